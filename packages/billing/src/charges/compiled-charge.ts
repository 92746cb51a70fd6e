import {
  type Charge,
  type ChargeId,
  type ContractTerms,
  currencyExponent,
  type DecimalText,
} from '@contract-playbook/terms'
import type { Periods } from '../calendar/periods.ts'
import type { Column } from '../exact/column.ts'
import { readDecimal, type ScaledDecimal } from '../exact/decimal.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import type { Formula } from '../formula/formula.ts'
import type { PriceBook } from '../formula/price-book.ts'
import type { ChangePolicies } from '../headcount/charged.ts'
import { type AgreedPrice, chargePrices } from '../schedule/charge-prices.ts'
import type { UpliftStep } from '../schedule/price-chain.ts'
import { discountName, type DiscountShape, netFormula, taxFormula } from './charge-formulas.ts'
import { type BilledItem, billedItems } from './items.ts'
import { changePolicies, type DayCount, dayCount } from './policies.ts'

/** A charge with everything worked out that does not depend on headcount. */
export interface CompiledCharge {
  readonly id: ChargeId
  readonly charge: Charge
  readonly items: readonly BilledItem[]
  /** How many rows lie between two items: none where all items have the same lines, as every site pays the same base fee. */
  readonly stride: number
  readonly policies: ChangePolicies
  readonly dayCount: DayCount
  /** The days from which its prices rise. */
  readonly uplifts: Column
  readonly prices: PriceBook
  readonly net: Formula
  readonly tax: Formula | undefined
  /** The numbers that hold for the whole charge, by name: discounts (below zero) and the tax rate. */
  readonly numbers: Readonly<Record<string, ScaledDecimal>>
  /** The same as inputs of formulas, and their absolute values. */
  readonly constants: Readonly<Record<string, MinorUnits>>
  readonly limits: Readonly<Record<string, number>>
}

/** The yearly uplift of the terms: when, and by how much. */
export interface YearlyUplift {
  readonly days: Column
  readonly step: UpliftStep
}

const noDays: Column = new Float64Array(0)

/** Works a charge out. The terms have no refusals. */
export function compileCharge(
  id: ChargeId,
  charge: Charge,
  terms: ContractTerms,
  { days, step }: YearlyUplift,
  periods: Periods,
): CompiledCharge {
  const { currency } = terms
  const exponent = currencyExponent[currency]
  const policies = changePolicies(charge)
  const uplifts = charge.uplift === 'excluded' ? noDays : days
  const prices = chargePrices(agreedPrices(charge), currency, step, uplifts.length + 1)
  return {
    id,
    charge,
    items: billedItems(charge, terms),
    policies,
    dayCount: dayCount(policies) ?? 'actual-days',
    uplifts,
    prices,
    stride: charge.kind === 'base-fee' ? 0 : periods.count,
    ...formulasOf(charge, prices.digits, exponent),
  }
}

function formulasOf(charge: Charge, priceDigits: number, exponent: number) {
  const amount = charge.kind === 'per-unit' ? 'graduated' : 'price'
  const discounts = discountsOf(charge)
  const shapes = discounts.map(({ shape }) => shape)
  const rate =
    charge.vat === undefined || charge.vat === 'none' ? undefined : percentage(charge.vat.rate)
  const numbers = discounts.map(({ value }, place) => [discountName(place), value] as const)
  return {
    net: netFormula({ amount, priceDigits, discounts: shapes, exponent }),
    tax: rate === undefined ? undefined : taxFormula(rate.digits, exponent),
    ...constantsOf(rate === undefined ? numbers : [...numbers, ['rate', rate]]),
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

/** The row of a line in the columns of its charge. */
export const rowOf = ({ stride }: CompiledCharge, item: number, period: number): number =>
  item * stride + period

/** A number of a charge by its name in the formulas. */
export function numberOf({ id, numbers }: CompiledCharge, name: string): ScaledDecimal {
  const value = numbers[name]
  if (value === undefined) throw new Error(`${id} has no ${name}`)
  return value
}

/** A percentage as a share of one: "7.5" is 75 units of 3 digits. */
export function percentage(percent: DecimalText): ScaledDecimal {
  const { units, digits } = readDecimal(percent)
  return { units, digits: digits + 2 }
}

/** The prices as the terms state them; a base fee has one. */
export const agreedPrices = (charge: Charge): readonly AgreedPrice[] =>
  charge.kind === 'per-unit' ? charge.tiers : [{ from: 1, price: charge.price }]

function discountsOf({
  discounts = 'none',
}: Charge): { shape: DiscountShape; value: ScaledDecimal }[] {
  if (discounts === 'none') return []
  return discounts.map((discount) => {
    const kind = 'percent' in discount ? 'percent' : 'amount'
    const { units, digits } =
      'percent' in discount ? percentage(discount.percent) : readDecimal(discount.amount)
    return { shape: { kind, digits }, value: { units: -units, digits } }
  })
}
