import type {
  ContractTerms,
  HeadcountChange,
  PerUnitCharge,
  Scenario,
} from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { baseFee, change, day, decimal, monthDay, termsOf, tiers, users } from '../terms.ts'
import { decimalArithmetic } from './decimal-arithmetic.ts'
import { oracleNets, oracleTaxes } from './oracle-nets.ts'
import { oracleLines } from './oracle.ts'

/**
 * Cases that were worked out by hand with exact fractions, with what competing policies come to: an oracle that gives a competing figure
 * has read another policy. Figures that no terms can ask for are left out.
 */
const cny6 = { vat: { rate: decimal('6') } } as const

describe('W01: tiers, a daily floor, discounts in their order, VAT', () => {
  const headcount = [
    change('2026-04-01', 'set', 9),
    change('2026-04-08', 'join', 5),
    change('2026-04-21', 'join', 14),
    change('2026-04-27', 'leave', 6),
  ]
  const [percent, amount] = [{ percent: decimal('7.5') }, { amount: decimal('150.00') }]
  const prices = [
    [1, '320.00'],
    [11, '285.50'],
    [26, '249.99'],
  ] as const
  const scenario = (more: Partial<PerUnitCharge>): Scenario => ({
    terms: termsOf('2026-04-01', '2026-04-30', {
      heads: users(prices, {
        floor: { quantity: 12 },
        discounts: [percent, amount],
        ...cny6,
        ...more,
      }),
    }),
    headcount,
  })
  const line = '2026-04/heads/sha'

  test.each<{ policy: string; more: Partial<PerUnitCharge>; net: string }>([
    { policy: 'as agreed', more: {}, net: '4744.54' },
    { policy: 'before discounts', more: { discounts: 'none' }, net: '5291.39' },
    { policy: 'amount first', more: { discounts: [amount, percent] }, net: '4755.79' },
    { policy: 'average', more: { basis: 'average' }, net: '4764.25' },
    { policy: 'peak', more: { basis: 'peak' }, net: '7465.03' },
    { policy: 'opening', more: { basis: 'opening' }, net: '3338.18' },
    { policy: 'closing', more: { basis: 'closing' }, net: '5979.05' },
  ])('$policy: $net', ({ more, net }) => {
    expect(oracleNets(scenario(more))).toEqual({ [line]: net })
  })

  test('VAT 284.67', () => {
    expect(oracleTaxes(scenario({}))).toEqual({ [line]: '284.67' })
  })
})

describe('W02: a minimum commitment in a stub', () => {
  const scenario = (more: object): Scenario => ({
    terms: termsOf(
      '2026-02-11',
      '2026-03-31',
      {
        heads: users([[1, '288.88']], { discounts: [{ percent: decimal('5') }], ...cny6 }),
        base: baseFee('450.00', cny6),
      },
      {
        commitments: {
          least: {
            kind: 'minimum',
            amount: decimal('8000.00'),
            window: 'billing-period',
            ...cny6,
            ...more,
          },
        },
      },
    ),
    headcount: [change('2026-02-11', 'set', 23)],
  })

  test.each([
    { policy: 'as agreed', more: {}, trueUp: '795.84' },
    { policy: 'before discounts', more: { tested: 'before-discounts' }, trueUp: '582.27' },
    { policy: 'a full stub', more: { stubs: 'full' }, trueUp: '3652.98' },
  ])('$policy: true-up of February $trueUp', ({ more, trueUp }) => {
    expect(oracleNets(scenario(more))).toMatchObject({
      '2026-02/heads/sha': '4057.73',
      '2026-02/base': '289.29',
      '2026-02/least': trueUp,
    })
  })

  test('March, and the VAT of both months', () => {
    expect(oracleNets(scenario({}))).toMatchObject({
      '2026-03/heads/sha': '6312.03',
      '2026-03/base': '450.00',
      '2026-03/least': '1237.97',
    })
    expect(oracleTaxes(scenario({}))).toEqual({
      '2026-02/heads/sha': '243.46',
      '2026-02/base': '17.36',
      '2026-02/least': '47.75',
      '2026-03/heads/sha': '378.72',
      '2026-03/base': '27.00',
      '2026-03/least': '74.28',
    })
  })
})

