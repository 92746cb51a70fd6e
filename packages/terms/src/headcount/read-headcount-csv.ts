import type { ContractTerms } from '../contract-terms.ts'
import type { Outcome } from '../issue/issue.ts'
import { isNotice, issueOf } from '../read/finding.ts'
import type { Finding } from '../read/finding.ts'
import { textPlaces } from '../read/text-places.ts'
import type { HeadcountChange } from '../scenario.ts'
import { columnNames } from './columns.ts'
import { csvTable } from './csv-table.ts'
import type { CsvRow } from './csv-table.ts'
import type { HeadcountFile, HeadcountReading } from './headcount-file.ts'
import { readChanges } from './read-changes.ts'
import { readRoster } from './read-roster.ts'

/**
 * Headcount from a CSV text: dated changes (`date,site,unit,change,reason`) or a roster (`person,site,first_day,last_day`, perhaps
 * `unit`), told apart by the header. Every bad row is listed with its line; there is a value only when no row is bad. With terms given,
 * sites must be the contract's. Never throws, whatever it is given.
 */
export function readHeadcountCsv(
  text: string,
  options: { file?: string; terms?: ContractTerms } = {},
): Outcome<HeadcountChange[]> {
  const content = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const { changes, findings } = read(content, options.terms)
  const placeOf = textPlaces(content, options.file)
  const start = ({ range }: Finding) => range?.start ?? 0
  const issues = findings
    .toSorted((a, b) => start(a) - start(b))
    .map((finding) => issueOf(finding, placeOf(finding.range ?? { start: 0, end: 1 })))
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

/** How to read a file with this header; nothing if it is neither form. */
function formOf(header: CsvRow): ((file: HeadcountFile) => HeadcountReading) | undefined {
  const names = columnNames(header)
  if (names.includes('change')) return readChanges
  return names.includes('first_day') || names.includes('person') ? readRoster : undefined
}

function unread(finding: Finding): HeadcountReading {
  return { changes: [], findings: [finding] }
}

function unknownHeader({ cells, range }: CsvRow): Finding {
  const facts = { columns: cells.join(', ') }
  const whole = { start: range(0).start, end: range(cells.length - 1).end }
  return { fault: { code: 'unknown-header', facts }, path: [], range: whole }
}
