import { expect, test } from 'vitest'
import type { WorkCalendar } from '../calendar/working-days.ts'
import { day } from '../testing/terms.ts'
import { dueDate } from './due-dates.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

/** National Day of 2026 in mainland China, with a make-up Saturday. @source gov.cn, 2026 notice of the State Council's General Office */
const china: WorkCalendar = {
  first: day('2026-01-01'),
  last: day('2026-12-31'),
  offDays: ['01', '02', '03', '04', '05', '06', '07'].map((date) => day(`2026-10-${date}`)),
  workDays: [day('2026-09-20'), day('2026-10-10')],
}

const within = (days: number, from: 'issue' | 'month-end') => ({
  billing: { due: { days, from } },
})

test.each<{
  readonly name: string
  readonly issued: string
  readonly days: number
  readonly from: 'issue' | 'month-end'
  readonly due: string
  readonly nominal?: string
  readonly calendar?: WorkCalendar
  readonly covered?: boolean
}>([
  { name: '30 days from issue', issued: '2026-03-01', days: 30, from: 'issue', due: '2026-03-31' },
  { name: 'at once', issued: '2026-03-01', days: 0, from: 'issue', due: '2026-03-01' },
  {
    name: '30 days from the end of the month',
    issued: '2026-02-10',
    days: 30,
    from: 'month-end',
    due: '2026-03-30',
  },
  {
    name: 'issued on the last day of a leap February',
    issued: '2028-02-29',
    days: 0,
    from: 'month-end',
    due: '2028-02-29',
  },
  {
    name: 'a working day stays',
    issued: '2026-09-01',
    days: 29,
    from: 'issue',
    due: '2026-09-30',
    calendar: china,
    covered: true,
  },
  {
    name: 'National Day moves to the first day after it',
    issued: '2026-09-01',
    days: 30,
    from: 'issue',
    due: '2026-10-08',
    nominal: '2026-10-01',
    calendar: china,
    covered: true,
  },
  {
    name: 'a make-up Saturday is a working day',
    issued: '2026-09-30',
    days: 10,
    from: 'month-end',
    due: '2026-10-10',
    calendar: china,
    covered: true,
  },
  {
    name: 'a year that is not announced has weekends only',
    issued: '2026-12-03',
    days: 30,
    from: 'issue',
    due: '2027-01-04',
    nominal: '2027-01-02',
    calendar: china,
    covered: false,
  },
])('$name: issued $issued, due $due', (promise) => {
  const { issued, days, from, due, nominal = due, calendar, covered = false } = promise
  const { value, issues } = dueDate(day(issued), within(days, from), calendar)
  expect(value).toMatchObject({ due, nominal, moved: due !== nominal, covered })
  const isUnannounced = calendar !== undefined && !covered
  expect(issues.map(({ code }) => code)).toEqual(
    isUnannounced ? ['working-days-not-announced'] : [],
  )
})

test('it explains its days: to the end of the month, to pay, until people work again', () => {
  const terms = { ...within(3, 'month-end'), clauses: { billing: '5', 'billing.due': '5.2' } }
  const step = dueDate(day('2026-09-21'), terms, china).value?.step
  expect(step).toMatchObject({
    code: 'due-date',
    facts: { issued: '2026-09-21', nominal: '2026-10-03', due: '2026-10-08', days: 3 },
    value: { kind: 'count', count: 9 + 3 + 5 },
    policy: 'due/month-end',
    clause: '5.2',
  })
  expect(step && unprovedSteps(step)).toEqual([])
})

test('a contract that does not say when is an unknown; from when, an assumption', () => {
  expect(dueDate(day('2026-03-01'), { billing: {} })).toEqual({
    value: undefined,
    issues: [{ kind: 'unknown', code: 'due-not-in-terms', facts: {}, path: 'billing.due' }],
  })
  const { value, issues } = dueDate(day('2026-03-01'), { billing: { due: { days: 30 } } })
  expect([value?.due, value?.step.assumed]).toEqual(['2026-03-31', true])
  expect(issues).toEqual([
    {
      kind: 'assumption',
      code: 'assumed-due-from',
      facts: { assumed: 'issue' },
      path: 'billing.due.from',
    },
  ])
})

test('an invoice of 30 February is not due on the day that would be counted from 2 March', () => {
  expect(dueDate(day('2027-02-30'), within(30, 'issue'))).toEqual({
    value: undefined,
    issues: [
      { kind: 'issue', code: 'no-such-day', facts: { written: '2027-02-30' }, path: 'issued' },
    ],
  })
})
