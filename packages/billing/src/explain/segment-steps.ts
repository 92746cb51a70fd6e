import { isoDate } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { texts, traceOf, type Worked } from '../formula/trace.ts'
import type { LineSegment } from '../ledger/line-numbers.ts'
import type { LineContext } from './line-context.ts'
import { makeStep, type StepDetails } from './make-step.ts'
import { priceSteps } from './price-steps.ts'
import { quantityStep } from './quantity-step.ts'
import type { PolicyName, Step, StepFacts } from './step.ts'
import { tierSteps } from './tier-steps.ts'
import { exactMoney, roundingOf } from './values.ts'

/** What a stretch of days owes: a quantity through the tiers, or a fee, times its share of the period. */
export function segmentStep(
  context: LineContext,
  id: string,
  segment: LineSegment,
  worked: Worked,
): Step {
  const { charge, billed, place } = context
  const { terms } = billed.contract
  const value = exactMoney(worked.value, charge.currency)
  const days = segmentFacts(context, segment)
  const details: StepDetails = {
    formula: traceOf(worked),
    ...roundingOf(worked, 'segment'),
    ...weightDetails(context, segment),
  }
  if (charge.charge.kind === 'one-off')
    return makeStep(terms, id, 'one-off', { on: days.from }, value, {
      ...details,
      children: () => priceSteps(context, id, 0, segment.row),
    })
  if (charge.charge.kind === 'base-fee')
    return makeStep(terms, id, 'base-fee', days, value, {
      ...details,
      children: () => priceSteps(context, id, 0, segment.row),
    })
  const { unit } = charge.charge
  const facts = { ...days, quantity: texts(segment.quantity), unit }
  if (segment.end === segment.from)
    return makeStep(terms, id, 'whole-period', wholePeriodFacts(context, facts), value, {
      ...details,
      policy: 'proration/actual-over-thirty',
      children: () => tierSteps(context, id, segment, worked),
    })
  return makeStep(terms, id, 'segment', facts, value, {
    ...details,
    children: () => [
      quantityStep(context, `${id}/quantity`, segment, place.period),
      ...tierSteps(context, id, segment, worked),
    ],
  })
}

function segmentFacts({ charge }: LineContext, segment: LineSegment) {
  const { joiners, leavers } = charge.weights
  const dayCount = joiners === leavers ? joiners : ('mixed' as const)
  return {
    from: isoDate(segment.from),
    to: isoDate(Math.max(segment.from, segment.end - 1)),
    days: segment.days,
    of: segment.of,
    dayCount,
  }
}

/** The whole period is meant, not a stretch of it. */
function wholePeriodFacts(
  { charge, place }: LineContext,
  facts: StepFacts['whole-period'],
): StepFacts['whole-period'] {
  const { first, end } = charge.periods
  return {
    ...facts,
    from: isoDate(entry(first, place.period)),
    to: isoDate(entry(end, place.period) - 1),
  }
}

/** Under which policy a part of a period is charged, and where the contract says so: nothing where the segment is the whole period. */
function weightDetails(context: LineContext, segment: LineSegment): StepDetails {
  const { charge, place } = context
  const { starts, first, end } = charge.periods
  const { charge: terms, id, weights } = charge
  if (terms.kind === 'one-off') return {}
  const [start, stop] = [entry(starts, place.period), entry(starts, place.period + 1)]
  const isStub = entry(first, place.period) > start || entry(end, place.period) < stop
  if (isStub && (weights.fullStubs || segment.days === 0))
    return {
      policy: weights.fullStubs ? 'stubs/full' : 'stubs/free-under',
      path: `charges.${id}.stubs`,
    }
  if (segment.days === segment.of) return {}
  if (terms.kind === 'base-fee')
    return {
      policy: 'proration/actual-days',
      path: `charges.${id}.stubs`,
      assumed: terms.stubs === undefined,
    }
  const counting = (['joiners', 'leavers'] as const).filter(
    (side) => charge.policies[side].policy === weights[side],
  )
  const side = counting.find((one) => terms[one] !== undefined) ?? counting[0] ?? 'joiners'
  const policy: PolicyName = `proration/${weights[side]}`
  return { policy, path: `charges.${id}.${side}`, assumed: terms[side] === undefined }
}
