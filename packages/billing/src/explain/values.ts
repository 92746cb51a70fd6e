import type { CurrencyCode } from '@contract-playbook/terms'
import { decimalText } from '../exact/decimal.ts'
import { isSame, powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { texts, unrounded, type Worked } from '../formula/trace.ts'
import type { Rounding, StepValue } from './step.ts'

/** Money of so many digits from its minor units. */
export const moneyValue = (units: bigint, digits: number, currency: CurrencyCode): StepValue => ({
  kind: 'money',
  amount: decimalText(units, digits),
  currency,
})

/** Money before it is rounded. */
export const exactMoney = (value: Ratio, currency: CurrencyCode): StepValue => ({
  kind: 'exact-money',
  ...texts(value),
  currency,
})

export const countValue = (count: number): StepValue => ({ kind: 'count', count })

/** What a formula's last rounding changed; nothing if it did not. */
export function roundingOf(worked: Worked, at: Rounding['at']): { rounding?: Rounding } {
  const exact = unrounded(worked).value
  if (isSame(exact, worked.value)) return {}
  return { rounding: { exact: texts(exact), rule: ruleOf(worked), at } }
}

/** By which rule: where one rounding follows another, the first one decides. */
function ruleOf({ rounding, args: [below] }: Worked): Rounding['rule'] {
  return below?.op === 'round' ? ruleOf(below) : (rounding?.mode ?? 'half-away-from-zero')
}

/** Minor units as a fraction in major units. */
export const majorUnits = (units: bigint, exponent: number): Ratio =>
  ratio(units, powerOfTen(exponent))

/** An explanation that does not end at the amount charged would be a bug: it is never shown. */
export function endsAt(worked: Worked, units: bigint, exponent: number, id: string): void {
  if (isSame(worked.value, majorUnits(units, exponent))) return
  throw new Error(`${id}: the explanation does not end at the amount charged`)
}
