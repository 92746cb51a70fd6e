import type { ContractTerms, HeadcountChange } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { moneySnapshot } from '../exact/money.ts'
import { baseFee, change, day, decimal, termsOf, users } from '../testing/terms.ts'
import type { BilledBy } from './billed-by.ts'
import type { Figure } from './figure.ts'
import { type Metrics, metrics } from './metrics.ts'

function metricsOf(terms: ContractTerms, headcount: readonly HeadcountChange[]): Metrics {
  const { value, issues } = metrics({ terms, headcount })
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

const shown = (figure: Figure | undefined): string | undefined =>
  figure && moneySnapshot(figure.amount).amount

const heads = (count: number, on = '2025-07-01') => [change(on, 'set', count)]

const yearly = (percent: string): Pick<ContractTerms, 'uplift'> => ({
  uplift: { percent: decimal(percent), on: 'term-anniversary' },
})

/** W08: 40 heads at 260.00 and a base fee of 1,600.00, + 3 % on each 1 July, quarterly in advance. */
const w08 = metricsOf(
  termsOf(
    '2025-07-01',
    '2028-06-30',
    { users: users([[1, '260.00']]), base: baseFee('1600.00') },
    { ...yearly('3'), billing: { every: 'quarter', periods: 'calendar', issued: 'in-advance' } },
  ),
  heads(40),
)

test.each([
  { on: '2026-06-30', mrr: '12000.00', arr: '144000.00' },
  { on: '2027-04-15', mrr: '12360.00', arr: '148320.00' }, // 40 × 267.80 + 1,648.00
  { on: '2027-07-01', mrr: '12730.64', arr: '152767.68' }, // 40 × 275.83 + 1,697.44
])('W08: on $on $mrr recurs a month', ({ on, mrr, arr }) => {
  const recurring = w08.recurring(day(on))
  expect([shown(recurring?.mrr), shown(recurring?.arr)]).toEqual([mrr, arr])
})

test.each([
  { name: 'fees while notice runs', from: '2027-01-16', to: '2027-04-15', amount: '37279.35' },
  { name: 'remaining fees', from: '2027-04-16', to: '2028-06-30', amount: '183667.68' },
  { name: 'days before the term', from: '2024-01-01', to: '2024-12-31', amount: '0.00' },
])('W08: $name are $amount', ({ from, to, amount }) => {
  expect(shown(w08.scheduled(day(from), day(to)))).toBe(amount)
})

test('W08: the years are 12 months each, and their sum is the value; there is no fourth', () => {
  const years = [1, 2, 3, 4].map((year) => shown(w08.acv(year)))
  expect(years).toEqual(['144000.00', '148320.00', '152767.68', undefined])
  expect(shown(w08.tcv)).toBe('445087.68')
  expect(shown(w08.tcb)).toBe('445087.68')
})

test('nothing recurs outside the term', () => {
  expect(w08.recurring(day('2025-06-30'))).toBeUndefined()
  expect(w08.recurring(day('2028-07-01'))).toBeUndefined()
})

const zuora = termsOf('2018-01-01', '2018-12-31', { users: users([[1, '5.00']]) })
const before = metricsOf(zuora, heads(17, '2018-01-01'))
const after = metricsOf(zuora, [...heads(17, '2018-01-01'), change('2018-04-01', 'join', 3)])

// @source Zuora, Order Metrics, part 2: three more units at 5.00 from 1 April, nine months
test('published, zuora-part2: three more at 5.00 for nine months add 15.00 a month and 135.00 in value and billing', () => {
  const [mrr, more] = [before, after].map((one) => shown(one.recurring(day('2018-04-01'))?.mrr))
  expect([mrr, more]).toEqual(['85.00', '100.00'])
  expect([shown(before.tcv), shown(after.tcv)]).toEqual(['1020.00', '1155.00'])
  expect([shown(before.tcb), shown(after.tcb)]).toEqual(['1020.00', '1155.00'])
})

// @source Zuora, Order Metrics, total amount calculation with partial period proration
test('published, zuora-renewal-16: 16 units renewed on the day of their change recur at 80.00', () => {
  const renewed = metricsOf(termsOf('2018-01-01', '2019-12-31', { users: users([[1, '5.00']]) }), [
    ...heads(20, '2018-01-01'),
    change('2019-01-01', 'set', 16),
  ])
  expect(shown(renewed.recurring(day('2018-12-31'))?.mrr)).toBe('100.00')
  expect(shown(renewed.recurring(day('2019-01-01'))?.mrr)).toBe('80.00')
})

// @source Zuora, Order Delta TCV, data query use case, first row of the result
test('published, zuora-delta-tcv-net: 50.00 a month for a year less 10 % is 540.00', () => {
  const fee = (discounts: 'none' | [{ percent: ReturnType<typeof decimal> }]) =>
    metricsOf(termsOf('2021-01-01', '2021-12-31', { base: baseFee('50.00', { discounts }) }), [])
  expect(shown(fee('none').tcv)).toBe('600.00')
  expect(shown(fee([{ percent: decimal('10') }]).tcv)).toBe('540.00')
})

// @source Oracle Subscription Management, partial period billing, actual: 15 January to 10 April 2019 are 2 + 27/31 months
test('published, oracle-actual-service-start: 2.871 months', () => {
  const partial = metricsOf(
    termsOf(
      '2019-01-15',
      '2019-04-10',
      { base: baseFee('1000.00') },
      {
        billing: { every: 'month', periods: 'anniversary', issued: 'in-arrears' },
      },
    ),
    [],
  )
  expect(shown(partial.tcv)).toBe('2870.97')
})

test.each<{ name: string; charges: ContractTerms['charges']; count: number; mrr: string }>([
  {
    name: 'the least quantity of a floor: 50 × 10',
    charges: { users: users([[1, '10']], { floor: { quantity: 50 } }) },
    count: 8,
    mrr: '500.00',
  },
  {
    name: 'all units at the price of the tier that they reach: 12 × 80',
    charges: {
      users: users(
        [
          [1, '100'],
          [10, '80'],
        ],
        { pricing: 'volume' },
      ),
    },
    count: 12,
    mrr: '960.00',
  },
  {
    name: 'a price a quarter ÷ 3, rounded for each charge: 100 ÷ 3 twice',
    charges: {
      one: baseFee('100', { pricePeriod: 'quarter' }),
      two: baseFee('100', { pricePeriod: 'quarter' }),
    },
    count: 8,
    mrr: '66.66',
  },
  {
    name: 'a price a year ÷ 12: 8 × 100 ÷ 12 = 66.67',
    charges: { users: users([[1, '100']], { pricePeriod: 'year' }) },
    count: 8,
    mrr: '66.67',
  },
  {
    name: 'discounts in their order: (8 × 100 − 10 %) − 20',
    charges: {
      users: users([[1, '100']], {
        discounts: [{ percent: decimal('10') }, { amount: decimal('20') }],
      }),
    },
    count: 8,
    mrr: '700.00',
  },
  {
    name: 'free months: nothing',
    charges: { users: users([[1, '100']], { discounts: [{ freeMonths: 3 }] }) },
    count: 8,
    mrr: '0.00',
  },
  {
    name: 'prices that include 6 % tax: 106 ÷ 1.06',
    charges: { base: baseFee('106', { vat: { rate: decimal('6'), prices: 'inclusive' } }) },
    count: 8,
    mrr: '100.00',
  },
  {
    name: 'neither what is owed once nor a charge that has not begun',
    charges: {
      setup: { kind: 'one-off', price: decimal('9000') },
      later: baseFee('500', { first: day('2025-09-01') }),
      base: baseFee('100'),
    },
    count: 8,
    mrr: '100.00',
  },
])('what recurs on 15 August counts $name', ({ charges, count, mrr }) => {
  const { recurring } = metricsOf(termsOf('2025-07-01', '2026-06-30', charges), heads(count))
  expect(shown(recurring(day('2025-08-15'))?.mrr)).toBe(mrr)
})

test('who has joined counts from the day, although the contract charges the next period', () => {
  const terms = termsOf('2025-07-01', '2026-06-30', {
    users: users([[1, '100']], { joiners: { policy: 'none' }, leavers: { policy: 'none' } }),
  })
  const { recurring, tcv, scheduled } = metricsOf(terms, [
    ...heads(10),
    change('2025-07-16', 'join', 2),
  ])
  expect(shown(recurring(day('2025-07-15'))?.mrr)).toBe('1000.00')
  expect(shown(recurring(day('2025-07-16'))?.mrr)).toBe('1200.00')
  // What is scheduled follows what the contract bills.
  expect(shown(scheduled(day('2025-07-01'), day('2025-07-31')))).toBe('1000.00')
  expect(shown(tcv)).toBe('14200.00')
})

test('units beyond those that another charge includes are overage: scheduled, but they do not recur', () => {
  const terms = termsOf('2025-07-01', '2026-06-30', {
    base: baseFee('5000'),
    users: users([[1, '100']], { included: { quantity: 50 } }),
  })
  const { recurring, tcv } = metricsOf(terms, heads(60))
  const { mrr, overage } = recurring(day('2025-07-01')) ?? {}
  expect([shown(mrr), shown(overage), shown(tcv)]).toEqual(['5000.00', '1000.00', '72000.00'])
})

test('value goes by actual days, billing by the contract: half of February in thirty-day months', () => {
  const terms = termsOf('2027-02-15', '2027-03-31', {
    users: users([[1, '100']], {
      joiners: { policy: 'thirty-days' },
      leavers: { policy: 'thirty-days' },
    }),
  })
  const { tcv, tcb } = metricsOf(terms, heads(30, '2027-02-15'))
  // 3,000 × 14/28 + 3,000 against 3,000 × 16/30 + 3,000
  expect([shown(tcv), shown(tcb)]).toEqual(['4500.00', '4600.00'])
})

test('a minimum that was missed is billed, and is no part of the value', () => {
  const terms = termsOf(
    '2027-01-01',
    '2027-12-31',
    { users: users([[1, '100']]), setup: { kind: 'one-off', price: decimal('250') } },
    {
      commitments: {
        least: { kind: 'minimum', amount: decimal('15000'), window: 'contract-year', vat: 'none' },
      },
    },
  )
  const { tcv, tcb, tcbBy } = metricsOf(terms, heads(10, '2027-01-01'))
  expect([shown(tcv), shown(tcb)]).toEqual(['12250.00', '15250.00'])
  expect(shares(tcbBy, 'charge')).toEqual({ users: '12000.00', setup: '250.00', least: '3000.00' })
})

const shares = (tcbBy: Metrics['tcbBy'], by: BilledBy): Record<string, string> =>
  Object.fromEntries(tcbBy(by).map(({ key, net }) => [key, moneySnapshot(net).amount]))

/** Two sites by themselves, a pool, a base fee by the quarter, from 17 February for thirteen months. */
const broken = metricsOf(
  termsOf(
    '2027-02-17',
    '2028-03-16',
    {
      users: users([[1, '31']]),
      devices: users([[1, '31']], { unit: 'device', tiersAcross: 'all-sites' }),
      base: baseFee('310', { pricePeriod: 'quarter' }),
    },
    {
      sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } },
      billing: { every: 'quarter', periods: 'anniversary', issued: 'in-arrears' },
    },
  ),
  [
    change('2027-02-17', 'set', 1),
    change('2027-02-17', 'set', 2, { site: 'suz' }),
    change('2027-02-17', 'set', 1, { unit: 'device' }),
    change('2027-02-17', 'set', 0, { unit: 'device', site: 'suz' }),
  ],
)

