import { type IsoDate, isoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { isWorkingDay, type WorkCalendar } from '../calendar/working-days.ts'
import { day } from '../testing/terms.ts'
import { type DueDate, dueDate } from './due-dates.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const invoice = fc.record({
  issued: fc.integer({ min: 20_400, max: 21_000 }).map(isoDate),
  days: fc.nat({ max: 120 }),
  from: fc.constantFrom('issue' as const, 'month-end' as const),
})

type Invoice = typeof invoice extends fc.Arbitrary<infer T> ? T : never

const autumn: WorkCalendar = {
  first: day('2026-01-01'),
  last: day('2026-12-31'),
  offDays: ['01', '02', '05', '06', '07'].map((date) => day(`2026-10-${date}`)),
  workDays: [day('2026-09-20'), day('2026-10-10')],
}

function dueOf({ issued, days, from }: Invoice, calendar?: WorkCalendar): DueDate {
  const { value } = dueDate(issued, { billing: { due: { days, from } } }, calendar)
  if (value === undefined) throw new Error('an invoice that is never due')
  return value
}

/** The same by the platform's own calendar: day 0 of a month is the last one of the month before. */
function byPlatform({ issued, days, from }: Invoice): IsoDate {
  const [year = 0, month = 0, date = 0] = issued.split('-').map(Number)
  const start = from === 'issue' ? Date.UTC(year, month - 1, date) : Date.UTC(year, month, 0)
  return day(new Date(start + days * 86_400_000).toISOString().slice(0, 10))
}

test('without a calendar of working days an invoice is due when the platform’s calendar says', () => {
  fc.assert(
    fc.property(invoice, (example) => {
      const { due, nominal, moved } = dueOf(example)
      expect([due, nominal, moved]).toEqual([byPlatform(example), due, false])
    }),
  )
})

test('with one it is due on the first working day from then on', () => {
  fc.assert(
    fc.property(invoice, (example) => {
      const { due, nominal, step } = dueOf(example, autumn)
      const between = readDay(due) - readDay(nominal)
      const rests = Array.from({ length: between }, (_, n) => isoDate(readDay(nominal) + n))
      expect(rests.filter((rest) => isWorkingDay(autumn, rest))).toEqual([])
      expect(isWorkingDay(autumn, due)).toBe(true)
      expect(unprovedSteps(step)).toEqual([])
    }),
  )
})
