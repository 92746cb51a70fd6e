import type { Charge, ContractTerms, IsoMonth } from '@contract-playbook/terms'
import { isoDate } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { decimalText } from '../exact/decimal.ts'
import { exactFlat, exactPrice, tiersOf } from '../formula/price-book.ts'
import { baseFee, day, decimal, monthDay, termsOf, tiers, users } from '../testing/terms.ts'
import type { IndexSeries } from './index-series.ts'
import { amountRates, type Rates, ratesOf } from './rates.ts'

type Uplift = NonNullable<ContractTerms['uplift']>

const windowOf = ({ term }: ContractTerms) => ({
  first: readDay(term.first),
  end: readDay(term.last) + 1,
})

/** Rows as `day: prices`; the first row as `from the start`. */
function shown({ days, book }: Rates): Record<string, string[]> {
  return Object.fromEntries(
    ['from the start', ...Array.from(days, isoDate)].map((from, row) => [
      from,
      Array.from({ length: tiersOf(book, row) }, (_, tier) => {
        const price = decimalText(exactPrice(book, row, tier), book.digits)
        const flat = exactFlat(book, row, tier)
        return flat === 0n ? price : `${price} + ${decimalText(flat, book.digits)}`
      }),
    ]),
  )
}

const rates = (
  charge: Charge,
  more: Partial<ContractTerms> = {},
  [first, last]: readonly [string, string] = ['2027-01-01', '2029-12-31'],
  indices: readonly IndexSeries[] = [],
): Rates => {
  const terms = termsOf(first, last, { charge }, more)
  const window = windowOf(terms)
  const on = charge.kind === 'one-off' ? readDay(charge.on ?? terms.term.first) : undefined
  return ratesOf(charge, terms, indices, on === undefined ? window : { first: on, end: on + 1 })
}

const yearly = (percent: string, more: object = {}): Partial<ContractTerms> => ({
  uplift: { percent: decimal(percent), on: monthDay('01-01'), ...more } as Uplift,
})