test.each<{ by: BilledBy; expected: Record<string, string> }>([
  {
    by: 'site', // 13 months at 31 a head; 4 quarters of 310 and 310 × 29/90 from 17 February to 16 March 2028
    expected: { sha: '403.00', suz: '806.00', '(pool)': '403.00', '(contract)': '1339.89' },
  },
  { by: 'charge', expected: { users: '1209.00', devices: '403.00', base: '1339.89' } },
  {
    by: 'contract-year',
    expected: { '1': '2728.00', '2': '223.89' }, // 12 × 124 + 1,240; 124 + 99.89
  },
  {
    by: 'invoice', // 3 × 124 + 310; the last one a month
    expected: {
      '2027-02': '682.00',
      '2027-05': '682.00',
      '2027-08': '682.00',
      '2027-11': '682.00',
      '2028-02': '223.89',
    },
  },
])('what is billed, by $by', ({ by, expected }) => {
  expect(shares(broken.tcbBy, by)).toEqual(expected)
})

test('by month of service, a quarter falls to its months by their days, and no fen is lost', () => {
  const months = shares(broken.tcbBy, 'month')
  // 17 February to 16 May 2027: 28, 31 and 30 of 89 days; 310 × 28/89 = 97.528, × 31/89 = 107.978, × 30/89 = 104.494
  expect([months['2027-02'], months['2027-03'], months['2027-04']]).toEqual([
    '221.53',
    '231.98',
    '228.49',
  ])
})

test('what a bill needs and nobody said is missing here too', () => {
  const { value, issues } = metrics({
    terms: termsOf('2025-07-01', '2026-06-30', { users: users([[1, '100']]) }),
    headcount: [],
  })
  expect([value, issues.map(({ code }) => code)]).toMatchObject([
    undefined,
    ['no-opening-headcount'],
  ])
})

test('an explanation leads from the figure to the heads and the prices', () => {
  const step = w08.recurring(day('2027-04-15'))?.mrr.step
  expect(step?.children.map(({ code, value }) => [code, value])).toEqual([
    ['recurring-fee', { kind: 'money', amount: '10712.00', currency: 'CNY' }],
    ['recurring-fee', { kind: 'money', amount: '1648.00', currency: 'CNY' }],
  ])
  const [period] = step?.children[0]?.children ?? []
  const [quantity, tier] = period?.children ?? []
  expect([period?.code, quantity?.code, tier?.code]).toEqual(['full-period', 'quantity', 'tier'])
  expect(quantity?.children.map(({ code }) => code)).toEqual(['heads'])
  expect(tier?.children.map(({ code }) => code)).toEqual(['price', 'price-uplift'])
})
