import type { Charge, ContractTerms, DecimalText } from '@contract-playbook/terms'
import { type Day, readDay } from '../calendar/day.ts'
import { addMonths } from '../calendar/months.ts'
import { type Column, entry } from '../exact/column.ts'
import { onRequest } from '../exact/on-request.ts'
import { ratio } from '../exact/ratio.ts'
import type { PriceBook } from '../formula/price-book.ts'
import { given } from '../formula/worked.ts'
import { agreements, onePrice } from './agreed-prices.ts'
import { bookOf } from './book-of.ts'
import type { IndexSeries } from './index-series.ts'
import { priceHistory, type PriceStep } from './price-history.ts'
import type { RateCause } from './rate-cause.ts'
import type { RateSource, Window } from './rate-source.ts'
import { steadyRates } from './steady-rates.ts'
import { upliftSteps } from './uplift-steps.ts'

export type { RateCause } from './rate-cause.ts'
export { rateIssues } from './rate-issues.ts'

/** The prices of a charge over its days. */
export interface Rates {
  /** The days from which rows 1, 2, … of the book hold, all after the first day of the window, from which row 0 holds. */
  readonly days: Column
  readonly book: PriceBook
  /** Why each row holds. */
  readonly causes: readonly RateCause[]
  /**
   * How the prices of a row came about: those that were agreed (or the ramp's), then every step since, the row's own last. Worked out
   * when somebody asks.
   */
  readonly history: (row: number) => readonly PriceStep[]
}

/** The prices of a charge on the days of its window. What the indices lack, `rateIssues` has told before: here it is a bug. */
export function ratesOf(
  charge: Charge,
  terms: ContractTerms,
  indices: readonly IndexSeries[],
  window: Window,
): Rates {
  // What is owed once has risen with the prices of the term; others hold as agreed on the first day of their own charge.
  const agreedOn = charge.kind === 'one-off' ? readDay(terms.term.first) : window.first
  const agreed = agreements(charge, agreedOn)
  const source: RateSource = {
    agreed,
    currency: charge.currency ?? terms.currency,
    pricing: charge.kind === 'per-unit' ? (charge.pricing ?? 'graduated') : 'graduated',
    packageSize: packageSize(charge),
    freeMonths: freeMonths(charge),
    risesUntil: charge.uplift === 'excluded' ? agreedOn : window.end,
  }
  return ratesFrom(source, terms, indices, window)
}

/** The same for one amount in the currency of the terms, such as a commitment's. */
export function amountRates(
  amount: DecimalText,
  uplifted: boolean,
  terms: ContractTerms,
  indices: readonly IndexSeries[],
  window: Window,
): Rates {
  const source: RateSource = {
    agreed: [{ on: window.first, prices: onePrice(amount) }],
    currency: terms.currency,
    pricing: 'graduated',
    packageSize: 1,
    freeMonths: 0,
    risesUntil: uplifted ? window.end : window.first,
  }
  return ratesFrom(source, terms, indices, window)
}

function packageSize(charge: Charge): number {
  return charge.kind === 'per-unit' && charge.pricing === 'package' ? (charge.packageSize ?? 1) : 1
}

function freeMonths({ discounts = 'none' }: Charge): number {
  if (discounts === 'none') return 0
  return Math.max(0, ...discounts.map((one) => ('freeMonths' in one ? one.freeMonths : 0)))
}

function ratesFrom(
  source: RateSource,
  terms: ContractTerms,
  indices: readonly IndexSeries[],
  window: Window,
): Rates {
  const history = onRequest(() => historyOf(source, terms, indices))
  const steady = steadyRates(source, terms, window, (row) => pathTo(history(), row))
  return steady ?? steppedRates(source, window, history())
}

function historyOf(
  { agreed, currency, risesUntil }: RateSource,
  terms: ContractTerms,
  indices: readonly IndexSeries[],
): PriceStep[] {
  const { uplift = 'none' } = terms
  if (uplift === 'none' || risesUntil <= agreed[0].on) return priceHistory(agreed, [], currency, {})
  const steps = upliftSteps(terms, indices, risesUntil).filter(({ on }) => on > agreed[0].on)
  return priceHistory(agreed, steps, currency, uplift)
}

/** The steps that lead to one of them: from the last agreement on. */
function pathTo(history: readonly PriceStep[], place: number): PriceStep[] {
  const path = history.slice(0, place + 1)
  const start = path.findLastIndex(({ cause }) => cause.kind === 'agreed' || cause.kind === 'ramp')
  return path.slice(start)
}

/** A row of prices, and how they came about. */
interface Row {
  readonly step: PriceStep
  readonly path: readonly PriceStep[]
}

/** Rates from a history of any kind: a row for every step in the window, and one of nothing for the free months. */
function steppedRates(
  { pricing, packageSize, freeMonths }: RateSource,
  { first, end }: Window,
  history: readonly PriceStep[],
): Rates {
  const rowFrom = (on: Day, cause?: RateCause): Row => {
    const place = history.findLastIndex((step) => step.on <= on)
    const step = entry(history, place)
    return {
      step: cause === undefined ? step : { ...step, on, cause },
      path: pathTo(history, place),
    }
  }
  const rowsAfter = (day: Day): Row[] =>
    history.filter(({ on }) => on > day && on < end).map(({ on }) => rowFrom(on))
  const rows = [rowFrom(first)]
  const freeUntil = freeMonths > 0 ? addMonths(first, freeMonths) : first
  if (freeUntil > first) {
    const { step, path } = rowFrom(first, { kind: 'free', months: freeMonths, end: freeUntil })
    const free = { ...step, tiers: step.tiers.map(costingNothing) }
    rows[0] = { step: free, path: [...path, free] }
    if (freeUntil < end) rows.push(rowFrom(freeUntil, { kind: 'free-ends' }))
  }
  rows.push(...rowsAfter(freeUntil))
  const steps = rows.map(({ step }) => step)
  return {
    days: Float64Array.from(steps.slice(1), ({ on }) => on),
    book: bookOf(steps, pricing, packageSize),
    causes: steps.map(({ cause }) => cause),
    history: (row) => entry(rows, row).path,
  }
}

function costingNothing({ from, price }: PriceStep['tiers'][number]): PriceStep['tiers'][number] {
  return { from, price: { ...price, worked: given('money', ratio(0), 'price') } }
}
