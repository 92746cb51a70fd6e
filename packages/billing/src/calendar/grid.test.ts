import { isoDate } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { type PeriodLength, type PeriodRule, periodsOf } from './periods.ts'

const boundaries = (
  first: string,
  last: string,
  rule: PeriodRule,
  months: PeriodLength = 1,
): string[] =>
  Array.from(periodsOf({ first: day(first), last: day(last) }, rule, months).starts, isoDate)

test.each<{
  title: string
  rule: PeriodRule
  months: PeriodLength
  term: readonly [first: string, last: string]
  starts: readonly string[]
}>([
  {
    title: 'two whole calendar months',
    rule: 'calendar',
    months: 1,
    term: ['2027-01-01', '2027-02-28'],
    starts: ['2027-01-01', '2027-02-01', '2027-03-01'],
  },
  {
    title: 'calendar months with a stub at both ends',
    rule: 'calendar',
    months: 1,
    term: ['2026-02-11', '2026-03-05'],
    starts: ['2026-02-01', '2026-03-01', '2026-04-01'],
  },
  {
    title: 'from the 15th',
    rule: 'anniversary',
    months: 1,
    term: ['2027-01-15', '2027-03-20'],
    starts: ['2027-01-15', '2027-02-15', '2027-03-15', '2027-04-15'],
  },
  {
    title: 'from the 31st: clamped to the end of the month, and back',
    rule: 'anniversary',
    months: 1,
    term: ['2027-01-31', '2027-04-29'],
    starts: ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'],
  },
  {
    title: 'from the 30th: only February is too short',
    rule: 'anniversary',
    months: 1,
    term: ['2027-01-30', '2027-04-29'],
    starts: ['2027-01-30', '2027-02-28', '2027-03-30', '2027-04-30'],
  },
  {
    title: 'from the 29th into a leap year',
    rule: 'anniversary',
    months: 1,
    term: ['2027-12-29', '2028-03-28'],
    starts: ['2027-12-29', '2028-01-29', '2028-02-29', '2028-03-29'],
  },
  {
    title: 'billed on the 15th: the first period is the one in which the contract begins',
    rule: { day: 15 },
    months: 1,
    term: ['2027-02-17', '2027-04-14'],
    starts: ['2027-02-15', '2027-03-15', '2027-04-15'],
  },
  {
    title: 'billed on the 15th, before it: the first period begins in the month before',
    rule: { day: 15 },
    months: 1,
    term: ['2027-01-14', '2027-02-14'],
    starts: ['2026-12-15', '2027-01-15', '2027-02-15'],
  },
  {
    title: 'billed on the 31st, begun on 28 February, which stands for it',
    rule: { day: 31 },
    months: 1,
    term: ['2027-02-28', '2027-03-31'],
    starts: ['2027-02-28', '2027-03-31', '2027-04-30'],
  },
  {
    title: 'billed on the 31st, begun on 28 February of a leap year, which does not',
    rule: { day: 31 },
    months: 1,
    term: ['2028-02-28', '2028-03-30'],
    starts: ['2028-01-31', '2028-02-29', '2028-03-31'],
  },
  {
    title: 'calendar quarters with a stub at both ends',
    rule: 'calendar',
    months: 3,
    term: ['2026-11-01', '2027-04-30'],
    starts: ['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01'],
  },
  {
    title: 'quarters from 1 November',
    rule: 'anniversary',
    months: 3,
    term: ['2026-11-01', '2027-04-30'],
    starts: ['2026-11-01', '2027-02-01', '2027-05-01'],
  },
  {
    title: 'quarters from 30 November',
    rule: 'anniversary',
    months: 3,
    term: ['2026-11-30', '2027-06-30'],
    starts: ['2026-11-30', '2027-02-28', '2027-05-30', '2027-08-30'],
  },
  {
    title: 'quarters on the 15th from 17 February',
    rule: { day: 15 },
    months: 3,
    term: ['2027-02-17', '2027-08-14'],
    starts: ['2027-02-15', '2027-05-15', '2027-08-15'],
  },
  {
    title: 'calendar years',
    rule: 'calendar',
    months: 12,
    term: ['2026-11-01', '2028-01-01'],
    starts: ['2026-01-01', '2027-01-01', '2028-01-01', '2029-01-01'],
  },
  {
    title: 'years from 29 February',
    rule: 'anniversary',
    months: 12,
    term: ['2028-02-29', '2032-02-29'],
    starts: ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29', '2033-02-28'],
  },
])('$title', ({ rule, months, term: [first, last], starts }) => {
  expect(boundaries(first, last, rule, months)).toEqual(starts)
})
