import type { ContractTerms } from '@contract-playbook/terms'
import { isoDate } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { periodsOf } from '../calendar/periods.ts'
import { decimalText } from '../exact/decimal.ts'
import { exactPrice } from '../formula/price-book.ts'
import { baseFee, decimal, monthDay, termsOf } from '../testing/terms.ts'
import { chargePrices } from './charge-prices.ts'
import { upliftDays } from './rate-years.ts'

describe('the days from which a yearly uplift applies', () => {
  const days = (first: string, last: string, uplift: ContractTerms['uplift']): string[] => {
    const terms = termsOf(
      first,
      last,
      { base: baseFee('1.00') },
      uplift === undefined ? {} : { uplift },
    )
    return Array.from(upliftDays(terms, periodsOf(terms.term, 'calendar')), isoDate)
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

describe('a price over the years', () => {
  const years = (
    price: string,
    percent: string,
    currency: 'CNY' | 'JPY',
    count: number,
  ): string[] => {
    const { units, digits } = {
      units: BigInt(percent.replace('.', '')),
      digits: (percent.split('.')[1]?.length ?? 0) + 2,
    }
    const book = chargePrices(
      [{ from: 1, price: decimal(price) }],
      currency,
      { units, digits },
      count,
    )
    return Array.from({ length: count }, (_, year) =>
      decimalText(exactPrice(book, year, 0), book.digits),
    )
  }

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
      expect(years(price, percent, currency, prices.length)).toEqual(prices)
    },
  )

  test('tiers of one charge keep their own precisions', () => {
    const agreed = [
      { from: 1, price: decimal('1.005') },
      { from: 11, price: decimal('0.95') },
    ]
    const book = chargePrices(agreed, 'CNY', { units: 5n, digits: 2 }, 2)
    expect([0, 1].map((tier) => decimalText(exactPrice(book, 1, tier), book.digits))).toEqual([
      '1.055',
      '1.000',
    ])
  })
})
