import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entry } from '../exact/column.ts'
import { isSame, ratio, times } from '../exact/ratio.ts'
import { examples } from '@contract-playbook/terms/testing'
import { anyTerm, periodLength, periodRule } from '../testing/random-periods.ts'
import type { Day } from './day.ts'
import { type Periods, periodsOf } from './periods.ts'
import { type DayCount, denominatorOf, numeratorOf } from './share.ts'
import { icmaYearFraction, partsOfYear, yearFraction } from './year-fraction.ts'

const ofYear = Object.keys(partsOfYear) as (keyof typeof partsOfYear)[]
const everyCount: readonly DayCount[] = [
  ...(['actual-days', 'thirty-days', 'actual-over-thirty', 'act-act-icma'] as const),
  ...ofYear,
]
const additive = everyCount.filter(
  (count) => !['act-act-afb', '30-360-bond', '30-360-us'].includes(count),
)

/** A period of some contract, and days of service in it in order: the first of them, some others, and the day after the last. */
const service = fc
  .tuple(anyTerm, periodRule, periodLength, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }))
  .map(([term, rule, months, drawn, cuts]) => {
    const periods = periodsOf(term, rule, months)
    const index = drawn % periods.count
    const [first, end] = [entry(periods.first, index), entry(periods.end, index)]
    const inside = cuts.map((cut) => first + (cut % (end - first)))
    return { periods, index, days: [first, ...inside.toSorted((a, b) => a - b), end] }
  })

/** The whole notional period, whatever of it is served. */
const notional = ({ starts }: Periods, index: number): readonly [Day, Day] => [
  entry(starts, index),
  entry(starts, index + 1),
]

test.each(additive)('%s: shares of the parts sum to the share of the whole', (count) => {
  fc.assert(
    fc.property(service, ({ periods, index, days }) => {
      const parts = days
        .slice(1)
        .map((to, place) => numeratorOf(count, periods, index, entry(days, place), to))
      const [first, end] = [entry(days, 0), entry(days, days.length - 1)]
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(
        numeratorOf(count, periods, index, first, end),
      )
    }),
    examples(300),
  )
})

test.each(['actual-days', 'thirty-days', 'act-act-icma'] as const)(
  '%s: a whole period costs the whole price',
  (count) => {
    fc.assert(
      fc.property(service, ({ periods, index }) => {
        const [start, end] = notional(periods, index)
        expect(numeratorOf(count, periods, index, start, end)).toBe(
          denominatorOf(count, periods, index),
        )
      }),
      examples(300),
    )
  },
)

test.each(['30-360-bond', '30-360-us', '30e-360', '30e-360-isda'] as const)(
  '%s: a whole period costs the whole price where it begins by the 27th',
  (count) => {
    fc.assert(
      fc.property(service, ({ periods, index }) => {
        fc.pre(periods.anchor <= 27)
        const [start, end] = notional(periods, index)
        expect(numeratorOf(count, periods, index, start, end)).toBe(
          denominatorOf(count, periods, index),
        )
      }),
      examples(300),
    )
  },
)

test.each(everyCount)('%s: shares are safe whole numbers that only grow with the stay', (count) => {
  fc.assert(
    fc.property(service, ({ periods, index }) => {
      const [start, end] = notional(periods, index)
      expect(denominatorOf(count, periods, index)).toBeGreaterThan(0)
      let [joiner, leaver] = [numeratorOf(count, periods, index, start, end), 0]
      for (let day = start; day <= end; day++) {
        const left = numeratorOf(count, periods, index, day, end)
        const gone = numeratorOf(count, periods, index, start, day)
        if (!(Number.isSafeInteger(left) && left >= 0 && left <= joiner && gone >= leaver))
          expect.fail(`day ${day}: ${left} after ${joiner}, ${gone} after ${leaver}`)
        ;[joiner, leaver] = [left, gone]
      }
      expect([joiner, leaver]).toEqual([0, numeratorOf(count, periods, index, start, end)])
    }),
  )
})

test('a share of a price is a fraction of a year times the periods of a year', () => {
  fc.assert(
    fc.property(service, fc.constantFrom(...ofYear), ({ periods, index, days }, count) => {
      const [from, to] = [entry(days, 0), entry(days, 1)]
      const share = ratio(
        numeratorOf(count, periods, index, from, to),
        denominatorOf(count, periods, index),
      )
      const years = yearFraction(count, from, to, periods.term.end)
      expect(isSame(share, times(years, ratio(12 / periods.months)))).toBe(true)
    }),
    examples(300),
  )
})

test('act/act (ICMA): the price period is the regular period that days are measured with', () => {
  fc.assert(
    fc.property(service, ({ periods, index, days }) => {
      const { starts, months, anchor } = periods
      const [from, to] = [entry(days, 0), entry(days, 1)]
      const share = ratio(
        numeratorOf('act-act-icma', periods, index, from, to),
        denominatorOf('act-act-icma', periods, index),
      )
      const years = icmaYearFraction(from, to, { start: entry(starts, index), months, anchor })
      expect(isSame(share, times(years, ratio(12 / months)))).toBe(true)
    }),
    examples(300),
  )
})
