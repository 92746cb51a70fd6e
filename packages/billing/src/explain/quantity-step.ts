import { ratio } from '../exact/ratio.ts'
import { input, max } from '../formula/expression.ts'
import { traceOf, work } from '../formula/trace.ts'
import { toldTogether } from '../headcount/told.ts'
import { siteHeads } from './heads.ts'
import type { LineContext } from './line-context.ts'
import type { LineSegment } from './line-numbers.ts'
import { makeStep, type StepDetails } from './make-step.ts'
import type { PolicyName, Step } from './step.ts'
import { countValue } from './values.ts'

/** Why so many are billed in a segment: the heads that count, and the floor. */
export function quantityStep(context: LineContext, id: string, segment: LineSegment): Step {
  const { charge, item, billed } = context
  if (charge.charge.kind !== 'per-unit') throw new Error('a base fee has no quantity')
  const { unit, floor } = charge.charge
  const told = toldTogether(
    billed.headcount(),
    item.sites.map((site) => ({ site, unit })),
  )
  const sites = item.sites.map((site, place) =>
    siteHeads(context, id, site, unit, told[place] ?? [], segment),
  )
  const heads = sites.reduce((sum, { heads }) => sum + heads, 0)
  if (Math.max(heads, item.floor) !== segment.quantity)
    throw new Error(`the heads of ${id} do not lead to what is billed`)
  const floored = item.floor > 0 ? { floor: item.floor } : {}
  const facts = { heads, billed: segment.quantity, unit, ...floored }
  return makeStep(billed.contract.terms, id, 'quantity', facts, countValue(segment.quantity), {
    ...floorDetails(heads, item.floor),
    policy: floorPolicy(floor),
    path: floor === undefined ? `charges.${charge.id}` : `charges.${charge.id}.floor`,
    assumed: floor === undefined,
    children: () => sites.flatMap(({ steps }) => steps()),
  })
}

function floorPolicy(
  floor: 'none' | { quantity: number } | { bySite: object } | undefined,
): PolicyName {
  if (floor === undefined || floor === 'none') return 'floor/none'
  return 'quantity' in floor ? 'floor/quantity' : 'floor/by-site'
}

const floorRule = max(
  input('heads', 'count', { rank: 'line' }),
  input('floor', 'count', { rank: 'line' }),
)

function floorDetails(heads: number, floor: number): StepDetails {
  if (floor === 0) return {}
  const inputs = { heads: ratio(heads), floor: ratio(floor) }
  return { formula: traceOf(work(floorRule, { inputs, segments: [] })) }
}
