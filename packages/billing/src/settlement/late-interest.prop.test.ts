import { isoDate } from '@contract-playbook/terms'
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from '../exact/decimal.ts'
import { minorUnits, money } from '../exact/money.ts'
import { type LateInterest, lateInterest } from './late-interest.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

const overdue = fc.record({
  units: fc.bigInt({ min: 0n, max: 10n ** 14n }),
  due: fc.integer({ min: 20_000, max: 25_000 }),
  late: fc.integer({ min: -40, max: 1500 }),
  rate: fc.bigInt({ min: 0n, max: 10n ** 7n }).map((units) => decimalText(units, 5)),
  yearly: fc.boolean(),
})

type Overdue = typeof overdue extends fc.Arbitrary<infer T> ? T : never

function interestOf({ units, due, late, rate, yearly }: Overdue): LateInterest {
  const { value } = lateInterest({
    gross: money(units, 'CNY'),
    due: isoDate(due),
    paid: isoDate(due + late),
    terms: { latePayment: yearly ? { percentPerYear: rate } : { perMillePerDay: rate } },
  })
  if (value === undefined) throw new Error('an overdue invoice without interest')
  return value
}

test('interest is what decimal.js works out: rounded once, halves away from zero', () => {
  fc.assert(
    fc.property(overdue, (example) => {
      const { units, late, rate, yearly } = example
      const exact = new Exact(String(units))
        .times(rate)
        .times(Math.max(0, late))
        .div(yearly ? 36_500 : 1000)
      expect(String(minorUnits(interestOf(example).interest))).toBe(exact.toFixed(0))
    }),
  )
})

test('its formula ends at the interest', () => {
  fc.assert(
    fc.property(overdue, (example) => {
      expect(unprovedSteps(interestOf(example).step)).toEqual([])
    }),
  )
})

test('paying a day later never costs less', () => {
  fc.assert(
    fc.property(overdue, (example) => {
      const sooner = minorUnits(interestOf(example).interest)
      const later = minorUnits(interestOf({ ...example, late: example.late + 1 }).interest)
      expect(later).toBeGreaterThanOrEqual(sooner)
    }),
  )
})
