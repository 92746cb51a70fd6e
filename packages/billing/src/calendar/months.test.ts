import { isoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { examples } from '@contract-playbook/terms/testing'
import { day as date } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { addMonths } from './months.ts'

test.each([
  { from: '2027-01-31', months: 1, anchor: undefined, to: '2027-02-28' },
  { from: '2027-02-28', months: 1, anchor: undefined, to: '2027-03-28' },
  { from: '2027-02-28', months: 1, anchor: 31, to: '2027-03-31' },
  { from: '2027-01-30', months: 1, anchor: undefined, to: '2027-02-28' },
  { from: '2028-01-30', months: 1, anchor: undefined, to: '2028-02-29' },
  { from: '2028-02-29', months: 12, anchor: undefined, to: '2029-02-28' },
  { from: '2029-02-28', months: 36, anchor: 29, to: '2032-02-29' },
  { from: '2027-12-15', months: 1, anchor: undefined, to: '2028-01-15' },
  { from: '2027-03-31', months: -1, anchor: undefined, to: '2027-02-28' },
  { from: '2027-01-15', months: -13, anchor: undefined, to: '2025-12-15' },
  { from: '2027-05-20', months: 0, anchor: undefined, to: '2027-05-20' },
])('$months months after $from, anchor $anchor: $to', ({ from, months, anchor, to }) => {
  expect(isoDate(addMonths(readDay(date(from)), months, anchor))).toBe(to)
})

test('months are added as Temporal adds them', () => {
  fc.assert(
    fc.property(fc.nat(60_000), fc.integer({ min: -400, max: 400 }), (days, months) => {
      const from = Temporal.PlainDate.from('1990-01-01').add({ days })
      const to = addMonths(readDay(date(from.toString())), months)
      expect(isoDate(to)).toBe(from.add({ months }, { overflow: 'constrain' }).toString())
    }),
    examples(500),
  )
})
