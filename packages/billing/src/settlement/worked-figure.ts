import { isSame, powerOfTen, type Ratio, ratio, times } from '../exact/ratio.ts'
import type { Expression } from '../formula/expression.ts'
import { texts, type Trace, traceOf, unrounded, work, type Worked } from '../formula/trace.ts'
import type { SettlementRounding } from './settlement-step.ts'

/** A figure in whole units and how it came about: one definition, so that they cannot differ. */
export interface WorkedFigure {
  readonly units: bigint
  readonly formula: Trace
  /** Only if rounding changed something. */
  readonly rounding?: SettlementRounding
}

type Inputs = Readonly<Record<string, Ratio>>

/** Works out a formula that rounds, from fractions in major units, to units of 10^-`digits`; `at` says where it rounds. */
export function workedFigure(
  expression: Expression,
  inputs: Inputs,
  digits: number,
  at: SettlementRounding['at'],
): WorkedFigure {
  const worked = work(expression, { inputs, segments: [] })
  const figure = { units: unitsOf(worked, digits), formula: traceOf(worked) }
  const exact = unrounded(worked).value
  if (isSame(exact, worked.value)) return figure
  return { ...figure, rounding: { exact: texts(exact), rule: 'half-away-from-zero', at } }
}

/** Works out a formula of amounts that are rounded already: sums and differences. */
export function sumFigure(expression: Expression, inputs: Inputs, digits: number): WorkedFigure {
  const worked = work(expression, { inputs, segments: [] })
  return { units: unitsOf(worked, digits), formula: traceOf(worked) }
}

/** A figure that is no whole number of units was not rounded: a bug. */
function unitsOf({ value }: Worked, digits: number): bigint {
  const { numerator, denominator } = times(value, ratio(powerOfTen(digits)))
  if (denominator !== 1n) throw new Error(`a figure of ${digits} digits was not rounded`)
  return numerator
}
