import { isoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { entry } from '../exact/column.ts'
import { examples } from '@contract-playbook/terms/testing'
import { anyTerm, periodLength, periodRule } from '../testing/random-periods.ts'
import {
  type PeriodLength,
  type PeriodRule,
  periodAt,
  periodsOf,
  thirtyDayCount,
} from './periods.ts'

const plain = (text: string) => Temporal.PlainDate.from(text)
const isBy = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) <= 0

/** The first boundary as a number of months after a day that is not clamped: Temporal clamps and brings back. */
function origin(first: Temporal.PlainDate, rule: PeriodRule, months: PeriodLength) {
  if (rule === 'anniversary') return { from: first, add: 0 }
  if (rule === 'calendar')
    return {
      from: first.with({ day: 1, month: first.month - ((first.month - 1) % months) }),
      add: 0,
    }
  const from = plain(`${first.year - 1}-01-01`).with({ day: rule.day })
  let add = 0
  while (isBy(from.add({ months: add + 1 }), first)) add++
  return { from, add }
}

test('boundaries are where Temporal adds months to the anchor, up to the first one after the term', () => {
  fc.assert(
    fc.property(anyTerm, periodRule, periodLength, ({ first, last }, rule, months) => {
      const { from, add } = origin(plain(first), rule, months)
      const expected = [from.add({ months: add })]
      while (isBy(entry(expected, expected.length - 1), plain(last)))
        expected.push(
          from.add({ months: add + expected.length * months }, { overflow: 'constrain' }),
        )
      expect(Array.from(periodsOf({ first, last }, rule, months).starts, isoDate)).toEqual(
        expected.map(String),
      )
    }),
    examples(300),
  )
})

test('service covers the term without gap or overlap, and every day lies in its period', () => {
  fc.assert(
    fc.property(anyTerm, periodRule, periodLength, (term, rule, months) => {
      const periods = periodsOf(term, rule, months)
      let next = periods.term.first
      for (let index = 0; index < periods.count; index++) {
        const [first, end] = [entry(periods.first, index), entry(periods.end, index)]
        expect(first).toBe(next)
        expect(first).toBeLessThan(end)
        expect(first).toBeGreaterThanOrEqual(entry(periods.starts, index))
        expect(end).toBeLessThanOrEqual(entry(periods.starts, index + 1))
        for (const date of [first, (first + end) >> 1, end - 1])
          expect(periodAt(periods, date)).toBe(index)
        next = end
      }
      expect(next).toBe(periods.term.end)
    }),
  )
})

test('months nest in quarters, and quarters in years', () => {
  fc.assert(
    fc.property(anyTerm, periodRule, (term, rule) => {
      const [months, quarters, years] = ([1, 3, 12] as const).map(
        (length) => periodsOf(term, rule, length).starts,
      )
      const within = (outer: readonly number[] = [], inner: readonly number[] = []): number[] =>
        outer.filter((start) => start >= entry(inner, 0) && start <= entry(inner, inner.length - 1))
      expect(months).toEqual(expect.arrayContaining(within(quarters, months)))
      expect(quarters).toEqual(expect.arrayContaining(within(years, quarters)))
    }),
  )
})

const clamp = (day: number, { first, end }: { first: number; end: number }): number =>
  Math.max(first, Math.min(day, end))

test('a window has the periods of the whole term that it touches, cut to its days', () => {
  fc.assert(
    fc.property(
      anyTerm,
      periodRule,
      periodLength,
      fc.integer({ min: -100, max: 1600 }),
      fc.integer({ min: -20, max: 800 }),
      (term, rule, months, offset, length) => {
        const whole = periodsOf(term, rule, months)
        const first = whole.term.first + offset
        const window = { first, end: first + length }
        const cut = periodsOf(term, rule, months, window)
        const touched = whole.first.flatMap((begin, index) => {
          const from = Math.max(begin, window.first)
          const to = Math.min(entry(whole.end, index), window.end)
          return from < to ? [{ start: entry(whole.starts, index), from, to }] : []
        })
        expect(cut.count).toBe(touched.length)
        expect(cut.first).toEqual(touched.map(({ from }) => from))
        expect(cut.end).toEqual(touched.map(({ to }) => to))
        expect(cut.starts.slice(0, -1)).toEqual(touched.map(({ start }) => start))
        expect(cut.starts).toHaveLength(cut.count + 1)
        const { first: begin, end } = cut.term
        expect([begin, end]).toEqual([begin, end].map((day) => clamp(day, whole.term)))
        expect(begin <= end).toBe(true)
      },
    ),
    examples(300),
  )
})

test('every whole period has thirty days a month by thirty-day counting', () => {
  fc.assert(
    fc.property(anyTerm, periodRule, periodLength, (term, rule, months) => {
      const periods = periodsOf(term, rule, months)
      for (let index = 0; index < periods.count; index++) {
        const [start, end] = [entry(periods.starts, index), entry(periods.starts, index + 1)]
        expect(thirtyDayCount(periods, index, end) - thirtyDayCount(periods, index, start)).toBe(
          30 * months,
        )
      }
    }),
  )
})
