import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { priceChange } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { monthDay, yearMonth } from '../leaf/day.ts'
import { indexName } from '../leaf/identifier.ts'
import { monthOfYear, wholeMonths } from '../leaf/whole.ts'
import { rule } from '../leaf/rule.ts'
import type { FaultAt } from '../leaf/rule.ts'
import { compareDecimals } from '../text/decimal-text.ts'
import type { DecimalText } from '../text/decimal-text.ts'
import { sometimes } from './group.ts'

const anniversary = ['term-anniversary'] as const
const bases = ['compound', 'simple'] as const
const carried = ['rounded', 'unrounded'] as const
const collars = ['sum', 'index'] as const
const excesses = ['lapses', 'banked'] as const

const on = z.union([choice(anniversary), monthDay])

/** What a step starts from: the price before it or the first one; as it was rounded, or before it was. */
const chain = sometimes({ basis: choice(bases), carried: choice(carried) })

const byIndex = z
  .strictObject({
    index: indexName,
    on,
    reference: z.union([
      z.strictObject({ month: monthOfYear }),
      z.strictObject({ monthsBefore: wholeMonths }),
    ]),
    ...sometimes({
      base: yearMonth,
      spread: priceChange,
      cap: priceChange,
      floor: priceChange,
      collar: choice(collars),
      excess: choice(excesses),
    }),
    ...chain,
  })
  .check(rule(collarFaults))

/**
 * A yearly change of prices, from the anniversary of the term or from a day of every year: fixed, or by an index. Of the index the month
 * that `reference` names is read; spread, cap and floor are percentage points of a year. A recurring charge has its agreed price on its own
 * first day and rises after it; a one-off price has risen with every uplift up to its day. Prices round half away from zero.
 */
export const uplift = noneOr(
  z.union([z.strictObject({ percent: priceChange, on, ...chain }), byIndex]),
)

export const upliftFields = () =>
  [
    field('uplift', 'choice', { choices: ['none'] }),
    field('uplift.percent', 'percent', { unit: 'percent' }),
    field('uplift.index', 'index'),
    field('uplift.on', 'month-day', { choices: anniversary }),
    field('uplift.reference.month', 'count'),
    field('uplift.reference.monthsBefore', 'count', { unit: 'month' }),
    field('uplift.base', 'month'),
    field('uplift.spread', 'percent', { unit: 'percent' }),
    field('uplift.cap', 'percent', { unit: 'percent' }),
    field('uplift.floor', 'percent', { unit: 'percent' }),
    field('uplift.collar', 'choice', { choices: collars }),
    field('uplift.excess', 'choice', { choices: excesses }),
    field('uplift.basis', 'choice', { choices: bases }),
    field('uplift.carried', 'choice', { choices: carried }),
  ] as const

function collarFaults({ cap, floor }: { cap?: DecimalText; floor?: DecimalText }): FaultAt[] {
  if (cap === undefined || floor === undefined || compareDecimals(floor, cap) <= 0) return []
  return [{ fault: { code: 'cap-below-floor', facts: { cap, floor } }, at: ['cap'] }]
}