describe('W04: quarterly in advance, a joiner and an uplift inside the quarter', () => {
  const headcount = [
    change('2026-02-01', 'set', 18),
    change('2026-12-17', 'join', 6),
    change('2027-01-21', 'leave', 2),
  ]
  const scenario = (
    more: Partial<PerUnitCharge> = {},
    terms: Partial<ContractTerms> = {},
  ): Scenario => ({
    terms: termsOf(
      '2026-02-01',
      '2027-04-30',
      {
        heads: users(
          [
            [1, '210.00'],
            [21, '175.00'],
          ],
          { leavers: { policy: 'full-period' }, ...cny6, ...more },
        ),
      },
      {
        billing: { every: 'quarter', periods: 'anniversary', issued: 'in-advance' },
        uplift: { percent: decimal('4'), on: monthDay('01-01') },
        ...terms,
      },
    ),
    headcount,
  })

  test('the invoices of 1 November and 1 February', () => {
    expect(oracleNets(scenario())).toMatchObject({
      '2026-11/heads/sha': '3780.00',
      '2026-12/heads/sha': '3780.00',
      '2027-01/heads/sha': '3931.20',
      '2026-12/heads/sha/adjustment': '541.94',
      '2027-01/heads/sha/adjustment': '1164.80',
      '2027-02/heads/sha': '4732.00',
      '2027-03/heads/sha': '4732.00',
      '2027-04/heads/sha': '4732.00',
    })
    const adjustments = Object.entries(oracleTaxes(scenario())).filter(([id]) =>
      id.endsWith('adjustment'),
    )
    expect(adjustments).toEqual([
      ['2026-12/heads/sha/adjustment', '32.52'],
      ['2027-01/heads/sha/adjustment', '69.89'],
    ])
  })

  test('leavers credited by actual days: 129.16 less for January', () => {
    const credited = oracleNets(scenario({ leavers: { policy: 'actual-days' } }))
    expect(credited['2027-01/heads/sha/adjustment']).toBe('1035.64') // 1164.80 − 129.16
  })

  test('a price per quarter shares the quarter: 46 of 92 days at the old prices', () => {
    const quarterly = scenario(
      { pricePeriod: 'quarter', tiers: tiers([[1, '630.00'], [21, '525.00']]) }, // prettier-ignore
      { uplift: 'none' },
    )
    expect(oracleNets(quarterly)['2026-11/heads/sha/adjustment']).toBe('1680.00')
  })

  test('up to the end of January the corrections are not yet invoiced', () => {
    const known = Object.keys(oracleNets(scenario(), { upTo: '2027-01-31' }))
    expect(known).toHaveLength(12)
    expect(known).not.toContain('2026-12/heads/sha/adjustment')
  })
})

describe('W05: indexation with a collar', () => {
  type Uplift = Extract<ContractTerms['uplift'], { index: string }>
  const october = { '2026-10': '0.3', '2027-10': '-0.4', '2028-10': '2.6' }
  const indices = [{ id: 'prices', kind: 'year-on-year', values: october }] as const
  const scenario = (count: number, more: Partial<Uplift>): Scenario => ({
    terms: termsOf(
      '2026-01-01',
      '2029-01-31',
      { heads: users([[1, '128.00'], [51, '99.95']]) }, // prettier-ignore
      {
        uplift: {
          index: 'prices',
          on: monthDay('01-01'),
          reference: { month: 10 },
          spread: decimal('1.5'),
          floor: decimal('0'),
          cap: decimal('3.5'),
          ...more,
        },
      },
    ),
    headcount: [change('2026-01-01', 'set', count)],
  })

  test.each<{ policy: string; more: Partial<Uplift>; prices: string[]; net?: string }>([
    {
      policy: 'as agreed',
      more: {},
      prices: ['130.30', '101.75', '131.73', '102.87', '136.34', '106.47'],
      net: '8307.58',
    },
    {
      policy: 'unrounded',
      more: { carried: 'unrounded' },
      prices: ['130.30', '101.75', '131.74', '102.87', '136.35', '106.47'],
      net: '8308.08',
    },
    {
      policy: 'simple',
      more: { basis: 'simple' },
      prices: ['130.30', '101.75', '131.71', '102.85', '136.19', '106.35'],
      net: '8298.40',
    },
    {
      policy: 'the collar on the index alone',
      more: { collar: 'index' },
      prices: ['130.30', '101.75', '132.25', '103.28', '137.67', '107.51'],
    },
  ])('$policy: $prices', ({ more, prices, net }) => {
    const january = (count: number) =>
      ['2027', '2028', '2029'].map((year) =>
        Number(oracleNets(scenario(count, more), { indices })[`${year}-01/heads/sha`]),
      )
    const [fifty, next] = [january(50), january(51)]
    expect(
      [0, 1, 2].flatMap((year) => [
        ((fifty[year] ?? 0) / 50).toFixed(2),
        ((next[year] ?? 0) - (fifty[year] ?? 0)).toFixed(2),
      ]),
    ).toEqual(prices)
    if (net !== undefined)
      expect(oracleNets(scenario(64, more), { indices })['2029-01/heads/sha']).toBe(net)
  })

  test('a month that was not published, and an index that nobody gave, are unknown', () => {
    const published = [{ ...indices[0], values: { '2026-10': '0.3' } }]
    expect(() => oracleNets(scenario(64, {}), { indices: published })).toThrow(
      'index-month-missing',
    )
    expect(() => oracleNets(scenario(64, {}))).toThrow('index-not-given')
  })
})

