import { type Charge, currencyExponent } from '@contract-playbook/terms'
import { freeMonthsOf } from './free-months.ts'
import type { Item } from './items.ts'
import { workedLine, type WorkedLine } from './line.ts'
import type { OraclePeriod, Window } from './periods.ts'
import type { Quantity } from './quantity.ts'
import { ratesOf } from './rates.ts'
import { segmentsOf, weighingOf } from './segments.ts'
import { roundingIn, type Setting } from './setting.ts'
import { costOf } from './tiers.ts'

/** Works out a line of an item with what is known of its heads, in the currency of the charge's prices. */
export type LineWorker<Amount> = (
  item: Item,
  period: OraclePeriod,
  known: number | 'all',
) => WorkedLine<Amount>

/** Before its discounts a line has none of them: its first months are not free either. */
export function lineWorker<Amount>(
  setting: Setting<Amount>,
  charge: Charge,
  window: Window,
): LineWorker<Amount> {
  const worked = worker(setting, charge, window)
  if (freeMonthsOf(charge) === 0) return worked
  const full = worker(setting, { ...charge, discounts: 'none' }, window)
  return (item, period, known) => ({
    ...worked(item, period, known),
    beforeDiscounts: full(item, period, known).rounded,
  })
}

function worker<Amount>(
  { terms, steps, sums }: Setting<Amount>,
  charge: Charge,
  window: Window,
): LineWorker<Amount> {
  const currency = charge.currency ?? terms.currency
  const digits = currencyExponent[currency]
  const rows = ratesOf(charge, window, { terms, steps, digits, sums })
  const rowOf = (day: number): number => rows.findLastIndex(({ from }) => from <= day)
  const costs = new Map<string, Amount>()
  const cost = (day: number, quantity: Quantity): Amount => {
    const row = rowOf(day)
    const key = `${row}/${quantity.units}/${quantity.days}`
    const pricing = charge.kind === 'per-unit' ? charge : {}
    const known = costs.get(key) ?? costOf(pricing, quantity, rows[row]?.tiers ?? [], sums)
    costs.set(key, known)
    return known
  }
  const weighing = weighingOf(charge)
  return (item, period, known) => {
    const quantity = item.quantity(period, known)
    const segments =
      charge.kind === 'one-off'
        ? [{ on: period.first, quantity: quantity(period.first), weight: sums.whole(1) }]
        : segmentsOf(weighing, period, window, quantity, rowOf, sums)
    const parts = segments.map(({ on, quantity, weight }) => ({ weight, cost: cost(on, quantity) }))
    return workedLine(charge, parts, roundingIn(terms, currency), sums)
  }
}
