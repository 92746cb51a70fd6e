import { type Bill, type Metrics, type Money, moneyDifference } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { IsoDate } from '@contract-playbook/terms'
import { keyFigures } from './key-figures.ts'
import type { Cell, Table } from './table.ts'

/** A figure that two contracts may have; one that only one of them has is nothing in the other. */
interface Pair {
  readonly what: string
  readonly first?: Money
  readonly second?: Money
}

/**
 * The totals and key figures of two contracts in one currency, side by side, with what the second has more. A figure that only one of them
 * has, such as a contract year that the other does not reach, stands alone.
 */
export function comparedTable(
  first: Metrics,
  second: Metrics,
  on: IsoDate,
  language: Language,
): Table {
  const words = language.words.cli
  const totals = [first, second].map(({ bill }) => totalFigures(bill, language))
  const keys = [first, second].map((one) => keyFigures(one, on, language).map(amountOf))
  const figures = [...paired(totals), ...paired(keys)]
  return {
    headings: [words.figure, words.first, words.second, words.difference],
    rows: figures.map(({ what, first, second }) => [
      what,
      first,
      second,
      difference(first, second),
    ]),
  }
}

type Named = readonly [what: string, amount: Money]

const amountOf = ({ what, figure }: ReturnType<typeof keyFigures>[number]): Named => [
  what,
  figure.amount,
]

function totalFigures({ totals }: Bill, { words }: Language): Named[] {
  return (['net', 'tax', 'gross'] as const).map((part) => [words.cli.totals[part], totals[part]])
}

function paired([first = [], second = []]: readonly (readonly Named[])[]): Pair[] {
  const [before, after] = [new Map(first), new Map(second)]
  return [...new Set([...before.keys(), ...after.keys()])].map((what) => {
    const [one, other] = [before.get(what), after.get(what)]
    return { what, ...(one && { first: one }), ...(other && { second: other }) }
  })
}

/** Both are of one currency: a comparison of two is refused before. */
function difference(first: Money | undefined, second: Money | undefined): Cell {
  if (first === undefined || second === undefined) return undefined
  return moneyDifference(second, first)
}
