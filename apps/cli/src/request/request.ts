import type { Locale } from '@contract-playbook/language'
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

/** What `bill` is asked to do. */
export interface BillRequest extends Printing {
  readonly command: 'bill'
  readonly contract: ContractFiles
  /** The lines instead of the invoices, in CSV. */
  readonly lines: boolean
}

/** What `explain` is asked to do. Without a figure it lists those that there are. */
export interface ExplainRequest extends Printing {
  readonly command: 'explain'
  readonly contract: ContractFiles
  readonly figure?: string
}

export type Request =
  | BillRequest
  | ExplainRequest
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
