import {
  type Charge,
  type ChargeId,
  currencyExponent,
  type CurrencyCode,
} from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { readDecimal, type ScaledDecimal } from '../exact/decimal.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import type { Formula } from '../formula/formula.ts'
import type { ChangePolicies } from '../headcount/charged.ts'
import { type Rates, ratesOf } from '../schedule/rates.ts'
import { discountName, type DiscountShape, netFormula } from './charge-formulas.ts'
import { type ChargePeriods, chargePeriods } from './charge-periods.ts'
import { type Conversion, conversionOf } from './conversion.ts'
import { type BilledItem, billedItems, isAllocated, type LineItem, lineItems } from './items.ts'
import { percentage } from './percentage.ts'
import { changePolicies, type Weights, weightsOf } from './policies.ts'
import { type QuantityRule, quantityRule } from './quantity-rule.ts'
import { lineRounding } from './rounding.ts'
import type { Schedule } from './schedule.ts'
import { type TaxRule, taxRule } from './tax-rule.ts'

/** A charge with everything worked out that does not depend on headcount. */
export interface CompiledCharge extends ChargePeriods {
  readonly id: ChargeId
  readonly charge: Charge
  /** the currency of its prices, and its digits */
  readonly currency: CurrencyCode
  readonly exponent: number
  /** What is worked out, and what gets a line: they differ only where a pool's line is split over its sites. */
  readonly items: readonly BilledItem[]
  readonly lines: readonly LineItem[]
  readonly isAllocated: boolean
  /** How many rows lie between two items: none where all items have the same lines, as every site pays the same base fee. */
  readonly stride: number
  readonly policies: ChangePolicies
  readonly quantity: QuantityRule
  readonly weights: Weights
  readonly rates: Rates
  readonly net: Formula
  readonly conversion: Conversion | undefined
  readonly tax: TaxRule
  /** The numbers that hold for the whole charge, by name: discounts, below zero. */
  readonly numbers: Readonly<Record<string, ScaledDecimal>>
  /** The same as inputs of formulas, and their absolute values. */
  readonly constants: Readonly<Record<string, MinorUnits>>
  readonly limits: Readonly<Record<string, number>>
}

/** Works a charge out. The terms have no refusals. */
export function compileCharge(id: ChargeId, charge: Charge, schedule: Schedule): CompiledCharge {
  const { terms, indices } = schedule
  const currency = charge.currency ?? terms.currency
  const exponent = currencyExponent[currency]
  const periods = chargePeriods(charge, schedule)
  const items = billedItems(charge, terms)
  const rates = ratesOf(charge, terms, indices, periods.periods.term)
  const quantity = quantityRule(charge, schedule.years)
  return {
    id,
    charge,
    currency,
    exponent,
    ...periods,
    items,
    lines: lineItems(charge, items),
    isAllocated: isAllocated(charge),
    stride: charge.kind === 'per-unit' ? periods.periods.count : 0,
    policies: changePolicies(charge),
    quantity,
    weights: weightsOf(charge),
    rates,
    ...worked(charge, rates.book.digits, exponent, schedule),
    conversion: currency === terms.currency ? undefined : conversionOf(currency, periods, schedule),
    tax: taxRule(charge.vat, periods, schedule),
  }
}

/** The formula of the worked-out amount, and the numbers of the discounts in it. */
function worked(charge: Charge, priceDigits: number, exponent: number, { terms }: Schedule) {
  const discounts = discountsOf(charge)
  const amount =
    charge.kind !== 'per-unit' ? 'price' : charge.basis === 'average' ? 'mean' : 'tiered'
  const net = netFormula({
    amount,
    priceDigits,
    discounts: discounts.map(({ shape }) => shape),
    rounding: lineRounding(terms, exponent),
    exponent,
  })
  return {
    net,
    ...constantsOf(discounts.map(({ value }, place) => [discountName(place), value] as const)),
  }
}

function constantsOf(list: readonly (readonly [name: string, value: ScaledDecimal])[]) {
  const numbers: Record<string, ScaledDecimal> = {}
  const constants: Record<string, MinorUnits> = {}
  const limits: Record<string, number> = {}
  for (const [name, value] of list) {
    const units = Number(value.units)
    numbers[name] = value
    constants[name] = Number.isSafeInteger(units) ? Float64Array.of(units) : [value.units]
    limits[name] = Math.abs(units)
  }
  return { numbers, constants, limits }
}

/** The same charge before its discounts, its free months among them. */
export function withoutDiscounts(charge: CompiledCharge, schedule: Schedule): CompiledCharge {
  const { terms, indices } = schedule
  const plain: Charge = { ...charge.charge, discounts: 'none' }
  const rates = ratesOf(plain, terms, indices, charge.periods.term)
  return { ...charge, rates, ...worked(plain, rates.book.digits, charge.exponent, schedule) }
}

/** The row of a line in the columns of its charge. */
export const rowOf = ({ stride }: CompiledCharge, item: number, period: number): number =>
  item * stride + period

/** The day after which a charge is named: its period's notional start; of a one-off charge that of its invoice. */
export const namedAfter = ({ names }: CompiledCharge, period: number): Day => names[period] ?? 0

/** The discounts that are taken from a worked-out amount; free months are prices of nothing instead. */
export function discountsOf({
  discounts = 'none',
}: Charge): { place: number; shape: DiscountShape; value: ScaledDecimal }[] {
  if (discounts === 'none') return []
  return discounts.flatMap((discount, place) => {
    if ('freeMonths' in discount) return []
    const isAmount = 'amount' in discount
    const { units, digits } = isAmount
      ? readDecimal(discount.amount)
      : percentage('percent' in discount ? discount.percent : discount.commitment)
    const kind = isAmount ? 'amount' : 'percent'
    return [{ place, shape: { kind, digits }, value: { units: -units, digits } }]
  })
}