test('W06: prices that include VAT, discounted before the tax is taken out', () => {
  const inclusive = (rate: string) =>
    ({ vat: { rate: decimal(rate), prices: 'inclusive' } }) as const
  const scenario: Scenario = {
    terms: termsOf('2026-04-01', '2026-04-30', {
      list: users([[1, '88.70']], inclusive('6')),
      support: users([[1, '88.70']], {
        discounts: [{ percent: decimal('15') }],
        ...inclusive('6'),
      }),
      rental: users([[1, '158.00']], {
        unit: 'device',
        discounts: [{ amount: decimal('100.00') }],
        ...inclusive('13'),
      }),
    }),
    headcount: [
      change('2026-04-01', 'set', 37),
      change('2026-04-01', 'set', 5, { unit: 'device' }),
    ],
  }
  expect(oracleLines(scenario, decimalArithmetic)).toEqual({
    '2026-04/list/sha': { net: '3096.13', tax: '185.77' },
    '2026-04/support/sha': { net: '2631.72', tax: '157.90' },
    '2026-04/rental/sha': { net: '610.62', tax: '79.38' },
  })
})

describe('W07: tiers pooled over three sites, dollars invoiced in yuan', () => {
  const sites = { sha: { name: 'Shanghai' }, szx: { name: 'Shenzhen' }, ctu: { name: 'Chengdu' } }
  const headcount: HeadcountChange[] = Object.entries({ sha: 41, szx: 33, ctu: 20 }).map(
    ([site, count]) => change('2026-04-01', 'set', count, { site }),
  )
  const dollars = [[1, '41.50'], [31, '37.25'], [81, '33.10']] as const // prettier-ignore
  const scenario = (
    prices: Parameters<typeof users>[0],
    charge: Partial<PerUnitCharge>,
    more: Partial<ContractTerms> = {},
  ): Scenario => ({
    terms: termsOf(
      '2026-04-01',
      '2026-04-30',
      { heads: users(prices, { tiersAcross: 'all-sites', ...cny6, ...charge }) },
      {
        sites,
        exchangeRates: [
          { of: 'USD', on: day('2026-01-01'), rate: decimal('7.1') },
          { of: 'USD', on: day('2026-05-01'), rate: decimal('7.0983') },
        ],
        ...more,
      },
    ),
    headcount,
  })

  test('split by person-days, each site with its own VAT', () => {
    const split = scenario(dollars, { currency: 'USD', allocation: 'person-days' })
    expect(oracleNets(split)).toEqual({
      '2026-04/heads/sha': '11055.74',
      '2026-04/heads/szx': '8898.53',
      '2026-04/heads/ctu': '5393.05',
    })
    expect(Object.values(oracleTaxes(split))).toEqual(['663.34', '533.91', '323.58'])
  })

  test('one line: 25347.32, its VAT 1520.84', () => {
    const pooled = scenario(dollars, { currency: 'USD' })
    expect(oracleNets(pooled)).toEqual({ '2026-04/heads': '25347.32' })
    expect(oracleTaxes(pooled)).toEqual({ '2026-04/heads': '1520.84' })
  })

  test('all in dollars: 3570.90; tiers site by site 1654.75, 1356.75, 830.00', () => {
    const inDollars = { currency: 'USD', exchangeRates: undefined } as const
    const { exchangeRates, ...terms } = scenario(dollars, {}, inDollars as object).terms
    expect(oracleNets({ terms, headcount })).toEqual({ '2026-04/heads': '3570.90' })
    expect(exchangeRates).toBeUndefined()
    const apart = scenario(dollars, { tiersAcross: 'each-site' }, { currency: 'USD' })
    expect(Object.values(oracleNets(apart))).toEqual(['1654.75', '1356.75', '830.00'])
  })

  test('unit prices converted first: 25347.20', () => {
    const yuan = [[1, '294.58'], [31, '264.41'], [81, '234.95']] as const // prettier-ignore
    expect(oracleNets(scenario(yuan, {}))).toEqual({ '2026-04/heads': '25347.20' })
  })
})
