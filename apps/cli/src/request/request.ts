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

/** The tables of which one can be asked for. */
export const billTables = ['invoices', 'lines', 'figures'] as const
export const compareTables = ['figures', 'bridge'] as const

/** What `bill` is asked to do. */
export interface BillRequest extends Printing {
  readonly command: 'bill'
  readonly contract: ContractFiles
  /** The day on which recurring fees are worked out. */
  readonly on?: IsoDate
  readonly table?: (typeof billTables)[number]
}

/** What `explain` is asked to do. Without a figure it lists those that there are. */
export interface ExplainRequest extends Printing {
  readonly command: 'explain'
  readonly contract: ContractFiles
  /** The contract that it is compared with: figures of the difference can be asked for. */
  readonly against?: ContractFiles
  readonly figure?: string
}

/** What `compare` is asked to do. */
export interface CompareRequest extends Printing {
  readonly command: 'compare'
  readonly contracts: readonly [ContractFiles, ContractFiles]
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
