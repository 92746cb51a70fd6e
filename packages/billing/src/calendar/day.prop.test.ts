import { isoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { examples } from '@contract-playbook/terms/testing'
import { day as date } from '../testing/terms.ts'
import { calendarDate, dayNumber, isoMonth, readDay, readIsoDate } from './day.ts'

const epoch = Temporal.PlainDate.from('1970-01-01')

/** Any day that a contract may name. */
const anyDay = fc.integer({ min: -25_567, max: 84_005 })

test('days, dates and texts agree with Temporal from 1900 to 2199', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = epoch.add({ days: day })
      const text = date(epoch.add({ days: day }).toString())
      expect(calendarDate(day)).toEqual({ year, month, day: dayOfMonth })
      expect(dayNumber(year, month, dayOfMonth)).toBe(day)
      expect(readDay(text)).toBe(day)
      expect(readIsoDate(text)).toEqual({ year, month, day: dayOfMonth })
      expect(isoDate(day)).toBe(text)
      expect(isoMonth(day)).toBe(text.slice(0, 7))
    }),
    examples(2000),
  )
})
