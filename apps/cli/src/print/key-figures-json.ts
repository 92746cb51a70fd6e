import type { Metrics } from '@contract-playbook/billing'
import type { IsoDate } from '@contract-playbook/terms'
import { billedWays } from '../explain/key-figures.ts'
import { amountsJson } from './amounts-json.ts'
import { figureJson } from './figure-json.ts'

/** Key figures for programs. What recurs is null on a day outside the term. */
export function keyFiguresJson(metrics: Metrics, on: IsoDate) {
  const recurring = metrics.recurring(on)
  const years = Array.from({ length: metrics.years }, (_, place) => place + 1)
  return {
    recurring: recurring
      ? {
          on,
          mrr: figureJson(recurring.mrr, `mrr/${on}`),
          arr: figureJson(recurring.arr, `arr/${on}`),
          overage: figureJson(recurring.overage, `overage/${on}`),
        }
      : null,
    acv: years.flatMap((year) => {
      const figure = metrics.acv(year)
      return figure === undefined ? [] : [{ year, ...figureJson(figure, `acv/${year}`) }]
    }),
    tcv: figureJson(metrics.tcv, 'tcv'),
    tcb: figureJson(metrics.tcb, 'tcb'),
  }
}

/** All that is billed, by each way of breaking it down, for programs. */
export const billedJson = (metrics: Metrics) =>
  Object.fromEntries(
    billedWays.map((by) => [
      by,
      metrics.tcbBy(by).map((share) => ({
        key: share.key,
        ...amountsJson(share),
        explain: `tcb/${by}/${share.key}/net`,
      })),
    ]),
  )
