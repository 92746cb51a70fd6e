import type { Locale } from '@contract-playbook/language'
import type { IsoDate } from '@contract-playbook/terms'
import type { Fault } from './fault.ts'

export const formats = ['table', 'json', 'csv'] as const

export type Format = (typeof formats)[number]

/** Where a contract stands. */
export interface ContractFiles {
  /** A file of terms, a folder that holds `terms.yaml` and `headcount.csv`, or `-` for standard input. */
  readonly terms: string
  /** Takes the place of the folder's. `-` is standard input. */
  readonly headcount?: string
}

/** How an answer is printed. */
export interface Printing {
  readonly format: Format
  /** CSV that begins with a byte order mark, without which Excel takes it for another encoding. */
  readonly excel: boolean
}

/** Files beside a contract: what it refers to, and what happened. */
export interface BesideFiles {
  /** Published index series, each by the name of its file. */
  readonly indices: readonly string[]
  /** Availability as it was measured, month by month. */
  readonly measured?: string
  /** When invoices were paid. */
  readonly paid?: string
  /** Announced working days. */
  readonly calendar?: string
}

/** Shares of a line that are credited, a note each. */
export interface CreditRequest {
  readonly line: string
  readonly shares: readonly Share[]
}

/** A share of a whole. */
export interface Share {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** What is asked about a contract. */
export interface Question {
  readonly beside: BesideFiles
  readonly credits: readonly CreditRequest[]
  /** The day on which recurring fees and the next heads are worked out. */
  readonly on?: IsoDate
  /** How many more heads. */
  readonly more: number
}

/** The tables of which one can be asked for. */
export const billTables = [
  'invoices',
  'lines',
  'figures',
  'billed',
  'cliffs',
  'heads',
  'centres',
  'credits',
  'interest',
  'notes',
] as const
export const compareTables = ['figures', 'bridge', 'corrections'] as const

/** What `bill` is asked to do. */
export interface BillRequest extends Printing, Question {
  readonly command: 'bill'
  readonly contract: ContractFiles
  readonly table?: (typeof billTables)[number]
}

/** What `explain` is asked to do. Without a figure it lists those that there are. */
export interface ExplainRequest extends Printing, Question {
  readonly command: 'explain'
  readonly contract: ContractFiles
  /** The contract that it is compared with: figures of the difference can be asked for. */
  readonly against?: ContractFiles
  readonly until?: IsoDate
  readonly figure?: string
}

/** What `compare` is asked to do. */
export interface CompareRequest extends Printing {
  readonly command: 'compare'
  readonly contracts: readonly [ContractFiles, ContractFiles]
  readonly beside: BesideFiles
  /** The last day of issue of the invoices that are corrected; otherwise all are. */
  readonly until?: IsoDate
  /** The day on which recurring fees are compared. */
  readonly on?: IsoDate
  readonly table?: (typeof compareTables)[number]
}

export type Request =
  | BillRequest
  | ExplainRequest
  | CompareRequest
  | { readonly command: 'schema' }
  | { readonly command: 'help' }
  | { readonly command: 'version' }

/** A command line as it was understood; the language and the format hold for errors too. */
export interface Reading {
  readonly locale: Locale
  readonly format: Format
  readonly request: Request | undefined
  readonly faults: readonly Fault[]
}
