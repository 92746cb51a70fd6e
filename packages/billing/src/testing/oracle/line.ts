import type { Charge } from '@contract-playbook/terms'
import type { RoundingMode, Sums } from './arithmetic.ts'

/** How lines are rounded. */
export interface LineRounding {
  readonly mode: RoundingMode
  readonly at: 'line' | 'segment' | 'invoice'
  readonly digits: number
}

/** A line in the currency of its prices: as it is billed, exactly, and as it would be without discounts. */
export interface WorkedLine<Amount> {
  readonly rounded: Amount
  readonly exact: Amount
  readonly beforeDiscounts: Amount
}

/** A share of a quantity's cost. */
export interface WeighedCost<Amount> {
  readonly weight: Amount
  readonly cost: Amount
}

/** Shares of costs added up, discounts taken in their order, rounded once at the end. */
export function workedLine<Amount>(
  charge: Charge,
  parts: readonly WeighedCost<Amount>[],
  { mode, at, digits }: LineRounding,
  sums: Sums<Amount>,
): WorkedLine<Amount> {
  const round = (amount: Amount): Amount => sums.round(amount, digits, mode)
  const shares = parts.map(({ weight, cost }) => sums.times(weight, cost))
  const full = sums.sum(at === 'segment' ? shares.map(round) : shares)
  const exact = discounted(charge, full, sums)
  return { rounded: round(exact), exact, beforeDiscounts: round(full) }
}

type Discounts = Exclude<NonNullable<Charge['discounts']>, 'none'>

function discounted<Amount>({ discounts }: Charge, full: Amount, sums: Sums<Amount>): Amount {
  return discounts === undefined || discounts === 'none'
    ? full
    : discounts.reduce((left, discount) => after(discount, left, sums), full)
}

function after<Amount>(discount: Discounts[number], left: Amount, sums: Sums<Amount>): Amount {
  const { amount, minus, most, percentOf, zero } = sums
  if ('percent' in discount) return minus(left, percentOf(amount(discount.percent), left))
  if ('commitment' in discount) return minus(left, percentOf(amount(discount.commitment), left))
  if ('amount' in discount) return most(zero, minus(left, amount(discount.amount)))
  // Free months are prices of nothing.
  return left
}
