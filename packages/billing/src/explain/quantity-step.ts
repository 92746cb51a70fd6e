import { isoDate } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { entry } from '../exact/column.ts'
import { isSame, minus, type Ratio, ratio } from '../exact/ratio.ts'
import { input, max } from '../formula/expression.ts'
import { texts, traceOf, work } from '../formula/trace.ts'
import { decisive } from '../headcount/basis.ts'
import { chargedTimeline } from '../headcount/charged.ts'
import { ratchetLevel, toleranceLevel } from '../headcount/levels.ts'
import { countOn, type Timeline } from '../headcount/timeline.ts'
import type { LineSegment } from '../ledger/line-numbers.ts'
import { flooredDays, heads, knownIn, lastKnownDay, timelineAtIssue } from '../ledger/quantities.ts'
import { headsStep } from './heads.ts'
import type { LineContext } from './line-context.ts'
import { makeStep, type StepDetails } from './make-step.ts'
import type { PolicyName, Step, StepValue } from './step.ts'
import { countValue } from './values.ts'

/** How the number of a segment comes about, step by step: each knows the number after it. */
interface Chain {
  readonly steps: (() => Step)[]
  quantity: Ratio
}

/** Why so many are billed in a segment: the heads that count, then what raises or lowers their number, in order. */
export function quantityStep(
  context: LineContext,
  id: string,
  segment: LineSegment,
  period: number,
): Step {
  const { charge, billed, item } = context
  const { basis } = charge.quantity
  if (charge.charge.kind !== 'per-unit') throw new Error('only heads make a quantity')
  const { unit, floor } = charge.charge
  const there = heads(unit, context.item, billed.contract, billed.timelines)
  const chain: Chain = { steps: [], quantity: ratio(0) }
  if (charge.quantity.basis === 'average') averageSteps(chain, context, id, there, period)
  else {
    countSteps(chain, context, id, segment, there, period)
    levelSteps(chain, context, id, segment, there, period)
    floorStep(chain, context, id)
  }
  includedStep(chain, context, id)
  if (!isSame(chain.quantity, segment.quantity))
    throw new Error(`the heads of ${id} do not lead to what is billed`)
  return makeStep(
    billed.contract.terms,
    id,
    'quantity',
    { unit },
    quantityValue(segment.quantity),
    {
      // A floor that holds has a step of its own, unless it was applied day by day.
      ...(item.floor > 0 && basis !== 'average' ? {} : { policy: floorPolicy(floor) }),
      path: floor === undefined ? `charges.${charge.id}` : `charges.${charge.id}.floor`,
      assumed: floor === undefined,
      children: () => stepsBelow(chain),
    },
  )
}

/** Each step of the chain; where nothing but heads counts, what they are made of. */
function stepsBelow({ steps: [first, ...rest] }: Chain): readonly Step[] {
  const counted = first?.()
  if (counted === undefined) return []
  return rest.length === 0 && counted.code === 'heads'
    ? counted.children
    : [counted, ...rest.map((step) => step())]
}

/** A number of heads, or the fraction that an average is. */
const quantityValue = (quantity: Ratio): StepValue =>
  quantity.denominator === 1n
    ? countValue(Number(quantity.numerator))
    : { kind: 'ratio', ...texts(quantity) }

const add = (chain: Chain, quantity: Ratio, step: () => Step): void => {
  chain.quantity = quantity
  chain.steps.push(step)
}

/** The heads of the segment's days; under another basis than daily, those of the day that decides. */
function countSteps(
  chain: Chain,
  context: LineContext,
  id: string,
  { from, end }: LineSegment,
  there: Timeline,
  period: number,
): void {
  const { charge, billed, knowledge } = context
  const { basis } = charge.quantity
  const { terms } = billed.contract
  const [first, stop] = [entry(charge.periods.first, period), entry(charge.periods.end, period)]
  const { unit } = unitOf(context)
  if (basis === 'opening' || basis === 'closing' || basis === 'peak') {
    const known = knowledge === 'at-issue' ? timelineAtIssue(there, charge, billed.contract) : there
    const { count, on } = decisive[basis](known, first, stop)
    const facts = { basis, first: isoDate(first), last: isoDate(stop - 1), unit, on: isoDate(on) }
    const counted = headsStep(context, `${id}/heads`, on, on + 1, 'there')
    add(chain, ratio(count), () =>
      makeStep(terms, `${id}/basis`, 'basis', facts, countValue(count), {
        policy: `basis/${basis}`,
        path: `charges.${charge.id}.basis`,
        children: () => [counted.step()],
      }),
    )
    return
  }
  const counted = headsStep(context, `${id}/heads`, from, end, 'charged')
  add(chain, ratio(Math.max(0, counted.heads)), counted.step)
  if (charge.policies.leavers.policy !== 'high-water-mark' || knowledge === 'at-issue') return
  const highest = countOn(chargedTimeline(there, charge.policies, charge.periods), from)
  add(chain, ratio(highest), () =>
    makeStep(
      terms,
      `${id}/high-water-mark`,
      'high-water-mark',
      { unit, first: isoDate(first), highest },
      countValue(highest),
      { policy: 'proration/high-water-mark', path: `charges.${charge.id}.leavers` },
    ),
  )
}

function unitOf({ charge }: LineContext): { unit: string } {
  return { unit: charge.charge.kind === 'per-unit' ? charge.charge.unit : '' }
}

