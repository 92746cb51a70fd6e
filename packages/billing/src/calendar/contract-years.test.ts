import { isoDate } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { contractYears } from './contract-years.ts'
import { readDay } from './day.ts'
import { periodAt } from './periods.ts'

test.each([
  {
    term: ['2027-01-15', '2029-06-30'],
    starts: ['2027-01-15', '2028-01-15', '2029-01-15', '2030-01-15'],
  },
  { term: ['2027-01-01', '2027-12-31'], starts: ['2027-01-01', '2028-01-01'] },
  { term: ['2027-01-01', '2028-01-01'], starts: ['2027-01-01', '2028-01-01', '2029-01-01'] },
  { term: ['2027-01-01', '2027-01-01'], starts: ['2027-01-01', '2028-01-01'] },
  {
    term: ['2028-02-29', '2032-06-30'],
    starts: ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29', '2033-02-28'],
  },
] as const)('the years of $term begin on $starts', ({ term: [first, last], starts }) => {
  const years = contractYears({ first: day(first), last: day(last) })
  expect(Array.from(years.starts, isoDate)).toEqual(starts)
})

test.each([
  { on: '2027-01-15', year: 0 },
  { on: '2028-01-14', year: 0 },
  { on: '2028-01-15', year: 1 },
  { on: '2029-06-30', year: 2 },
])('$on lies in year $year', ({ on, year }) => {
  const years = contractYears({ first: day('2027-01-15'), last: day('2029-06-30') })
  expect(periodAt(years, readDay(day(on)))).toBe(year)
})
