import type { ContractTerms } from '@contract-playbook/terms'
import { isoDate } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { day, termsOf } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { dueDay } from './due-day.ts'

type Due = NonNullable<NonNullable<ContractTerms['billing']>['due']>

const due = (due: Due | undefined, issued: string): string | undefined => {
  const { billing } = termsOf('2027-01-01', '2027-12-31', {})
  const by = dueDay(
    { billing: { ...billing, ...(due === undefined ? {} : { due }) } },
    readDay(day(issued)),
  )
  return by === undefined ? undefined : isoDate(by)
}

test.each([
  { days: 30, from: undefined, issued: '2027-04-01', by: '2027-05-01' },
  { days: 30, from: 'issue', issued: '2027-02-01', by: '2027-03-03' },
  { days: 0, from: 'issue', issued: '2027-02-01', by: '2027-02-01' },
  { days: 30, from: 'month-end', issued: '2027-04-01', by: '2027-05-30' },
  { days: 0, from: 'month-end', issued: '2027-02-01', by: '2027-02-28' },
  { days: 0, from: 'month-end', issued: '2028-02-29', by: '2028-02-29' },
  { days: 15, from: 'month-end', issued: '2027-12-05', by: '2028-01-15' },
  { days: 0, from: 'month-end', issued: '2027-11-30', by: '2027-11-30' },
] as const)(
  'issued on $issued, $days days from the $from: by $by',
  ({ days, from, issued, by }) => {
    expect(due(from === undefined ? { days } : { days, from }, issued)).toBe(by)
  },
)

test('terms that do not say when to pay have no due day', () => {
  expect(due(undefined, '2027-04-01')).toBeUndefined()
  expect(dueDay({}, readDay(day('2027-04-01')))).toBeUndefined()
})
