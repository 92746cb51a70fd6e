import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { share } from '../leaf/amount.ts'
import { choice, noneOr, trueOrFalse } from '../leaf/choice.ts'
import { rule } from '../leaf/rule.ts'
import type { FaultAt } from '../leaf/rule.ts'
import { longText } from '../leaf/text.ts'
import { minutes } from '../leaf/whole.ts'
import { compareDecimals } from '../text/decimal-text.ts'
import type { DecimalText } from '../text/decimal-text.ts'
import { group } from './group.ts'
import { list } from './named.ts'

const priorities = ['P1', 'P2', 'P3', 'P4'] as const
const clocks = ['service-window', 'around-the-clock'] as const
const spans = ['month', 'quarter', 'year'] as const

/** Targets for incidents of one priority; the clock says in which hours minutes count. */
const target = group({
  definition: longText,
  responseMinutes: minutes,
  resolutionMinutes: minutes,
  clock: choice(clocks),
})

/** Below which availability, in percent, which share of the month's recurring fees is credited; each rung lower than the one before. */
const ladder = list(z.strictObject({ below: share, credit: share })).check(rule(ladderFaults))

const credits = group({
  ladder,
  capPerMonth: share,
  capPerYear: share,
  soleRemedy: trueOrFalse,
})

/** What the provider promises in figures, and what is credited when it is missed. */
export const serviceLevels = noneOr(
  group({
    priorities: z.partialRecord(z.enum(priorities), target),
    availability: share,
    availabilityPer: choice(spans),
    credits: noneOr(credits),
  }),
)

export const serviceLevelsFields = () =>
  [
    field('serviceLevels', 'choice', { choices: ['none'] }),
    field('serviceLevels.priorities.*.definition', 'text'),
    field('serviceLevels.priorities.*.responseMinutes', 'count', { unit: 'minute' }),
    field('serviceLevels.priorities.*.resolutionMinutes', 'count', { unit: 'minute' }),
    field('serviceLevels.priorities.*.clock', 'choice', { choices: clocks }),
    field('serviceLevels.availability', 'percent', { unit: 'percent' }),
    field('serviceLevels.availabilityPer', 'choice', { choices: spans }),
    field('serviceLevels.credits', 'choice', { choices: ['none'] }),
    field('serviceLevels.credits.ladder.*.below', 'percent', { unit: 'percent' }),
    field('serviceLevels.credits.ladder.*.credit', 'percent', { unit: 'percent' }),
    field('serviceLevels.credits.capPerMonth', 'percent', { unit: 'percent' }),
    field('serviceLevels.credits.capPerYear', 'percent', { unit: 'percent' }),
    field('serviceLevels.credits.soleRemedy', 'true-or-false'),
  ] as const

function ladderFaults(rungs: readonly { below: DecimalText }[]): FaultAt[] {
  return rungs.flatMap(({ below }, index): FaultAt[] => {
    const previous = rungs[index - 1]?.below
    if (previous === undefined || compareDecimals(below, previous) < 0) return []
    return [{ fault: { code: 'ladder-order', facts: { below, previous } }, at: [index, 'below'] }]
  })
}
