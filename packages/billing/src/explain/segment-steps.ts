import { isoDate } from '@contract-playbook/terms'
import { at } from '../exact/column.ts'
import { partsOf, traceOf, type Worked } from '../formula/trace.ts'
import type { LineContext } from './line-context.ts'
import type { LineSegment } from './line-numbers.ts'
import { makeStep, type StepDetails } from './make-step.ts'
import { priceSteps } from './price-steps.ts'
import { quantityStep } from './quantity-step.ts'
import type { Step } from './step.ts'
import { exactMoney } from './values.ts'

/** What a stretch of days owes: a quantity through the tiers, or the base fee, times its share of the period. */
export function segmentStep(
  context: LineContext,
  id: string,
  segment: LineSegment,
  worked: Worked,
): Step {
  const { charge, billed, row, lines } = context
  const { terms } = billed.contract
  const of = at(lines.segments().period, row)
  const days = {
    from: isoDate(segment.from),
    to: isoDate(segment.end - 1),
    days: segment.days,
    of,
  }
  const value = exactMoney(worked.value, terms.currency)
  const proration = segment.days === of ? {} : prorationDetails(context)
  const details: StepDetails = { formula: traceOf(worked), ...proration }
  if (charge.charge.kind === 'base-fee')
    return makeStep(terms, id, 'base-fee', days, value, {
      ...details,
      children: () => priceSteps(context, id, 0, segment.year),
    })
  const { unit } = charge.charge
  const facts = { ...days, quantity: segment.quantity, unit, dayCount: charge.dayCount }
  return makeStep(terms, id, 'segment', facts, value, {
    ...details,
    children: () => [
      quantityStep(context, `${id}/quantity`, segment),
      ...tierSteps(context, id, segment, worked),
    ],
  })
}

/** Under which policy a part of a period is charged, and where the contract says so: at the side whose policy counts its days. */
function prorationDetails({ charge }: LineContext): StepDetails {
  const { charge: terms, id, dayCount, policies } = charge
  const policy = `proration/${dayCount}` as const
  if (terms.kind === 'base-fee') return { policy, path: `charges.${id}` }
  const counting = (['joiners', 'leavers'] as const).filter((side) => policies[side] === dayCount)
  const side = counting.find((one) => terms[one] !== undefined) ?? counting[0]
  if (side === undefined) return { policy, path: `charges.${id}` }
  return { policy, path: `charges.${id}.${side}`, assumed: terms[side] === undefined }
}

/** The units in each tier that the quantity reaches, at the tier's price. */
function tierSteps(
  context: LineContext,
  id: string,
  { year }: LineSegment,
  segment: Worked,
): Step[] {
  const { charge, billed } = context
  if (charge.charge.kind !== 'per-unit') return []
  const { unit, tiers, tiersAcross } = charge.charge
  const { terms } = billed.contract
  return partsOf(segment, 'tier').map((worked, tier) => {
    const [units] = worked.args[0]?.args ?? []
    const next = tiers[tier + 1]
    const facts = {
      from: tiers[tier]?.from ?? 1,
      ...(next === undefined ? {} : { to: next.from - 1 }),
      unit,
      quantity: Number(units?.value.numerator ?? 0n),
    }
    const tierId = `${id}/tier-${tier + 1}`
    return makeStep(terms, tierId, 'tier', facts, exactMoney(worked.value, terms.currency), {
      formula: traceOf(worked),
      policy: tiersAcross === 'all-sites' ? 'tiers/all-sites' : 'tiers/each-site',
      path: `charges.${charge.id}.tiers.${tier}`,
      children: () => priceSteps(context, tierId, tier, year),
    })
  })
}
