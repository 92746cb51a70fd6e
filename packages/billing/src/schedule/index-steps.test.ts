import type { IsoMonth } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { type Ratio, ratio, rounded } from '../exact/ratio.ts'
import { day, decimal, monthDay } from '../testing/terms.ts'
import type { IndexSeries } from './index-series.ts'
import { type IndexUplift, indexSteps, referenceMonth } from './index-steps.ts'

const january = (year: number) => readDay(day(`${year}-01-01`))

describe('the month whose figure is read', () => {
  test.each([
    { on: '2027-01-01', reference: { month: 10 }, month: '2026-10' },
    { on: '2027-01-01', reference: { month: 12 }, month: '2026-12' },
    { on: '2027-01-01', reference: { month: 1 }, month: '2026-01' },
    { on: '2027-01-31', reference: { month: 1 }, month: '2026-01' },
    { on: '2027-04-15', reference: { month: 3 }, month: '2027-03' },
    { on: '2027-04-15', reference: { month: 4 }, month: '2026-04' },
    { on: '2027-01-01', reference: { monthsBefore: 1 }, month: '2026-12' },
    { on: '2027-01-31', reference: { monthsBefore: 3 }, month: '2026-10' },
    { on: '2027-01-01', reference: { monthsBefore: 13 }, month: '2025-12' },
  ])('$on by $reference is $month', ({ on, reference, month }) => {
    expect(referenceMonth(reference, readDay(day(on)))).toBe(month)
  })
})

const series = (kind: IndexSeries['kind'], figures: Record<string, string>): IndexSeries => ({
  id: 'index',
  name: 'Index',
  kind,
  values: Object.fromEntries(
    Object.entries(figures).map(([month, figure]) => [month as IsoMonth, decimal(figure)]),
  ),
  source: 'the test',
  reviewed: day('2026-11-22'),
})

/** Uplifts of 1 January 2027, 2028, … by the October before. */
const octobers = (figures: readonly string[], more: Partial<IndexUplift> = {}) => {
  const months = figures.map((figure, place) => [`${2026 + place}-10`, figure] as const)
  const uplift = { index: 'index', on: monthDay('01-01'), reference: { month: 10 }, ...more }
  const days = figures.map((_, place) => january(2027 + place))
  return indexSteps(uplift as IndexUplift, series('year-on-year', Object.fromEntries(months)), days)
}

/** In percent. */
const percents = (steps: readonly { percent: Ratio }[]): number[] =>
  steps.map(({ percent }) => Number(percent.numerator) / Number(percent.denominator))

describe('a change that is published', () => {
  test('ee-cpi-plus-2021: 0.6 % and 3.9 points are 4.5 %', () => {
    expect(percents(octobers(['0.6'], { spread: decimal('3.9') }))).toEqual([4.5])
  })

  test('without a floor a negative index lowers the price', () => {
    expect(percents(octobers(['-0.4']))).toEqual([-0.4])
    expect(percents(octobers(['-0.4'], { floor: decimal('0') }))).toEqual([0])
  })

  test('the collar holds the sum, or the index alone', () => {
    const collar = { spread: decimal('1.5'), cap: decimal('3'), floor: decimal('1') }
    const figures = ['0.2', '2.6', '-1.2']
    expect(percents(octobers(figures, collar))).toEqual([1.7, 3, 1])
    expect(percents(octobers(figures, { ...collar, collar: 'index' }))).toEqual([2.5, 4.1, 2.5])
  })

  test('which bound decided', () => {
    const held = octobers(['5', '2', '-1'], { cap: decimal('3'), floor: decimal('0') })
    expect(held.map((step) => step.held)).toEqual(['cap', undefined, 'floor'])
  })

  test('what exceeds a cap lapses, or is made up for later until it is used up', () => {
    const cap = { cap: decimal('3') }
    const figures = ['5', '2', '1.5', '1']
    expect(percents(octobers(figures, cap))).toEqual([3, 2, 1.5, 1])
    const banked = octobers(figures, { ...cap, excess: 'banked' })
    expect(percents(banked)).toEqual([3, 3, 2.5, 1])
    expect(banked.map(({ banked: before }) => before)).toEqual([0, 2, 1, 0].map((n) => ratio(n)))
  })

  test('what is banked counts with the index under a collar on the index alone', () => {
    const more = {
      cap: decimal('3'),
      spread: decimal('1'),
      collar: 'index',
      excess: 'banked',
    } as const
    expect(percents(octobers(['5', '2', '1'], more))).toEqual([4, 4, 3])
  })
})

describe('a level', () => {
  const rise = (base: string, current: string): Ratio => {
    const uplift: IndexUplift = {
      index: 'index',
      on: monthDay('01-01'),
      reference: { month: 12 },
      base: '2025-12' as IsoMonth,
    }
    const figures = series('level', { '2025-12': base, '2026-12': current })
    const [step] = indexSteps(uplift, figures, [january(2027)])
    return step?.percent ?? ratio(0)
  }

  test.each([
    { source: 'bls-escalation-1', base: '229.815', current: '232.945', percent: '1.4' },
    { source: 'bls-escalation-1989', base: '113.8', current: '118.5', percent: '4.1' },
  ])(
    '$source: from $base to $current is $percent %, exactly as a ratio',
    ({ base, current, percent }) => {
      const exact = (Number(current) / Number(base) - 1) * 100
      const { numerator, denominator } = rise(base, current)
      expect(Number(numerator) / Number(denominator)).toBeCloseTo(exact, 10)
      const tenths = rounded(rise(base, current), 1)
      expect((Number(tenths.numerator) / Number(tenths.denominator)).toFixed(1)).toBe(percent)
    },
  )

  test('each step is compared with the month that the one before read', () => {
    const uplift: IndexUplift = {
      index: 'index',
      on: monthDay('01-01'),
      reference: { month: 12 },
      base: '2025-12' as IsoMonth,
    }
    const figures = series('level', { '2025-12': '100', '2026-12': '110', '2027-12': '99' })
    const steps = indexSteps(uplift, figures, [january(2027), january(2028)])
    expect(percents(steps)).toEqual([10, -10])
    expect(steps.map(({ base }) => base?.month)).toEqual(['2025-12', '2026-12'])
  })
})
