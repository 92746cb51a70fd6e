import { evaluated } from '../../testing/evaluated.ts'
import { read, shown, sumOf, valueOf } from '../../testing/fraction.ts'
import type { SettlementStep } from '../settlement-step.ts'
import type { SettlementStepCode } from '../settlement-step-facts.ts'

/** Steps that are the sum of those below them. */
const sums: readonly SettlementStepCode[] = [
  'corrections',
  'cost-centre',
  'unallocated',
  'recurring-fees',
]

/**
 * The steps, from this one down, that do not end where they say: whose formula, worked out again in the arithmetic of the tests, or whose
 * sum is not their value, or whose rounding did not round. Steps of a bill below them are the bill's own matter.
 */
export function unprovedSteps(step: SettlementStep): string[] {
  const { id, code, value, formula, rounding } = step
  const result = shown(valueOf({ value }))
  const worked = formula === undefined ? result : shown(evaluated(formula))
  const below = step.children.flatMap((child) =>
    isSettlementStep(child) ? unprovedSteps(child) : [],
  )
  const sum = shown(sumOf(step.children.map((child) => valueOf(child))))
  const faults = [
    ...(isSum(step) && sum !== result ? [`${id} (${code}): ${sum} is not ${result}`] : []),
    ...(worked === result ? [] : [`${id} (${code}): ${worked} is not ${result}`]),
    ...(rounding !== undefined && shown(read(rounding.exact)) === result
      ? [`${id} (${code}): nothing was rounded`]
      : []),
  ]
  return [...faults, ...below]
}

/** The tax of a service credit is the sum of the taxes at each rate. */
const isSum = ({ code, facts }: SettlementStep): boolean =>
  sums.includes(code) || (code === 'service-credit' && 'part' in facts && facts.part === 'tax')

/** A bill's step has the id of a figure of that bill. */
const isSettlementStep = (child: SettlementStep['children'][number]): child is SettlementStep =>
  !/^(?:line|invoice|total)\//.test(child.id)
