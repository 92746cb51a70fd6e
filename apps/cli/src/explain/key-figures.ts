import type { BilledBy, Metrics, Part } from '@contract-playbook/billing'
import type { ExplainedStep } from '@contract-playbook/language'
import { isIsoDate, type IsoDate } from '@contract-playbook/terms'
import type { Figures } from './figures.ts'

const ways: { readonly [B in BilledBy]: true } = {
  month: true,
  'contract-year': true,
  site: true,
  charge: true,
  invoice: true,
}

/** By what all that is billed is broken down. */
export const billedWays = Object.keys(ways) as readonly BilledBy[] // the keys are exactly those of the table

const parts: readonly Part[] = ['net', 'tax', 'gross']

/**
 * Figures of the whole contract: `mrr/<day>`, `arr/<day>`, `overage/<day>`, `acv/<year>`, `scheduled/<first>/<last>`, `tcv`, `tcb`, and
 * what is billed by `tcb/<month, contract-year, site, charge or invoice>/<key>/<part>`. The day that is listed is `on`.
 */
export const keyFigureSteps = (metrics: Metrics, on: IsoDate): Figures => ({
  *ids() {
    if (metrics.recurring(on)) yield* [`mrr/${on}`, `arr/${on}`, `overage/${on}`]
    for (let year = 1; year <= metrics.years; year++) yield `acv/${year}`
    yield* ['tcv', 'tcb']
    for (const by of billedWays)
      for (const { key } of metrics.tcbBy(by))
        for (const part of parts) yield `tcb/${by}/${key}/${part}`
  },
  step(id) {
    const [name = '', ...rest] = id.split('/')
    return Object.hasOwn(readers, name) ? readers[name]?.(metrics, rest) : undefined
  },
})

type Reader = (metrics: Metrics, rest: readonly string[]) => ExplainedStep | undefined

const recurring =
  (figure: 'mrr' | 'arr' | 'overage'): Reader =>
  (metrics, [on = '', ...more]) =>
    isIsoDate(on) && more.length === 0 ? metrics.recurring(on)?.[figure].step : undefined

const readers: Readonly<Record<string, Reader>> = {
  mrr: recurring('mrr'),
  arr: recurring('arr'),
  overage: recurring('overage'),
  acv: (metrics, [year = '', ...more]) =>
    /^\d+$/.test(year) && more.length === 0 ? metrics.acv(Number(year))?.step : undefined,
  scheduled: (metrics, [first = '', last = '', ...more]) =>
    isIsoDate(first) && isIsoDate(last) && more.length === 0
      ? metrics.scheduled(first, last).step
      : undefined,
  tcv: (metrics, rest) => (rest.length === 0 ? metrics.tcv.step : undefined),
  tcb: (metrics, rest) => (rest.length === 0 ? metrics.tcb.step : billedStep(metrics, rest)),
}

function billedStep(
  metrics: Metrics,
  [way, ...rest]: readonly string[],
): ExplainedStep | undefined {
  const by = billedWays.find((one) => one === way)
  const part = parts.find((one) => one === rest.at(-1))
  const key = rest.slice(0, -1).join('/')
  if (by === undefined || part === undefined) return undefined
  return metrics
    .tcbBy(by)
    .find((share) => share.key === key)
    ?.step(part)
}
