import { isoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { type Ratio, ratio } from '../exact/ratio.ts'
import { fraction, type Fraction, sumOf } from '../testing/fraction.ts'
import { examples } from '@contract-playbook/terms/testing'
import type { Day } from './day.ts'
import { icmaYearFraction, type YearCount, yearFraction } from './year-fraction.ts'

type Convention = (from: Temporal.PlainDate, to: Temporal.PlainDate) => Fraction

const plain = (day: Day) => Temporal.PlainDate.from(isoDate(day))
const daysUntil = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'day' }).days
const over = (n: number, d: number): Fraction => fraction(BigInt(n), BigInt(d))

/** 30/360 as the definitions put it: D1 and D2 are changed one after the other. */
const thirty =
  (change: (start: Temporal.PlainDate, end: Temporal.PlainDate) => [d1: number, d2: number]) =>
  (start: Temporal.PlainDate, end: Temporal.PlainDate): Fraction => {
    const [d1, d2] = change(start, end)
    return over(360 * (end.year - start.year) + 30 * (end.month - start.month) + d2 - d1, 360)
  }

const endsFebruary = ({ month, day, daysInMonth }: Temporal.PlainDate): boolean =>
  month === 2 && day === daysInMonth

/** So many years back; from the end of February, and from the 28th of a leap year, to the end of February. */
function yearsBack(to: Temporal.PlainDate, years: number): Temporal.PlainDate {
  const back = to.subtract({ years })
  return years > 0 && to.month === 2 && to.day >= 28 ? back.with({ day: back.daysInMonth }) : back
}

const conventions: { readonly [C in YearCount]: Convention } = {
  'act-365': (from, to) => over(daysUntil(from, to), 365),
  // year by year
  'act-act-isda': (from, to) =>
    sumOf(
      Array.from({ length: to.year - from.year + 1 }, (_, step) => {
        const newYear = Temporal.PlainDate.from({ year: from.year + step, month: 1, day: 1 })
        const begin = step === 0 ? from : newYear
        const end = newYear.year === to.year ? to : newYear.add({ years: 1 })
        return over(daysUntil(begin, end), newYear.daysInYear)
      }),
    ),
  'act-act-afb': (from, to) => {
    let years = 0
    while (daysUntil(from, yearsBack(to, years + 1)) >= 0) years++
    const stub = yearsBack(to, years)
    const days = Array.from({ length: daysUntil(from, stub) }, (_, step) =>
      from.add({ days: step }),
    )
    const hasLeapDay = days.some(({ month, day }) => month === 2 && day === 29)
    return sumOf([over(years, 1), over(days.length, hasLeapDay ? 366 : 365)])
  },
  '30-360-bond': thirty((start, end) => {
    const d1 = start.day === 31 ? 30 : start.day
    return [d1, end.day === 31 && d1 > 29 ? 30 : end.day]
  }),
  '30-360-us': thirty((start, end) => {
    let [d1, d2] = [start.day, end.day]
    if (endsFebruary(start) && endsFebruary(end)) d2 = 30
    if (endsFebruary(start)) d1 = 30
    if (d2 === 31 && d1 >= 30) d2 = 30
    if (d1 === 31) d1 = 30
    return [d1, d2]
  }),
  '30e-360': thirty((start, end) => [
    start.day === 31 ? 30 : start.day,
    end.day === 31 ? 30 : end.day,
  ]),
  '30e-360-isda': thirty((start, end) => [
    start.day === 31 || endsFebruary(start) ? 30 : start.day,
    end.day === 31 || endsFebruary(end) ? 30 : end.day,
  ]),
}

const counts = Object.keys(conventions) as YearCount[]

/** Days near the ends of months and of leap years, between 2023 and 2033. */
const anyDay = fc
  .record({
    year: fc.integer({ min: 2023, max: 2033 }),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 3)),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 27, max: 31 })),
  })
  .map((date) => Temporal.PlainDate.from(date, { overflow: 'constrain' }))
  .map((date) => daysUntil(Temporal.PlainDate.from('1970-01-01'), date))

const stay = fc.tuple(anyDay, anyDay).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

test.each(counts)(
  '%s is the fraction that its definition gives on Temporal’s calendar',
  (count) => {
    fc.assert(
      fc.property(stay, ([from, to]) => {
        fc.pre(from < to)
        expect(yearFraction(count, from, to)).toEqual(
          asRatio(conventions[count](plain(from), plain(to))),
        )
      }),
      examples(500),
    )
  },
)

test('a stay of no day is no part of a year', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...counts), (day, count) => {
      expect(yearFraction(count, day, day, day)).toEqual(ratio(0))
    }),
    examples(300),
  )
})

test('act/act (ICMA) is regular periods, and a part of one by its days', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(1, 3, 6, 12),
      fc.integer({ min: -8, max: 8 }),
      fc.nat(400),
      fc.nat(8),
      (start, months, before, offset, periods) => {
        const boundary = (index: number): Temporal.PlainDate =>
          plain(start).add({ months: index * months })
        const length = daysUntil(boundary(before), boundary(before + 1))
        const days = offset % length
        const from = start + daysUntil(plain(start), boundary(before)) + days
        const to = start + daysUntil(plain(start), boundary(before + 1 + periods))
        expect(icmaYearFraction(from, to, { start, months })).toEqual(
          asRatio(sumOf([over((length - days) * months, length * 12), over(periods * months, 12)])),
        )
      },
    ),
    examples(300),
  )
})

function asRatio({ n, d }: Fraction): Ratio {
  return ratio(n, d)
}
