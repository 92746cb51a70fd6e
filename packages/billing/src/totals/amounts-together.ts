import type { Charge, CurrencyCode, DecimalText } from '@contract-playbook/terms'
import { monthsOf } from '../charges/schedule.ts'
import { decimalRatio, isSame, ratio, times } from '../exact/ratio.ts'
import type { Cause } from './cause.ts'

/** A charge of both scenarios: of the same kind, and of the same unit. */
export interface ChargePair {
  readonly from: Charge
  readonly to: Charge
  /** of the bill */
  readonly currency: CurrencyCode
}

/** Fields that change together, because one of them says what the amounts in the others are. */
export interface Together {
  readonly cause: Cause
  readonly fields: readonly string[]
}

const amountFields = [
  'tiers',
  'price',
  'ramp',
  'currency',
  'pricePeriod',
  'per',
  'pricing',
  'packageSize',
] as const

/**
 * The fields of a charge that cannot change one by one: 100.00 yuan a month are not 100.00 dollars, 100.00 a year or 100.00 for all. With
 * another currency they belong to it; with prices for something else (packages, the whole) to the tiers; with another price period to
 * the proration if a year costs the same, else to the price. None if amounts mean the same in both.
 */
export function amountsTogether(pair: ChargePair): Together | undefined {
  const { from, to, currency } = pair
  const fields: string[] = [...amountFields]
  if (discountAmounts(from).length + discountAmounts(to).length > 0) fields.push('discounts')
  if ((from.currency ?? currency) !== (to.currency ?? currency))
    return { cause: 'currency', fields }
  if (pricedThing(from) !== pricedThing(to)) return { cause: 'tiers', fields }
  if (per(from) !== per(to)) return { cause: 'price', fields }
  if (months(from) === months(to)) return undefined
  return { cause: isSameInAYear(pair) ? 'proration' : 'price', fields }
}

/** What a price of tiers is for. */
function pricedThing(charge: Charge): string {
  if (charge.kind !== 'per-unit') return charge.kind
  const { pricing = 'graduated', packageSize = 0 } = charge
  if (pricing === 'package') return `package of ${packageSize}`
  return pricing === 'stair-step' ? 'all units' : 'one unit'
}

const per = (charge: Charge): string =>
  charge.kind === 'per-unit' ? 'unit' : (charge.per ?? 'contract')

const months = (charge: Charge): number =>
  charge.kind === 'one-off' ? 0 : monthsOf[charge.pricePeriod ?? 'month']

function isSameInAYear({ from, to }: ChargePair): boolean {
  const [before, after] = [amountsOf(from), amountsOf(to)]
  return (
    before.length === after.length &&
    before.every((amount, place) => {
      const other = after[place]
      if (other === undefined) return false
      // so many periods a year × amount, without dividing: amount ÷ months
      const [a, b] = [decimalRatio(amount), decimalRatio(other)]
      return isSame(times(a, ratio(months(to))), times(b, ratio(months(from))))
    })
  )
}

/** Every amount of a charge, in order. */
const amountsOf = (charge: Charge): DecimalText[] => [
  ...prices(charge).flatMap(({ price, flat }) => (flat === undefined ? [price] : [price, flat])),
  ...discountAmounts(charge),
]

interface Price {
  readonly price: DecimalText
  readonly flat?: DecimalText
}

/** The prices of a charge and of its ramp. */
function prices(charge: Charge): readonly Price[] {
  if (charge.kind === 'one-off') return [charge]
  const { ramp = 'none' } = charge
  const steps = ramp === 'none' ? [] : ramp
  const later = steps.flatMap((step): readonly Price[] => ('tiers' in step ? step.tiers : [step]))
  return [...(charge.kind === 'per-unit' ? charge.tiers : [charge]), ...later]
}

function discountAmounts({ discounts = 'none' }: Charge): DecimalText[] {
  if (discounts === 'none') return []
  return discounts.flatMap((discount) => ('amount' in discount ? [discount.amount] : []))
}
