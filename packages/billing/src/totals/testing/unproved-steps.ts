import type { Step, StepValue } from '../../explain/step.ts'
import { read, rounded, shown, sumOf, valueOf } from '../../testing/fraction.ts'
import { evaluated } from '../../testing/evaluated.ts'
import { type TotalsStep, type TotalsStepCode, totalsStepCodes } from '../totals-step.ts'

type AnyStep = TotalsStep | Step

/** Steps that are the sum of those below them, before they are rounded. */
const sums: readonly TotalsStepCode[] = [
  'mrr',
  'overage',
  'scheduled-fees',
  'acv',
  'scheduled-year',
  'scheduled-charge',
  'tcv',
  'tcb',
  'tcb-share',
  'bridge',
]

export const isTotalsStep = (step: AnyStep): step is TotalsStep =>
  (totalsStepCodes as readonly string[]).includes(step.code)

const digitsOf = (value: StepValue): number =>
  value.kind === 'money' ? (value.amount.split('.')[1]?.length ?? 0) : 0

/**
 * The steps, from this one down to those of a bill, that do not end where they say: whose formula, worked out again in the arithmetic of the
 * tests, or whose sum is not their value; whose rounding did not round; that do not name a step below twice.
 */
export function unprovedSteps(step: AnyStep): string[] {
  const ids = new Map<string, number>()
  const faults = faultsBelow(step, ids)
  return [...faults, ...[...ids].flatMap(([id, times]) => (times > 1 ? [`${id}: twice`] : []))]
}

function faultsBelow(step: AnyStep, ids: Map<string, number>): string[] {
  ids.set(step.id, (ids.get(step.id) ?? 0) + 1)
  if (!isTotalsStep(step)) return []
  const { id, code, value, formula, rounding, children } = step
  const result = shown(valueOf({ value }))
  const faults: string[] = []
  if (formula !== undefined) {
    const worked = shown(evaluated(formula))
    if (worked !== result) faults.push(`${id} (${code}): ${worked} is not ${result}`)
  }
  if (sums.includes(code)) {
    const exact = sumOf(children.map((child) => valueOf(child)))
    const sum = value.kind === 'money' ? rounded(exact, digitsOf(value)) : exact
    if (shown(sum) !== result)
      faults.push(`${id} (${code}): the sum ${shown(sum)} is not ${result}`)
    if (rounding !== undefined && shown(read(rounding.exact)) !== shown(exact))
      faults.push(`${id} (${code}): ${shown(exact)} was rounded`)
  }
  if (rounding !== undefined && shown(read(rounding.exact)) === result)
    faults.push(`${id} (${code}): nothing was rounded`)
  return [...faults, ...children.flatMap((child) => faultsBelow(child, ids))]
}
