import { add } from 'dinero.js/bigint'
import { expectTypeOf, test } from 'vitest'
import { type Money, money, moneyDifference } from './money.ts'

test('two currencies do not add', () => {
  expectTypeOf(add(money(1n, 'USD'), money(2n, 'USD'))).toEqualTypeOf<Money<'USD'>>()
  // @ts-expect-error dollars and euros are no sum
  add(money(1n, 'USD'), money(2n, 'EUR'))
})

test('two currencies have no difference', () => {
  expectTypeOf(moneyDifference(money(3n, 'USD'), money(2n, 'USD'))).toEqualTypeOf<Money<'USD'>>()
  // @ts-expect-error euros from dollars leave nothing
  moneyDifference(money(3n, 'USD'), money(2n, 'EUR'))
})
