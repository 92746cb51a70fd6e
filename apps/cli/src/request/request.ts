import type { Locale } from '@contract-playbook/language'
import type { Fault } from './fault.ts'

export const formats = ['table', 'json', 'csv'] as const

export type Format = (typeof formats)[number]

/** What `bill` is asked to do. `-` as terms or headcount is standard input. */
export interface BillRequest {
  readonly command: 'bill'
  readonly terms: string
  readonly headcount?: string
  readonly format: Format
  /** The lines instead of the invoices, in CSV. */
  readonly lines: boolean
  /** CSV that begins with a byte order mark, without which Excel takes it for another encoding. */
  readonly excel: boolean
  /** A figure or line to explain instead of printing the bill. */
  readonly explain?: string
}

export type Request =
  | BillRequest
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
