import type { ContractTerms, HeadcountChange, IsoMonth } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill as billOf } from '../bill.ts'
import { moneySnapshot } from '../exact/money.ts'
import { ratio } from '../exact/ratio.ts'
import type { Bill } from '../invoices/bill.ts'
import { baseFee, change, day, decimal, termsOf, users } from '../testing/terms.ts'
import { billedLine } from './billed-line.ts'
import { corrections } from './corrections.ts'
import { costCentres } from './cost-centres.ts'
import { creditLine } from './credit-notes.ts'
import { serviceCredits } from './service-credits.ts'
import { shownAmounts } from './testing/amounts.ts'

function bill(terms: ContractTerms, headcount: readonly HeadcountChange[]): Bill {
  const { value, issues } = billOf(terms, headcount)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

const vat = (rate: string, prices: 'exclusive' | 'inclusive' = 'exclusive') => ({
  vat: { rate: decimal(rate), prices },
})

describe('two of eighty users left on 15 February, and nobody said so until April', () => {
  const terms = termsOf('2027-01-01', '2027-12-31', {
    users: users([[1, '437.00']], vat('6')),
  })
  const opening = change('2027-01-01', 'set', 80)
  const issued = bill(terms, [opening])
  const revised = bill(terms, [opening, change('2027-02-15', 'leave', 2)])

  test('what was issued until then is credited: 14 of 28 days, and all of March', () => {
    const { value } = corrections(issued, revised, day('2027-04-10'))
    expect(value?.lines.map((line) => [line.line.id, shownAmounts(line)])).toEqual([
      ['2027-02/users/sha', { net: '-437.00', tax: '-26.22', gross: '-463.22' }],
      ['2027-03/users/sha', { net: '-874.00', tax: '-52.44', gross: '-926.44' }],
    ])
  })

  test('the explanation goes down to the change of both bills', () => {
    const step = corrections(issued, revised).value?.lines[0]?.explain('net')
    expect(
      step?.children.map(({ code, value }) => [code, 'amount' in value && value.amount]),
    ).toEqual([
      ['line', '34523.00'],
      ['line', '34960.00'],
    ])
  })
})

describe('W06 as it is billed: 37 heads at 88.70 with VAT in the price, 15 % off', () => {
  const terms = termsOf('2026-04-01', '2026-04-30', {
    support: users([[1, '88.70']], {
      discounts: [{ percent: decimal('15') }],
      ...vat('6', 'inclusive'),
    }),
  })
  const invoiced = bill(terms, [change('2026-04-01', 'set', 37)])

  test('the red letters of its line', () => {
    const line = billedLine(invoiced, terms, '2026-04/support/sha')
    const credits = line && creditLine(line, [ratio(4, 37), ratio(11, 37), ratio(22, 37)]).value
    expect(credits?.map(shownAmounts)).toEqual([
      { gross: '-301.58', net: '-284.51', tax: '-17.07' },
      { gross: '-829.35', net: '-782.41', tax: '-46.94' },
      { gross: '-1658.69', net: '-1564.80', tax: '-93.89' },
    ])
  })

  test('a line that the bill does not have cannot be credited', () => {
    expect(billedLine(invoiced, terms, '2026-05/support/sha')).toBeUndefined()
  })
})

test('a credit is taxed at the rate of its line’s invoice, not at a later one', () => {
  const later = [{ from: day('2027-03-01'), rate: decimal('9') }]
  const terms = termsOf('2027-01-01', '2027-03-31', {
    base: baseFee('100.00', { vat: { rate: decimal('6'), later } }),
  })
  const invoiced = bill(terms, [])
  const rates = ['2027-01', '2027-02'].map(
    (month) => billedLine(invoiced, terms, `${month}/base`)?.vat?.rate,
  )
  expect(rates).toEqual(['6', '9']) // January is invoiced on 1 February, February on 1 March
})

test('what more is owed for a period billed in advance has the rate of its own invoice', () => {
  const later = [{ from: day('2027-02-01'), rate: decimal('9') }]
  const terms = termsOf(
    '2027-01-01',
    '2027-03-31',
    { users: users([[1, '100.00']], { vat: { rate: decimal('6'), later } }) },
    { billing: { every: 'month', periods: 'calendar', issued: 'in-advance' } },
  )
  const joined = [change('2027-01-01', 'set', 10), change('2027-01-17', 'join', 2)]
  const invoiced = bill(terms, joined)
  const lines = ['2027-01/users/sha', '2027-01/users/sha/adjustment', '2027-02/users/sha']
  expect(lines.map((id) => billedLine(invoiced, terms, id)?.vat?.rate)).toEqual(['6', '9', '9'])
})

test('a pool is unallocated, its sites’ own fees go to their cost centres', () => {
  const site = (name: string, centre: string) => ({
    name,
    costCentres: { [centre]: decimal('60'), office: decimal('40') },
  })
  const terms = termsOf(
    '2027-01-01',
    '2027-01-31',
    {
      users: users([[1, '100.00']], { tiersAcross: 'all-sites' }),
      lines: baseFee('33.33', { per: 'site' }),
    },
    { sites: { sha: site('Shanghai', 'sales'), szx: site('Shenzhen', 'factory') } },
  )
  const invoiced = bill(terms, [
    change('2027-01-01', 'set', 2),
    change('2027-01-01', 'set', 3, { site: 'szx' }),
  ])
  const { value } = costCentres(invoiced, terms)
  expect(value?.centres.map(({ centre, net }) => [centre, moneySnapshot(net).amount])).toEqual([
    ['sales', '20.00'],
    ['office', '26.66'],
    ['factory', '20.00'],
  ])
  expect(value?.unallocated.lines.map(({ line, reason }) => [line.id, reason])).toEqual([
    ['2027-01/users', 'no-site'],
  ])
  expect(value && moneySnapshot(value.unallocated.net).amount).toBe('500.00')
})

test('service credits of a bill: quarterly prices by the month, one-offs and true-ups left out', () => {
  const terms = termsOf(
    '2027-01-01',
    '2027-03-31',
    {
      users: users([[1, '100.00']], vat('6')),
      lines: baseFee('900.00', { pricePeriod: 'quarter' }),
      setup: { kind: 'one-off', price: decimal('5000'), vat: 'none', discounts: 'none' },
    },
    {
      commitments: {
        least: { kind: 'minimum', amount: decimal('5000'), window: 'billing-period' },
      },
      serviceLevels: { credits: { ladder: [{ below: decimal('99.9'), credit: decimal('10') }] } },
    },
  )
  const invoiced = bill(terms, [change('2027-01-01', 'set', 10), change('2027-02-15', 'join', 4)])
  const month = (name: string) => ({ month: name as IsoMonth, availability: decimal('99') })
  const { value } = serviceCredits(invoiced, terms, ['2027-01', '2027-02', '2027-03'].map(month))
  // 1,000 + 900 × 31 ÷ 90; 1,200 + 900 × 28 ÷ 90; 1,400 + 900 × 31 ÷ 90
  expect(value?.months.map(({ fees }) => moneySnapshot(fees).amount)).toEqual([
    '1310.00',
    '1480.00',
    '1710.00',
  ])
  expect(value?.months.map((month) => shownAmounts(month))).toEqual([
    { net: '-131.00', tax: '-6.00', gross: '-137.00' },
    { net: '-148.00', tax: '-7.20', gross: '-155.20' },
    { net: '-171.00', tax: '-8.40', gross: '-179.40' },
  ])
})
