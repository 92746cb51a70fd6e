import type { ContractTerms } from '../contract-terms.ts'
import type { Outcome } from '../issue/issue.ts'
import { bounded, isNotice, issueOf } from '../read/finding.ts'
import type { Finding } from '../read/finding.ts'
import { textPlaces } from '../read/text-places.ts'
import type { HeadcountChange } from '../scenario.ts'
import { columnNames } from './columns.ts'
import { csvTable } from './csv-table.ts'
import type { CsvRow } from './csv-table.ts'
import type { HeadcountFile, HeadcountReading } from './headcount-file.ts'
import { readChanges } from './read-changes.ts'
import { readCounts } from './read-counts.ts'
import { readRoster } from './read-roster.ts'

/**
 * Headcount from a CSV text, of which there are three forms, told apart by the header; columns may have their Chinese or Italian names.
 *
 * - Dated changes, `date,site,unit,change`: `+6` join, `-8` leave, `=80` are there. With a site under `to`, `-5` or `5` move there.
 * - A month-by-month count, `month,site,unit,count`: so many are there from the first of the month, or from the first day of a term that
 *   begins later in it, which needs `terms`.
 * - A roster, `person,site,first_day,last_day`, perhaps `unit`: a row a person, both days inclusive.
 *
 * Changes and counts may have a `reason`. Every bad row is listed with its line; there is a value only when no row is bad. With terms
 * given, sites must be the contract's. Never throws, whatever it is given.
 */
export function readHeadcountCsv(
  text: string,
  options: { file?: string; terms?: ContractTerms } = {},
): Outcome<HeadcountChange[]> {
  const content = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const { changes, findings } = read(content, options.terms)
  const placeOf = textPlaces(content, options.file)
  const start = ({ range }: Finding) => range?.start ?? 0
  const issues = bounded(findings.toSorted((a, b) => start(a) - start(b))).map((finding) =>
    issueOf(finding, placeOf(finding.range ?? { start: 0, end: 1 })),
  )
  return { value: findings.every(isNotice) ? [...changes] : undefined, issues }
}

function read(content: string, terms: ContractTerms | undefined): HeadcountReading {
  const table = csvTable(content)
  const [header, ...rows] = table.rows
  if (table.findings.length > 0) return { changes: [], findings: table.findings }
  if (!header) return unread({ fault: { code: 'empty-file', facts: {} }, path: [] })
  const form = formOf(header)
  if (!form) return unread(unknownHeader(header))
  return form({ header, rows, terms })
}

/** How to read a file with this header; nothing if it is none of the forms. */
function formOf(header: CsvRow): ((file: HeadcountFile) => HeadcountReading) | undefined {
  const names = columnNames(header)
  if (names.includes('change')) return readChanges
  if (names.includes('first_day') || names.includes('person')) return readRoster
  return names.includes('month') || names.includes('count') ? readCounts : undefined
}

function unread(finding: Finding): HeadcountReading {
  return { changes: [], findings: [finding] }
}

function unknownHeader({ cells, range }: CsvRow): Finding {
  const facts = { columns: cells.join(', ') }
  const whole = { start: range(0).start, end: range(cells.length - 1).end }
  return { fault: { code: 'unknown-header', facts }, path: [], range: whole }
}
