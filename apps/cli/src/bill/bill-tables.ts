import {
  billedTable,
  centresTable,
  cliffsTable,
  creditsTable,
  headsTable,
  interestTable,
  keyFiguresTable,
  linesTable,
  notesTable,
  type Table,
} from '@contract-playbook/documents'
import type { Issue } from '@contract-playbook/terms'
import type { Topic } from '../beside/settled.ts'
import type { Statement } from '../print/bill-in.ts'
import type { BillRequest } from '../request/request.ts'

type Name = NonNullable<BillRequest['table']>

/** The tables that need a file or an option of their own, and that option. */
const needs: { readonly [N in Name]?: keyof Given } = {
  credits: '--measured',
  interest: '--paid',
  notes: '--credit',
}

interface Given {
  readonly '--measured': boolean
  readonly '--paid': boolean
  readonly '--credit': boolean
}

/** The option without which a table has nothing to show; undefined if it was given, or none is needed. */
export function missingOption({ table = 'invoices', beside, credits }: BillRequest) {
  const option = needs[table]
  const given: Given = {
    '--measured': beside.measured !== undefined,
    '--paid': beside.paid !== undefined,
    '--credit': credits.length > 0,
  }
  return option === undefined || given[option] ? undefined : { table, option }
}

/** What was found about a table. */
export function issuesOf(table: Name, { settled }: Statement): readonly Issue[] {
  const topics: { readonly [N in Name]?: readonly Topic[] } = {
    centres: ['centres'],
    credits: ['credits'],
    interest: ['due', 'interest'],
    notes: ['notes'],
  }
  const last = settled.credits?.months.at(-1)?.month ?? ''
  // Months after the last measured one are not over yet, or not looked at: that they are not measured is no news.
  const isToCome = ({ code, facts }: Issue): boolean =>
    code === 'availability-not-measured' && String(facts['month']) > last
  return (topics[table] ?? [])
    .flatMap((topic) => settled.issues[topic])
    .filter((issue) => !isToCome(issue))
}

/** What takes the place of a table: a refusal, or something not known without which it has nothing to show. */
export const stopsTable = ({ kind, code }: Issue): boolean =>
  kind === 'issue' ||
  kind === 'refusal' ||
  (kind === 'unknown' && code !== 'availability-not-measured')

/** One entry a table that can be asked for; invoices are the bill itself. What cannot be worked out has no rows. */
const tables: { readonly [N in Name]: (statement: Statement) => Table | undefined } = {
  invoices: () => undefined,
  lines: ({ bill, language }) => linesTable(bill, language),
  figures: ({ keyFigures, on, language }) => keyFiguresTable(keyFigures, on, language),
  billed: ({ keyFigures, language }) => billedTable(keyFigures, language),
  cliffs: ({ cliffs, language }) => cliffsTable(cliffs(), language),
  heads: ({ heads, more, language }) => headsTable(heads(), more, language),
  centres: ({ settled: { centres }, language }) =>
    centres ? centresTable(centres, language) : nothing,
  credits: ({ settled: { credits }, language }) =>
    credits ? creditsTable(credits, language) : nothing,
  interest: ({ settled: { interest = [] }, language }) => interestTable(interest, language),
  notes: ({ settled: { notes }, language }) => notesTable(notes, language),
}

const nothing: Table = { headings: [], rows: [] }

/** A table of a bill; undefined for the bill itself. */
export const billTableOf = (name: Name, statement: Statement): Table | undefined =>
  tables[name](statement)
