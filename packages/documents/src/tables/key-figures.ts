import type { Figure, Metrics } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { IsoDate } from '@contract-playbook/terms'

/** A key figure of a contract: the name by which it can be explained, what it is, and the figure. */
export interface KeyFigure {
  readonly id: string
  /** The same for two contracts: their figures stand side by side by it. */
  readonly what: string
  readonly figure: Figure
}

/** What recurs on a day of the term, the value of each contract year, of the whole contract, and what is billed. */
export function keyFigures(metrics: Metrics, on: IsoDate, { words }: Language): KeyFigure[] {
  const { mrr, arr, overage, acv, tcv, tcb } = words.cli
  const recurring = metrics.recurring(on)
  const years = Array.from({ length: metrics.years }, (_, place) => place + 1)
  return [
    ...(recurring === undefined
      ? []
      : [
          { id: `mrr/${on}`, what: mrr, figure: recurring.mrr },
          { id: `arr/${on}`, what: arr, figure: recurring.arr },
          { id: `overage/${on}`, what: overage, figure: recurring.overage },
        ]),
    ...years.flatMap((year) => {
      const figure = metrics.acv(year)
      return figure === undefined ? [] : [{ id: `acv/${year}`, what: acv(year), figure }]
    }),
    { id: 'tcv', what: tcv, figure: metrics.tcv },
    { id: 'tcb', what: tcb, figure: metrics.tcb },
  ]
}
