import { expectTypeOf, test } from 'vitest'
import { allocateMoney } from './allocate.ts'
import { type Money, money } from './money.ts'

test('shares keep the currency of what is split', () => {
  expectTypeOf(allocateMoney(money(1n, 'USD'), [1n, 2n])).toEqualTypeOf<Money<'USD'>[]>()
  // @ts-expect-error shares of dollars are no euros
  const euros: Money<'EUR'>[] = allocateMoney(money(1n, 'USD'), [1n])
  expectTypeOf(euros).toBeArray()
})
