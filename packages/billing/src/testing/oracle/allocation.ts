import type { PerUnitCharge } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { daysBetween } from './calendar.ts'
import type { Heads } from './heads.ts'
import type { OraclePeriod } from './periods.ts'

export type Split = Exclude<NonNullable<PerUnitCharge['allocation']>, 'none'>

/** What a site weighs in the line of its pool. */
const weights: { readonly [S in Split]: (heads: Heads, period: OraclePeriod) => number } = {
  'person-days': (heads, { first, stop }) =>
    daysBetween(first, stop).reduce((sum, day) => sum + heads(day), 0),
  'closing-heads': (heads, { stop }) => heads(stop - 1),
  equal: () => 1,
}

export const weightOf = (split: Split, heads: Heads, period: OraclePeriod): number =>
  weights[split](heads, period)

/** Splits a rounded amount by weights without losing a unit: what is missing goes to the largest remainders, in the listed order. */
export function split<Amount>(
  amount: Amount,
  given: readonly number[],
  digits: number,
  sums: Sums<Amount>,
): Amount[] {
  const { isLess, minus, per, round, times, whole, zero, add } = sums
  if (isLess(amount, zero))
    return split(minus(zero, amount), given, digits, sums).map((part) => minus(zero, part))
  const all = given.reduce((sum, weight) => sum + weight, 0)
  const fair = given.map((weight) =>
    all === 0 ? per(amount, whole(given.length)) : per(times(amount, whole(weight)), whole(all)),
  )
  const parts = fair.map((share) => round(share, digits, 'down'))
  const rest = (place: number): Amount => minus(fair[place] ?? zero, parts[place] ?? zero)
  const byRest = fair
    .map((_, place) => place)
    .toSorted((a, b) => (isLess(rest(b), rest(a)) ? -1 : isLess(rest(a), rest(b)) ? 1 : a - b))
  const unit = sums.amount(digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`)
  let missing = minus(amount, sums.sum(parts))
  for (const place of byRest) {
    if (!isLess(zero, missing)) break
    parts[place] = add(parts[place] ?? zero, unit)
    missing = minus(missing, unit)
  }
  return parts
}
