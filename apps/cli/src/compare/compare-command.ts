import { tableCsv } from '@contract-playbook/documents'
import type { Language } from '@contract-playbook/language'
import type { IsoDate, Scenario } from '@contract-playbook/terms'
import { printNotices } from '../print/remarks.ts'
import { tableText } from '../print/table-text.ts'
import type { CompareRequest } from '../request/request.ts'
import type { ExitCode, Surroundings } from '../run.ts'
import { comparisonJson } from './comparison-json.ts'
import { comparisonText } from './comparison-text.ts'
import { comparedContracts } from './compared-contracts.ts'
import type { Comparison } from './comparison.ts'
import { comparisonTables } from './comparison-tables.ts'

/** Reads two contracts and prints what they cost side by side, or everything that is wrong with them. */
export async function compareCommand(
  request: CompareRequest,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const page = { language, format: request.format, around }
  const compared = await comparedContracts(request.contracts, request, page, around.stdin)
  if (typeof compared === 'number') return compared
  const { first, second } = compared
  const comparison: Comparison = {
    ...compared,
    on: request.on ?? firstDayOfBoth(first.scenario, second.scenario),
    language,
  }
  await around.out(printers[request.format](request, comparison))
  if (request.format !== 'json') await printNotices(compared.notices, page)
  return 0
}

const printers: {
  readonly [F in CompareRequest['format']]: (request: CompareRequest, of: Comparison) => string
} = {
  table: ({ table }, comparison) =>
    table === undefined
      ? comparisonText(comparison)
      : `${tableText(comparisonTables[table](comparison), comparison.language)}\n`,
  json: (_, comparison) => comparisonJson(comparison),
  csv: ({ table, excel }, comparison) =>
    tableCsv(comparisonTables[table ?? 'bridge'](comparison), { byteOrderMark: excel }),
}

/** The first day on which both contracts run, if they meet; otherwise the later of their first days. */
const firstDayOfBoth = (one: Scenario, other: Scenario): IsoDate =>
  one.terms.term.first > other.terms.term.first ? one.terms.term.first : other.terms.term.first
