import type { Charge } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { addMonths } from './calendar.ts'
import type { RateRow } from './rates.ts'

/** Rows of zeros for the first months of a charge, while the prices underneath go on. */
export function withFreeMonths<Amount>(
  rows: readonly RateRow<Amount>[],
  charge: Charge,
  first: number,
  { zero }: Sums<Amount>,
): RateRow<Amount>[] {
  const months = freeMonthsOf(charge)
  if (months === 0) return [...rows]
  const until = addMonths(first, months)
  const free = rows
    .filter(({ from }) => from < until)
    .map(({ from, tiers }) => ({
      from,
      tiers: tiers.map((tier) => ({ ...tier, price: zero, flat: zero })),
    }))
  const paid = rows.findLast(({ from }) => from <= until)
  const later = rows.filter(({ from }) => from > until)
  return [...free, ...(paid === undefined ? [] : [{ ...paid, from: until }]), ...later]
}

/** The longest of them. The wall is too short for fifty free years, and ten are longer than any term of a test. */
export function freeMonthsOf({ discounts }: Charge): number {
  const listed = discounts === undefined || discounts === 'none' ? [] : discounts
  const months = listed.map((discount) => ('freeMonths' in discount ? discount.freeMonths : 0))
  return Math.min(Math.max(0, ...months), 120)
}
