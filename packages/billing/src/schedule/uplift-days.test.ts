import { type ContractTerms, isoDate } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { baseFee, decimal, monthDay, termsOf } from '../testing/terms.ts'
import { upliftDays } from './uplift-days.ts'

describe('the days from which a yearly uplift applies', () => {
  const days = (first: string, last: string, uplift: ContractTerms['uplift']): string[] => {
    const more = uplift === undefined ? {} : { uplift }
    const terms = termsOf(first, last, { base: baseFee('1.00') }, more)
    return upliftDays(terms, readDay(terms.term.last) + 1).map(isoDate)
  }
  const percent = decimal('3')

  test.each([
    {
      on: 'term-anniversary',
      first: '2027-04-01',
      last: '2029-04-01',
      expected: ['2028-04-01', '2029-04-01'],
    },
    { on: 'term-anniversary', first: '2027-04-01', last: '2029-03-31', expected: ['2028-04-01'] },
    {
      on: 'term-anniversary',
      first: '2024-02-29',
      last: '2028-12-31',
      expected: ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    },
    { on: monthDay('01-01'), first: '2027-01-01', last: '2028-12-31', expected: ['2028-01-01'] },
    { on: monthDay('07-15'), first: '2027-07-14', last: '2028-07-14', expected: ['2027-07-15'] },
  ] as const)(
    '$on, $first to $last: prices of the terms hold on the first day',
    ({ on, first, last, expected }) => {
      expect(days(first, last, { percent, on })).toEqual(expected)
    },
  )

  test('none', () => {
    expect(days('2027-01-01', '2030-12-31', 'none')).toEqual([])
    expect(days('2027-01-01', '2030-12-31', undefined)).toEqual([])
  })
})
