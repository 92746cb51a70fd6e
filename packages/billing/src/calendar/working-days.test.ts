import type { IsoDate } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { isWorkingDay, nextWorkingDay, type WorkCalendar } from './working-days.ts'

/** Mainland China, 2026. @source General Office of the State Council, 国务院办公厅关于2026年部分节假日安排的通知, www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm */
const china: WorkCalendar = {
  first: day('2026-01-01'),
  last: day('2026-12-31'),
  offDays: [
    ...in2026('01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23'),
    ...in2026('04-04 04-05 04-06 05-01 05-02 05-03 05-04 05-05 06-19 06-20 06-21'),
    ...in2026('09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07'),
  ],
  workDays: in2026('01-04 02-14 02-28 05-09 09-20 10-10'),
}

function in2026(days: string): IsoDate[] {
  return days.split(' ').map((monthDay) => day(`2026-${monthDay}`))
}

test.each([
  { on: '2026-02-14', why: 'a Saturday that makes up for a holiday', works: true },
  { on: '2026-02-15', why: 'a Sunday of Spring Festival', works: false },
  { on: '2026-02-16', why: 'the eve of Spring Festival, a Monday', works: false },
  { on: '2026-02-24', why: 'the Tuesday after it', works: true },
  { on: '2026-03-07', why: 'a Saturday', works: false },
  { on: '2026-03-08', why: 'a Sunday', works: false },
  { on: '2026-03-09', why: 'a Monday', works: true },
  { on: '2026-10-08', why: 'the Thursday after National Day', works: true },
])('$on, $why: people work: $works', ({ on, works }) => {
  expect(isWorkingDay(china, day(on))).toBe(works)
})

test.each([
  { from: '2026-03-09', to: '2026-03-09', covered: true, why: 'a working day stays' },
  { from: '2026-03-07', to: '2026-03-09', covered: true, why: 'a weekend' },
  { from: '2026-02-15', to: '2026-02-24', covered: true, why: 'Spring Festival' },
  { from: '2026-10-01', to: '2026-10-08', covered: true, why: 'National Day' },
  { from: '2026-10-10', to: '2026-10-10', covered: true, why: 'a make-up Saturday' },
  { from: '2026-01-03', to: '2026-01-04', covered: true, why: 'a make-up Sunday' },
  { from: '2026-12-31', to: '2026-12-31', covered: true, why: 'the last day that is covered' },
  { from: '2026-01-01', to: '2026-01-04', covered: true, why: 'the first one' },
  { from: '2027-01-01', to: '2027-01-01', covered: false, why: 'not announced: a Friday' },
  { from: '2027-01-02', to: '2027-01-04', covered: false, why: 'not announced: a weekend' },
  { from: '2025-12-31', to: '2025-12-31', covered: false, why: 'the day before it begins' },
])('$from moves to $to, covered: $covered ($why)', ({ from, to, covered }) => {
  expect(nextWorkingDay(china, day(from))).toEqual({ day: to, covered })
})

test('a day that moves out of what is covered is not covered', () => {
  const shorter = { ...china, last: day('2026-10-06') }
  expect(nextWorkingDay(shorter, day('2026-10-05'))).toEqual({ day: '2026-10-08', covered: false })
})

test('2026 has the 248 working days that the notice leaves', () => {
  const days = Array.from({ length: 365 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)))
  const working = days.filter((date) => isWorkingDay(china, day(date.toISOString().slice(0, 10))))
  expect(working).toHaveLength(248)
})
