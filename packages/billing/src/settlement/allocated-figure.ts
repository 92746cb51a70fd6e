import type { Share } from '../exact/allocate.ts'
import { minus, over, powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { majorUnits } from '../explain/values.ts'
import { add, type Expression, input } from '../formula/expression.ts'
import { texts } from '../formula/trace.ts'
import { sumFigure, type WorkedFigure } from './worked-figure.ts'

const remainder = input('remainder', 'money', { rank: 'line' })

/**
 * A share of an amount that was split by largest remainder: the formula of its exact share, and what was cut from it or added to make
 * it whole. Throws if `exact` does not come to the share's own exact value, as that would be a bug.
 */
export function allocatedFigure(
  exact: Expression,
  inputs: Readonly<Record<string, Ratio>>,
  share: Share,
  digits: number,
): WorkedFigure {
  const value = over(share.exact, ratio(powerOfTen(digits)))
  const cut = minus(majorUnits(share.units, digits), value)
  const isWhole = cut.numerator === 0n
  const figure = isWhole
    ? sumFigure(exact, inputs, digits)
    : sumFigure(add(exact, remainder), { ...inputs, remainder: cut }, digits)
  if (figure.units !== share.units) throw new Error('the formula of a share is not the share')
  if (isWhole) return figure
  const rounding = { exact: texts(value), rule: 'largest-remainder', at: 'share' } as const
  return { ...figure, rounding }
}
