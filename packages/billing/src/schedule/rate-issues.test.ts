import type { Charge, ContractTerms, IsoMonth } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { baseFee, day, decimal, monthDay, termsOf } from '../testing/terms.ts'
import type { IndexSeries } from './index-series.ts'
import { rateIssues } from './rates.ts'

const series = (kind: IndexSeries['kind'], months: readonly string[]): IndexSeries => ({
  id: 'cpi',
  name: 'Index',
  kind,
  values: Object.fromEntries(months.map((month) => [month as IsoMonth, decimal('100')])),
  source: 'the test',
  reviewed: day('2026-11-22'),
})

const uplift = (more: object): NonNullable<ContractTerms['uplift']> => ({
  index: 'cpi',
  on: monthDay('01-01'),
  reference: { month: 10 },
  ...more,
})

const found = (
  indices: readonly IndexSeries[],
  more: object = {},
  charges: Record<string, Charge> = { base: baseFee('1.00') },
  terms: Partial<ContractTerms> = {},
) =>
  rateIssues(
    termsOf('2026-01-01', '2028-12-31', charges, { uplift: uplift(more), ...terms }),
    indices,
  ).map(({ kind, code, facts, path }) => [kind, code, facts, path])

test('an index that nobody gave', () => {
  expect(found([])).toEqual([
    ['unknown', 'index-not-given', { index: 'cpi', on: '2027-01-01' }, 'uplift.index'],
  ])
})

test('every month that is missing', () => {
  expect(found([series('year-on-year', ['2026-10'])])).toEqual([
    [
      'unknown',
      'index-month-missing',
      { index: 'cpi', month: '2027-10', on: '2028-01-01' },
      'uplift.index',
    ],
  ])
  expect(found([series('year-on-year', ['2026-10', '2027-10'])])).toEqual([])
})

test('a level needs a month to be compared with', () => {
  const level = series('level', ['2026-10', '2027-10'])
  expect(found([level])).toEqual([
    ['unknown', 'index-base-missing', { index: 'cpi', on: '2027-01-01' }, 'uplift.base'],
  ])
  const base = { base: '2025-10' }
  expect(found([level], base)).toEqual([
    [
      'unknown',
      'index-month-missing',
      { index: 'cpi', month: '2025-10', on: '2027-01-01' },
      'uplift.base',
    ],
  ])
  expect(found([series('level', ['2025-10', '2026-10', '2027-10'])], base)).toEqual([])
})

test('nothing is asked that changes no figure', () => {
  const excluded = { base: baseFee('1.00', { uplift: 'excluded' }) }
  expect(found([], {}, excluded)).toEqual([])
  const early: Charge = { kind: 'one-off', price: decimal('1.00'), on: day('2026-12-31') }
  expect(found([], {}, { early })).toEqual([])
  expect(found([], {}, { early: { ...early, on: day('2027-01-01') } })).toHaveLength(1)
  const short = { base: baseFee('1.00', { last: day('2026-12-31') }) }
  expect(found([], {}, short)).toEqual([])
  const least = { kind: 'minimum', amount: decimal('1'), window: 'contract-year' } as const
  expect(found([], {}, excluded, { commitments: { least } })).toEqual([])
  expect(
    found([], {}, excluded, { commitments: { least: { ...least, uplift: 'applies' } } }),
  ).toHaveLength(1)
  expect(found([], {}, {}, { uplift: { percent: decimal('3'), on: monthDay('01-01') } })).toEqual(
    [],
  )
})