describe('a price that rises by a percentage every year', () => {
  test.each([
    { price: '128.00', percent: '1.8', currency: 'CNY', prices: ['128.00', '130.30', '132.65'] },
    { price: '99.95', percent: '1.8', currency: 'CNY', prices: ['99.95', '101.75', '103.58'] },
    { price: '0.125', percent: '4', currency: 'CNY', prices: ['0.125', '0.130', '0.135'] },
    { price: '437', percent: '3', currency: 'CNY', prices: ['437.00', '450.11', '463.61'] },
    { price: '150', percent: '3', currency: 'JPY', prices: ['150', '155', '160'] },
    { price: '100.00', percent: '-2.5', currency: 'CNY', prices: ['100.00', '97.50', '95.06'] },
    {
      price: '123456789012.12345678',
      percent: '10',
      currency: 'CNY',
      prices: ['123456789012.12345678', '135802467913.33580246', '149382714704.66938271'],
    },
  ] as const)(
    '$price up $percent % a year in $currency: rounded at its own precision, the next step from the rounded price',
    ({ price, percent, currency, prices }) => {
      const all = Object.values(shown(rates(baseFee(price), { currency, ...yearly(percent) })))
      expect(all.flat()).toEqual(prices)
    },
  )

  test('tiers of one charge keep their own precisions', () => {
    const charge = users([
      [1, '1.005'],
      [11, '0.95'],
    ])
    expect(shown(rates(charge, yearly('5')))['2028-01-01']).toEqual(['1.055', '1.000'])
  })

  test.each([
    { chain: {}, at2029: ['106.09'] },
    { chain: { carried: 'unrounded' }, at2029: ['106.09'] },
    { chain: { basis: 'simple' }, at2029: ['106.00'] },
    { chain: { basis: 'simple', carried: 'unrounded' }, at2029: ['106.00'] },
  ])('100.00 up 3 % twice, $chain: $at2029', ({ chain, at2029 }) => {
    expect(shown(rates(baseFee('100.00'), yearly('3', chain)))['2029-01-01']).toEqual(at2029)
  })

  test('sn-ramp-first-segment: 240 with a simple 10 % a year is 312 after three years', () => {
    const terms = yearly('10', { basis: 'simple' })
    const all = Object.values(shown(rates(baseFee('240'), terms, ['2027-01-01', '2030-12-31'])))
    expect(all.flat()).toEqual(['240.00', '264.00', '288.00', '312.00'])
  })

  test('escalation-table-wrong: 500,000 at 3 % are 562,754.41 in year 5 and 652,386.59 in year 10, not 579 K and 672 K', () => {
    const terms = { ...yearly('3'), currency: 'GBP' } as const
    const all = Object.values(shown(rates(baseFee('500000'), terms, ['2027-01-01', '2036-12-31'])))
    expect([all.flat()[4], all.flat()[9]]).toEqual(['562754.41', '652386.59'])
  })

  test('what the charge excludes stays', () => {
    const charge = baseFee('100.00', { uplift: 'excluded' })
    expect(shown(rates(charge, yearly('3')))).toEqual({ 'from the start': ['100.00'] })
  })

  test('a charge that begins later begins at its agreed price', () => {
    const charge = baseFee('100.00', { first: day('2028-01-01') })
    const terms = termsOf('2027-01-01', '2029-12-31', { charge }, yearly('3'))
    const window = { first: readDay(day('2028-01-01')), end: windowOf(terms).end }
    expect(shown(ratesOf(charge, terms, [], window))).toEqual({
      'from the start': ['100.00'],
      '2029-01-01': ['103.00'],
    })
  })

  test('what is owed once costs what its price has become on its day', () => {
    const once = (on: string, more: object = {}) =>
      shown(rates({ kind: 'one-off', price: decimal('100.00'), on: day(on), ...more }, yearly('3')))
    expect(once('2027-06-30')).toEqual({ 'from the start': ['100.00'] })
    expect(once('2027-12-31')).toEqual({ 'from the start': ['100.00'] })
    expect(once('2028-01-01')).toEqual({ 'from the start': ['103.00'] })
    expect(once('2029-12-31')).toEqual({ 'from the start': ['106.09'] })
    expect(once('2029-12-31', { uplift: 'excluded' })).toEqual({ 'from the start': ['100.00'] })
  })

  test('a flat rises as the prices do, at its own precision', () => {
    const charge = users([])
    const flats = [{ from: 1, price: decimal('10.00'), flat: decimal('5') }]
    expect(shown(rates({ ...charge, tiers: flats }, yearly('2.55')))['2028-01-01']).toEqual([
      '10.26 + 5.13',
    ])
  })

  test('one amount in the currency of the terms', () => {
    const terms = termsOf('2027-01-01', '2028-12-31', { base: baseFee('1.00') }, yearly('3'))
    const amount = (uplifted: boolean) =>
      shown(amountRates(decimal('1000'), uplifted, terms, [], windowOf(terms)))
    expect(amount(true)).toEqual({ 'from the start': ['1000.00'], '2028-01-01': ['1030.00'] })
    expect(amount(false)).toEqual({ 'from the start': ['1000.00'] })
  })
})

describe('agreed steps', () => {
  const ramp = [
    { from: day('2028-01-01'), price: decimal('150.00') },
    { from: day('2028-07-01'), price: decimal('200.00') },
  ]

  test('the ramp’s prices hold from its days, later uplifts continue from them, and a day has one of the two', () => {
    expect(shown(rates(baseFee('100.00', { ramp }), yearly('10')))).toEqual({
      'from the start': ['100.00'],
      '2028-01-01': ['150.00'],
      '2028-07-01': ['200.00'],
      '2029-01-01': ['220.00'],
    })
  })

  test('a simple uplift adds its percentage of the last agreed price', () => {
    const terms = yearly('10', { basis: 'simple' })
    const charge = baseFee('100.00', {
      ramp: [{ from: day('2028-07-01'), price: decimal('200.00') }],
    })
    expect(shown(rates(charge, terms, ['2027-01-01', '2030-12-31']))).toEqual({
      'from the start': ['100.00'],
      '2028-01-01': ['110.00'],
      '2028-07-01': ['200.00'],
      '2029-01-01': ['220.00'],
      '2030-01-01': ['240.00'],
    })
  })

  test('a step may have other tiers than the one before', () => {
    const charge = users([[1, '10.00']], {
      ramp: [
        {
          from: day('2028-01-01'),
          tiers: tiers([
            [1, '9.00'],
            [11, '8.125'],
          ]),
        },
      ],
    })
    const { book } = rates(charge)
    expect(shown(rates(charge))).toEqual({
      'from the start': ['10.000'],
      '2028-01-01': ['9.000', '8.125'],
    })
    expect(book.tiers).toBe(2)
  })
})

