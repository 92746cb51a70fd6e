import { isoDate, type PerUnitCharge } from '@contract-playbook/terms'
import { isSame, ratio } from '../exact/ratio.ts'
import { tierBounds } from '../formula/price-book.ts'
import { packagesOf } from '../formula/tiers-worked.ts'
import { partsOf, texts, traceOf, type Worked } from '../formula/trace.ts'
import { given } from '../formula/worked.ts'
import type { LineSegment } from '../ledger/line-numbers.ts'
import type { LineContext } from './line-context.ts'
import { makeStep } from './make-step.ts'
import { priceSteps } from './price-steps.ts'
import type { PolicyName, Step } from './step.ts'
import { countValue, exactMoney } from './values.ts'

/** What the tiers that a quantity reaches make of it, with the prices of each. */
export function tierSteps(
  context: LineContext,
  id: string,
  segment: LineSegment,
  worked: Worked,
): Step[] {
  const { charge } = context
  if (charge.charge.kind !== 'per-unit') return []
  const { pricing = 'graduated' } = charge.charge
  const cause = charge.rates.causes[segment.row]
  if (cause?.kind === 'free') return [freeStep(context, id, cause)]
  const tiers = [
    ...partsOf(worked, 'tier').map((tier) => tierStep(context, id, segment, tier, charge.charge)),
    ...partsOf(worked, 'flat').map((flat) => flatStep(context, id, segment, flat, charge.charge)),
  ].flat()
  return pricing === 'package' ? [packagesStep(context, id, segment), ...tiers] : tiers
}

function freeStep(
  { charge, billed }: LineContext,
  id: string,
  { months, end }: { readonly months: number; readonly end: number },
): Step {
  const place = discountPlace(charge.charge)
  return makeStep(
    billed.contract.terms,
    `${id}/free-months`,
    'free-months',
    { months, to: isoDate(end - 1) },
    exactMoney(ratio(0), charge.currency),
    { policy: 'discount/free-months', path: `charges.${charge.id}.discounts.${place}` },
  )
}

function discountPlace({ discounts = 'none' }: LineContext['charge']['charge']): number {
  return discounts === 'none' ? 0 : discounts.findIndex((one) => 'freeMonths' in one)
}

/** The bounds of a tier in the prices of a segment. */
const tierFacts = ({ charge }: LineContext, { row }: LineSegment, tier: number, unit: string) => ({
  ...tierBounds(charge.rates.book, row, tier),
  unit,
})

/** Where the terms state the tier: among the tiers of the charge, or of a step of its ramp. */
function tierPath({ charge }: LineContext, { row }: LineSegment, tier: number): string {
  const [agreed] = charge.rates.history(row)
  const ramp = agreed?.cause.kind === 'ramp' ? `.ramp.${agreed.cause.step}` : ''
  return `charges.${charge.id}${ramp}.tiers.${tier}`
}

function tierStep(
  context: LineContext,
  id: string,
  segment: LineSegment,
  part: Worked,
  said: LineContext['charge']['charge'],
): Step[] {
  const { charge, billed } = context
  if (said.kind !== 'per-unit') return []
  const tier = part.tier ?? 0
  const worked = part.args[0] ?? part
  const stepId = `${id}/tier-${tier + 1}`
  const units = worked.op === 'multiply' ? worked.args[0] : undefined
  const facts = {
    ...tierFacts(context, segment, tier, unitPriced(said)),
    quantity: texts(units?.value ?? segment.quantity),
  }
  const code = said.pricing === 'stair-step' ? 'stair-step' : 'tier'
  return [
    makeStep(billed.contract.terms, stepId, code, facts, exactMoney(part.value, charge.currency), {
      formula: traceOf(worked),
      policy: policyOf(said),
      path: tierPath(context, segment, tier),
      assumed: said.pricing === undefined && said.tiersAcross === undefined,
      children: () => priceSteps(context, stepId, tier, segment.row),
    }),
  ]
}

/** What the tiers count: units, or packages of them. */
const unitPriced = ({ pricing, unit }: PerUnitCharge): string =>
  pricing === 'package' ? 'package' : unit

/** How the tiers are read: all of them alike, or who climbs them together. */
const policyOf = ({ pricing, tiersAcross }: PerUnitCharge): PolicyName =>
  pricing === undefined || pricing === 'graduated'
    ? `tiers/${tiersAcross ?? 'each-site'}`
    : `pricing/${pricing}`

function flatStep(
  context: LineContext,
  id: string,
  segment: LineSegment,
  part: Worked,
  said: LineContext['charge']['charge'],
): Step[] {
  const { charge, billed } = context
  if (said.kind !== 'per-unit' || isSame(part.value, ratio(0))) return []
  const tier = part.tier ?? 0
  const stepId = `${id}/flat-${tier + 1}`
  return [
    makeStep(
      billed.contract.terms,
      stepId,
      'tier-flat',
      tierFacts(context, segment, tier, unitPriced(said)),
      exactMoney(part.value, charge.currency),
      {
        path: `${tierPath(context, segment, tier)}.flat`,
        children: () => priceSteps(context, stepId, tier, segment.row, 'flat'),
      },
    ),
  ]
}

function packagesStep(
  { charge, billed }: LineContext,
  id: string,
  { quantity }: LineSegment,
): Step {
  const size = charge.rates.book.packageSize
  const worked = packagesOf(given('count', quantity, 'quantity'), size)
  const packages = Number(worked.value.numerator)
  const unit = charge.charge.kind === 'per-unit' ? charge.charge.unit : ''
  return makeStep(
    billed.contract.terms,
    `${id}/packages`,
    'packages',
    { packages, size, unit },
    countValue(packages),
    {
      formula: traceOf(worked),
      policy: 'pricing/package',
      path: `charges.${charge.id}.packageSize`,
    },
  )
}
