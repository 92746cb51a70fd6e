import type { ContractTerms, IsoMonth } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { moneySnapshot } from '../exact/money.ts'
import type { Step } from '../explain/step.ts'
import { change, day, decimal, monthDay, termsOf, users } from '../testing/terms.ts'
import type { IndexSeries } from './index-series.ts'

const series: IndexSeries = {
  id: 'cpi',
  name: 'Illustration',
  kind: 'year-on-year',
  values: {
    ['2026-10' as IsoMonth]: decimal('0.3'),
    ['2027-10' as IsoMonth]: decimal('-0.4'),
    ['2028-10' as IsoMonth]: decimal('2.6'),
  },
  source: 'none: an illustration',
  reviewed: day('2026-11-22'),
}

const terms = (more: object = {}): ContractTerms => {
  const charge = users(
    [
      [1, '128.00'],
      [51, '99.95'],
    ],
    { vat: { rate: decimal('6') } },
  )
  const uplift = {
    index: 'cpi',
    on: monthDay('01-01'),
    reference: { month: 10 },
    spread: decimal('1.5'),
    floor: decimal('0'),
    cap: decimal('3.5'),
    ...more,
  } as NonNullable<ContractTerms['uplift']>
  return termsOf('2026-01-01', '2029-01-31', { users: charge }, { uplift })
}

const headcount = [change('2026-01-01', 'set', 64)]

const januaryOf2029 = (more: object, arithmetic: 'fitting' | 'big') => {
  const outcome = compile(terms(more), { indices: [series], arithmetic }).value?.bill(headcount)
  const line = outcome?.value?.ledger.find('2029-01/users/sha')
  return [line?.net, line?.tax, line?.gross].map((amount) => amount && moneySnapshot(amount).amount)
}

test.each([
  { reading: 'as agreed', more: {}, expected: ['8307.58', '498.45', '8806.03'] },
  {
    reading: 'compound on the unrounded price',
    more: { carried: 'unrounded' },
    expected: ['8308.08', '498.48', '8806.56'],
  },
  {
    reading: 'simple on the first price',
    more: { basis: 'simple' },
    expected: ['8298.40', '497.90', '8796.30'],
  },
])('W05, January 2029 for 64 heads, $reading: $expected', ({ more, expected }) => {
  expect(januaryOf2029(more, 'fitting')).toEqual(expected)
  expect(januaryOf2029(more, 'big')).toEqual(expected)
})

test('the explanation names each reading of the index, and how it came to the price', () => {
  const bill = compile(terms(), { indices: [series] }).value?.bill(headcount).value
  const found: Step[] = []
  const look = (step: Step): void => {
    if (step.code === 'price-index') found.push(step)
    step.children.forEach(look)
  }
  const line = bill?.explain('line/2029-01/users/sha/net')
  if (line !== undefined) look(line)
  const figures = found.map(({ facts, value }) => ({ ...facts, value }))
  expect(figures).toHaveLength(6)
  expect(figures[2]).toEqual({
    on: '2029-01-01',
    index: 'cpi',
    month: '2028-10',
    published: '2.6',
    spread: '1.5',
    cap: '3.5',
    floor: '0',
    percent: { numerator: '7', denominator: '2' },
    value: { kind: 'money', amount: '136.34', currency: 'CNY' },
  })
  expect(found[2]?.rounding).toMatchObject({ rule: 'half-away-from-zero', at: 'price' })
})

test('a month that nobody published is asked for, never guessed', () => {
  const { value, issues } = compile(terms(), { indices: [{ ...series, values: {} }] })
  expect(value).toBeUndefined()
  expect(issues.map(({ code, facts }) => [code, facts['month']])).toEqual([
    ['index-month-missing', '2026-10'],
    ['index-month-missing', '2027-10'],
    ['index-month-missing', '2028-10'],
  ])
})
