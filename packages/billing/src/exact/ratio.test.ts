import type { DecimalText } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import {
  decimalRatio,
  greatestCommonDivisor,
  isLess,
  isSame,
  minus,
  over,
  plus,
  ratio,
  rounded,
  times,
} from './ratio.ts'

const half = ratio(1, 2)
const third = ratio(1, 3)

test.each([
  { a: 12n, b: 18n, divisor: 6n },
  { a: -12n, b: 18n, divisor: 6n },
  { a: 12n, b: -18n, divisor: 6n },
  { a: 0n, b: -7n, divisor: 7n },
  { a: 7n, b: 0n, divisor: 7n },
  { a: 8n, b: 9n, divisor: 1n },
])('the largest whole number that divides $a and $b is $divisor', ({ a, b, divisor }) => {
  expect(greatestCommonDivisor(a, b)).toBe(divisor)
})

test.each([
  { n: 6, d: 4, numerator: 3n, denominator: 2n },
  { n: -6, d: 4, numerator: -3n, denominator: 2n },
  { n: 0, d: 4, numerator: 0n, denominator: 1n },
  { n: 5, d: 1, numerator: 5n, denominator: 1n },
])('$n/$d in lowest terms is $numerator/$denominator', ({ n, d, numerator, denominator }) => {
  expect(ratio(n, d)).toEqual({ numerator, denominator })
})

test.each([0, -2])('nothing is divided by %d', (d) => {
  expect(() => ratio(1, d)).toThrow(`the denominator ${d} is not positive`)
})

test('a whole number is itself over one', () => {
  expect(ratio(5n)).toEqual({ numerator: 5n, denominator: 1n })
})

test('1/2 and 1/3: sum 5/6, difference 1/6, product 1/6, quotient 3/2', () => {
  expect(plus(half, third)).toEqual(ratio(5, 6))
  expect(minus(half, third)).toEqual(ratio(1, 6))
  expect(minus(third, half)).toEqual(ratio(-1, 6))
  expect(times(half, third)).toEqual(ratio(1, 6))
  expect(over(half, third)).toEqual(ratio(3, 2))
})

test('1/3 is less than 1/2; nothing is less than itself', () => {
  expect([isLess(third, half), isLess(half, third), isLess(half, half)]).toEqual([
    true,
    false,
    false,
  ])
})

test.each([
  { a: half, b: ratio(2, 4), same: true },
  { a: half, b: third, same: false },
  { a: half, b: ratio(3, 2), same: false },
])('$a and $b are the same: $same', ({ a, b, same }) => {
  expect(isSame(a, b)).toBe(same)
})

test('437.50 is 875/2', () => {
  expect(decimalRatio('437.50' as DecimalText)).toEqual(ratio(875, 2)) // decimal text
})

test.each([
  { value: ratio(1, 3), digits: 2, mode: undefined, is: ratio(33, 100) },
  { value: ratio(-1, 8), digits: 2, mode: undefined, is: ratio(-13, 100) },
  { value: ratio(1, 8), digits: 2, mode: 'half-even', is: ratio(12, 100) },
  { value: ratio(5, 2), digits: 0, mode: undefined, is: ratio(3) },
] as const)('$value to $digits digits, $mode, is $is', ({ value, digits, mode, is }) => {
  expect(rounded(value, digits, mode)).toEqual(is)
})