/** The person-days of the period ÷ its days, floors and levels applied to each day. */
function averageSteps(
  chain: Chain,
  context: LineContext,
  id: string,
  there: Timeline,
  period: number,
): void {
  const { charge, billed, item, knowledge } = context
  const { terms } = billed.contract
  const { unit } = unitOf(context)
  const [first, end] = [entry(charge.periods.first, period), entry(charge.periods.end, period)]
  const floored = flooredDays(charge, there, item.floor, billed.contract, knowledge)
  const stretches = stretchesOf(floored, first, end)
  const personDays = stretches.reduce((sum, { days, count }) => sum + days * count, 0)
  const mean = ratio(personDays, end - first)
  const facts = { basis: 'average' as const, first: isoDate(first), last: isoDate(end - 1), unit }
  add(chain, mean, () =>
    makeStep(terms, `${id}/basis`, 'basis', facts, quantityValue(mean), {
      policy: 'basis/average',
      path: `charges.${charge.id}.basis`,
      children: () =>
        stretches.map(({ from, days, count }, place) =>
          makeStep(
            terms,
            `${id}/basis/days-${place + 1}`,
            'average-days',
            { from: isoDate(from), to: isoDate(from + days - 1), days, unit },
            countValue(count),
          ),
        ),
    }),
  )
}

/** The days of a period with one number each. */
function stretchesOf(
  quantity: Timeline,
  first: Day,
  end: Day,
): { from: Day; days: number; count: number }[] {
  const starts = [first, ...quantity.days.filter((day) => day > first && day < end)]
  return starts.map((from, place) => ({
    from,
    days: (starts[place + 1] ?? end) - from,
    count: countOn(quantity, from),
  }))
}

/** What the ratchet and the tolerance do not let the number fall below. */
function levelSteps(
  chain: Chain,
  context: LineContext,
  id: string,
  { from }: LineSegment,
  there: Timeline,
  period: number,
): void {
  const { charge, billed, knowledge } = context
  const { ratchet, tolerance, years } = charge.quantity
  const { terms } = billed.contract
  const { unit } = unitOf(context)
  const said = charge.charge
  if (said.kind !== 'per-unit') return
  const known = knownIn(charge, there, billed.contract, knowledge)(period)
  if (ratchet !== undefined && typeof said.ratchet === 'object') {
    const { percent, months } = said.ratchet
    const level = ratchetLevel(known, ratchet.share, ratchet.months, charge.periods, period)
    const { highest, least } = level
    const facts = { percent, months, highest, on: isoDate(level.on), least, unit }
    raise(chain, least, `${id}/ratchet`, (stepId, value, details) =>
      makeStep(terms, stepId, 'ratchet', facts, value, {
        ...details,
        policy: 'ratchet',
        path: `charges.${charge.id}.ratchet`,
      }),
    )
  }
  const year = years.findLast((day) => day <= from)
  if (tolerance === undefined || typeof said.tolerance !== 'object' || year === undefined) return
  const { percent } = said.tolerance
  const { base, free, least } = toleranceLevel(known, tolerance, year)
  // In advance, a year that begins after the invoice has the headcount of the invoice's day.
  const on = Math.min(year, lastKnownDay(charge, billed.contract, knowledge, period))
  const facts = { percent, base, on: isoDate(on), free, least, unit }
  raise(chain, least, `${id}/tolerance`, (stepId, value, details) =>
    makeStep(terms, stepId, 'tolerance', facts, value, {
      ...details,
      policy: 'tolerance',
      path: `charges.${charge.id}.tolerance`,
    }),
  )
}

function floorStep(chain: Chain, { charge, item, billed }: LineContext, id: string): void {
  if (item.floor === 0 || charge.charge.kind !== 'per-unit') return
  const { unit, floor } = charge.charge
  raise(chain, item.floor, `${id}/floor`, (stepId, value, details) =>
    makeStep(billed.contract.terms, stepId, 'floor', { floor: item.floor, unit }, value, {
      ...details,
      policy: floorPolicy(floor),
      path: `charges.${charge.id}.floor`,
    }),
  )
}

const higher = max(
  input('heads', 'count', { rank: 'line' }),
  input('floor', 'count', { rank: 'line' }),
)

/** Not below a level: the higher of the two. */
function raise(
  chain: Chain,
  least: number,
  id: string,
  make: (id: string, value: StepValue, details: StepDetails) => Step,
): void {
  const inputs = { heads: chain.quantity, floor: ratio(least) }
  const worked = work(higher, { inputs, segments: [] })
  add(chain, worked.value, () =>
    make(id, quantityValue(worked.value), { formula: traceOf(worked) }),
  )
}

function includedStep(chain: Chain, { charge, item, billed }: LineContext, id: string): void {
  if (item.included === 0) return
  const less = minus(chain.quantity, ratio(item.included))
  const rest = less.numerator < 0n ? ratio(0) : less
  const facts = {
    included: item.included,
    ...(charge.charge.kind === 'per-unit' ? { unit: charge.charge.unit } : { unit: '' }),
  }
  add(chain, rest, () =>
    makeStep(billed.contract.terms, `${id}/included`, 'included', facts, quantityValue(rest), {
      policy: 'included',
      path: `charges.${charge.id}.included`,
    }),
  )
}

function floorPolicy(
  floor: 'none' | { quantity: number } | { bySite: object } | undefined,
): PolicyName {
  if (floor === undefined || floor === 'none') return 'floor/none'
  return 'quantity' in floor ? 'floor/quantity' : 'floor/by-site'
}