describe('free months', () => {
  const free = (freeMonths: number) => ({ discounts: [{ freeMonths }] })

  test('nothing is owed from the first day on; the uplifts underneath go on', () => {
    expect(shown(rates(baseFee('100.00', free(3)), yearly('10')))).toEqual({
      'from the start': ['0.00'],
      '2027-04-01': ['100.00'],
      '2028-01-01': ['110.00'],
      '2029-01-01': ['121.00'],
    })
    expect(shown(rates(baseFee('100.00', free(15)), yearly('10')))).toEqual({
      'from the start': ['0.00'],
      '2028-04-01': ['110.00'],
      '2029-01-01': ['121.00'],
    })
    expect(shown(rates(baseFee('100.00', free(12)), yearly('10')))).toEqual({
      'from the start': ['0.00'],
      '2028-01-01': ['110.00'],
      '2029-01-01': ['121.00'],
    })
  })

  test('they are counted from the charge’s own day', () => {
    const term = ['2027-01-31', '2027-12-31'] as const
    expect(Object.keys(shown(rates(baseFee('100.00', free(1)), {}, term)))).toEqual([
      'from the start',
      '2027-02-28',
    ])
    expect(shown(rates(baseFee('100.00', free(36))))).toEqual({ 'from the start': ['0.00'] })
  })

  test('each row says why it holds', () => {
    const charge = baseFee('100.00', {
      ...free(3),
      ramp: [{ from: day('2028-06-01'), price: decimal('90.00') }],
    })
    const { causes, history } = rates(charge, yearly('10'))
    expect(causes.map(({ kind }) => kind)).toEqual([
      'free',
      'free-ends',
      'uplift',
      'ramp',
      'uplift',
    ])
    const paths = causes.map((_, row) => history(row).map(({ cause }) => cause.kind))
    expect(paths).toEqual([
      ['agreed', 'free'],
      ['agreed'],
      ['agreed', 'uplift'],
      ['ramp'],
      ['ramp', 'uplift'],
    ])
  })
})

describe('W05: an index with a spread, a cap and a floor', () => {
  const index: IndexSeries = {
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
  const charge = users([
    [1, '128.00'],
    [51, '99.95'],
  ])
  const prices = (more: object = {}): string[][] => {
    const uplift = {
      index: 'cpi',
      on: monthDay('01-01'),
      reference: { month: 10 },
      spread: decimal('1.5'),
      floor: decimal('0'),
      cap: decimal('3.5'),
      ...more,
    } as Uplift
    return Object.values(shown(rates(charge, { uplift }, ['2026-01-01', '2029-12-31'], [index])))
  }
  const agreed = ['128.00', '99.95']

  test.each([
    {
      reading: 'as agreed',
      more: {},
      expected: [
        ['130.30', '101.75'],
        ['131.73', '102.87'],
        ['136.34', '106.47'],
      ],
    },
    {
      reading: 'the month named by its distance',
      more: { reference: { monthsBefore: 3 } },
      expected: [
        ['130.30', '101.75'],
        ['131.73', '102.87'],
        ['136.34', '106.47'],
      ],
    },
    {
      reading: 'compound on the unrounded price',
      more: { carried: 'unrounded' },
      expected: [
        ['130.30', '101.75'],
        ['131.74', '102.87'],
        ['136.35', '106.47'],
      ],
    },
    {
      reading: 'simple on the first price',
      more: { basis: 'simple' },
      expected: [
        ['130.30', '101.75'],
        ['131.71', '102.85'],
        ['136.19', '106.35'],
      ],
    },
    {
      reading: 'collar on the index only, spread on top',
      more: { collar: 'index' },
      expected: [
        ['130.30', '101.75'],
        ['132.25', '103.28'],
        ['137.67', '107.51'],
      ],
    },
  ])('$reading', ({ more, expected }) => {
    expect(prices(more)).toEqual([agreed, ...expected])
  })
})
