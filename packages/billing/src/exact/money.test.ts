import { expect, test } from 'vitest'
import { minorUnits, money, moneyDifference, moneySnapshot } from './money.ts'

test.each([
  { units: 3_529_832n, currency: 'CNY', amount: '35298.32' },
  { units: 300n, currency: 'CNY', amount: '3.00' },
  { units: 3n, currency: 'JPY', amount: '3' },
  { units: 3n, currency: 'KWD', amount: '0.003' },
  { units: -12_916n, currency: 'CNY', amount: '-129.16' },
] as const)('$units minor units of $currency leave as $amount', ({ units, currency, amount }) => {
  const value = money(units, currency)
  expect(moneySnapshot(value)).toEqual({ amount, currency })
  expect(minorUnits(value)).toBe(units)
})

test('what one amount exceeds another by', () => {
  const difference = moneyDifference(money(100n, 'CNY'), money(250n, 'CNY'))
  expect(moneySnapshot(difference).amount).toBe('-1.50')
})
