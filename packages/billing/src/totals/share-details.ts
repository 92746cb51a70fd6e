import type { Share } from '../exact/allocate.ts'
import { isSame, minus, powerOfTen, type Ratio, ratio, times } from '../exact/ratio.ts'
import { majorUnits } from '../explain/values.ts'
import { add, input, share } from '../formula/expression.ts'
import { texts, traceOf, work } from '../formula/trace.ts'
import type { TotalsDetails } from './totals-step.ts'

const byDays = share(
  input('amount', 'money', { rank: 'line' }),
  input('days', 'days', { rank: 'line' }),
  input('period', 'days', { rank: 'line' }),
)

const madeWhole = add(byDays, input('remainder', 'money', { rank: 'line' }))

/** The formula of an amount's share by days; what largest remainder cut from it or added to it is a number of its own. */
export function shareDetails(
  inputs: Readonly<Record<'amount' | 'days' | 'period', Ratio>>,
  { units }: Share,
  digits: number,
): TotalsDetails {
  const exact = work(byDays, { inputs, segments: [] })
  const whole = majorUnits(units, digits)
  if (isSame(exact.value, whole)) return { formula: traceOf(exact) }
  const remainder = minus(whole, exact.value)
  if (!isWithinOne(remainder, digits)) throw new Error('a share is not its formula')
  const formula = traceOf(work(madeWhole, { inputs: { ...inputs, remainder }, segments: [] }))
  const rounding = { exact: texts(exact.value), rule: 'largest-remainder', at: 'share' } as const
  return { formula, rounding }
}

/** Largest remainder changes a share by less than one unit. */
function isWithinOne(remainder: Ratio, digits: number): boolean {
  const { numerator, denominator } = times(remainder, ratio(powerOfTen(digits)))
  return (numerator < 0n ? -numerator : numerator) < denominator
}
