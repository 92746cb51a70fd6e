import { type BridgePart, minorUnits } from '@contract-playbook/billing'
import { tableText } from '../print/table-text.ts'
import { cliWords } from '../words/words.ts'
import type { Comparison } from './comparison.ts'
import { comparisonTables as tables } from './comparison-tables.ts'

/** Two contracts for people: their names, their figures side by side, and the causes of the difference. */
export function comparisonText(comparison: Comparison): string {
  const { first, second, language, on, bridge } = comparison
  const { format, words } = language
  const { contract, comparedOn, byCause, oneCause, noDifference } = cliWords[language.locale]
  const named = (place: string, { terms }: typeof first.scenario): string =>
    contract(place, format.span(terms.term.first, terms.term.last), terms.title)
  const sections = [
    [named(words.cli.first, first.scenario), named(words.cli.second, second.scenario)].join('\n'),
    tableText(tables.figures(comparison), language),
    [words.cli.inCurrency(bridge.currency), comparedOn(format.date(on))].join('\n'),
    ...(bridge.parts.length === 0
      ? [noDifference]
      : [
          byCause,
          tableText(tables.bridge(comparison), language),
          oneCause(`bridge/net/${largest(bridge.parts)}`),
        ]),
  ]
  return `${sections.join('\n\n')}\n`
}

/** The causes that explain most, as they are asked for. */
function largest(parts: readonly BridgePart[]): string {
  const size = ({ net }: BridgePart): bigint => (minorUnits(net) < 0n ? -1n : 1n) * minorUnits(net)
  const [first, ...others] = parts
  const most = others.reduce((most, part) => (most && size(part) > size(most) ? part : most), first)
  return most?.causes.join('+') ?? ''
}
