import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDecimals, decimalFault, isDecimalText } from './decimal-text.ts'
import type { DecimalText } from './decimal-text.ts'

test.each([
  ['437', undefined],
  ['437.00', undefined],
  ['-2.5', undefined],
  ['-0', undefined],
  ['007.50', undefined],
  ['000000000000001', undefined],
  ['999999999999.99999999', undefined],
  ['1000000000000', 'whole-digits'],
  ['0.123456789', 'decimals'],
  ['', 'form'],
  ['.5', 'form'],
  ['5.', 'form'],
  ['+5', 'form'],
  ['1e3', 'form'],
  ['1,000.00', 'form'],
  ['1.234,56', 'form'],
  ['４３７', 'form'],
  ['437 ', 'form'],
  ['NaN', 'form'],
])('%s: %s', (text, fault) => {
  expect(decimalFault(text)).toBe(fault)
})

test('decimals compare as numbers do, whatever zeros they are written with', () => {
  const hundredths = fc.integer({ min: -(10 ** 9), max: 10 ** 9 })
  fc.assert(
    fc.property(hundredths, hundredths, fc.nat(4), (a, b, zeros) => {
      expect(compareDecimals(decimal(a, 0), decimal(b, zeros))).toBe(Math.sign(a - b))
      expect(compareDecimals(decimal(a, zeros), decimal(a, 0))).toBe(0)
    }),
  )
})

/** Hundredths as a decimal text, with more zeros than it needs. */
function decimal(hundredths: number, zeros: number): DecimalText {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  const sign = hundredths < 0 ? '-' : ''
  const text = `${sign}${'0'.repeat(zeros)}${digits.slice(0, -2)}.${digits.slice(-2)}${'0'.repeat(zeros)}`
  if (!isDecimalText(text)) throw new Error(text)
  return text
}
