import { isoDate } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import type { Weights } from '../charges/policies.ts'
import { entry } from '../exact/column.ts'
import { plus, type Ratio, ratio } from '../exact/ratio.ts'
import { onRequest } from '../exact/on-request.ts'
import { quantityStep } from '../explain/quantity-step.ts'
import { exactMoney } from '../explain/values.ts'
import { input, share } from '../formula/expression.ts'
import { traceOf, work } from '../formula/trace.ts'
import type { Billed } from '../invoices/billed.ts'
import { lineSegments } from '../ledger/line-numbers.ts'
import { quantitiesOf } from '../ledger/quantities.ts'
import { Cutter } from '../ledger/segments.ts'
import { type FullPeriod, fullPeriod, lineContextOf, type PricedDays } from './full-period.ts'
import { type ChargeItem, chargeItems, itemFacts, itemName } from './item-facts.ts'
import { type TotalsStep, totalsStep } from './totals-step.ts'

/** What recurs, as it is owed day by day. */
export interface Scheduled {
  /** What the days [from, end) owe, exactly, in major units; and a step for each item, below the given one. */
  between(
    from: Day,
    end: Day,
  ): { readonly exact: Ratio; readonly steps: (id: string) => TotalsStep[] }
}

/** Days of one price period on which nothing changes, and what they are a share of. */
interface Stretch {
  readonly days: PricedDays
  readonly of: number
  readonly period: () => FullPeriod
}

/** Every day is its share of the period in which it lies, whatever the contract says of part periods. */
const byActualDays: Weights = {
  joiners: 'actual-days',
  leavers: 'actual-days',
  freeUnder: 0,
  fullStubs: false,
  wholePeriod: undefined,
}

/**
 * The schedule of everything that recurs: each service day owes the amount of a full price period, at the quantity that the contract bills
 * on that day and that day's prices, after discounts and net of tax, ÷ the days of that period. Nothing is rounded. So a line that lies in
 * two contract years gives each of them its own days.
 */
export function scheduleOfDays(billed: Billed): Scheduled {
  const items = chargeItems(billed, 'recurring').map((at) => ({
    at,
    stretches: onRequest(() => stretchesOf(at)),
  }))
  return {
    between(from, end) {
      const owed = items.map(({ at, stretches }) => owedBetween(at, stretches(), from, end))
      return {
        exact: owed.reduce((sum, { exact }) => plus(sum, exact), ratio(0)),
        steps: (id) => owed.flatMap((one) => (one.parts.length === 0 ? [] : [itemStep(one, id)])),
      }
    },
  }
}

/** The days of an item, cut wherever its quantity or its prices change and wherever a price period ends. */
function stretchesOf(at: ChargeItem): Stretch[] {
  const { billed, charge, item } = at
  const { periods, rates } = charge
  const quantities = quantitiesOf(charge, billed.contract, billed.timelines, 'turned-out')
  const segments = new Cutter().cut(quantities, rates.days, byActualDays, periods)
  const firstRow = charge.stride === 0 ? 0 : item * periods.count
  return periods.first.flatMap((_, period) =>
    lineSegments(charge, segments, firstRow + period, period).map((segment): Stretch => {
      const { from, end, quantity, row, of } = segment
      const plain = { ...at, period, from, end, quantity, row }
      const quantitySteps: PricedDays['quantitySteps'] = (id) =>
        charge.charge.kind === 'per-unit'
          ? [quantityStep(lineContextOf(plain), id, segment, period)]
          : []
      const days = { ...plain, quantitySteps }
      return { days, of, period: onRequest(() => fullPeriod(days)) }
    }),
  )
}

/** A stretch, or the part of it that was asked for, and what it owes. */
interface Part {
  readonly stretch: Stretch
  readonly from: Day
  readonly end: Day
  readonly worked: ReturnType<typeof work>
}

interface Owed {
  readonly at: ChargeItem
  readonly parts: readonly Part[]
  readonly exact: Ratio
}

const ofPeriod = share(
  input('amount', 'money', { rank: 'line' }),
  input('days', 'days', { rank: 'line' }),
  input('period', 'days', { rank: 'line' }),
)

function owedBetween(at: ChargeItem, stretches: readonly Stretch[], first: Day, last: Day): Owed {
  const parts = stretches.flatMap((stretch): Part[] => {
    const from = Math.max(first, stretch.days.from)
    const end = Math.min(last, stretch.days.end)
    if (from >= end) return []
    const inputs = {
      amount: stretch.period().amount,
      days: ratio(end - from),
      period: ratio(stretch.of),
    }
    return [{ stretch, from, end, worked: work(ofPeriod, { inputs, segments: [] }) }]
  })
  return { at, parts, exact: parts.reduce((sum, { worked }) => plus(sum, worked.value), ratio(0)) }
}

function itemStep({ at, parts, exact }: Owed, figure: string): TotalsStep {
  const { terms } = at.billed.contract
  const id = `${figure}/${itemName(at)}`
  const [first, last] = [entry(parts, 0), entry(parts, parts.length - 1)]
  const facts = { ...itemFacts(at), first: isoDate(first.from), last: isoDate(last.end - 1) }
  return totalsStep(terms, id, 'scheduled-charge', facts, exactMoney(exact, terms.currency), {
    path: `charges.${at.charge.id}`,
    children: () => parts.map((part) => partStep(part, id)),
  })
}

function partStep({ stretch, from, end, worked }: Part, item: string): TotalsStep {
  const { terms } = stretch.days.billed.contract
  const id = `${item}/${isoDate(from)}`
  const facts = {
    ...itemFacts(stretch.days),
    from: isoDate(from),
    to: isoDate(end - 1),
    days: end - from,
    of: stretch.of,
  }
  return totalsStep(terms, id, 'scheduled-days', facts, exactMoney(worked.value, terms.currency), {
    formula: traceOf(worked),
    children: () => [stretch.period().step(`${id}/period`)],
  })
}
