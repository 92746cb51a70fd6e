import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareDecimals, decimalFault, isDecimalText, sumOfDecimals } from './decimal-text.ts'
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

test('sums are exact, whatever zeros their parts are written with', () => {
  const hundredths = fc.integer({ min: -(10 ** 9), max: 10 ** 9 })
  fc.assert(
    fc.property(fc.array(fc.tuple(hundredths, fc.nat(4)), { maxLength: 8 }), (parts) => {
      const sum = sumOfDecimals(parts.map(([part, zeros]) => decimal(part, zeros)))
      const total = parts.reduce((total, [part]) => total + BigInt(part), 0n)
      expect(sum).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
      expect(
        BigInt(sum.includes('.') ? sum.replace(/\.(\d)$/, '.$10').replace('.', '') : `${sum}00`),
      ).toBe(total)
    }),
  )
})

test.each([
  [[], '0'],
  [['33.33', '33.33', '33.34'], '100'],
  [['0.1', '0.2'], '0.3'],
  [['99.99999999', '0.00000001'], '100'],
  [['0.00000001'], '0.00000001'],
  [['-0.5', '0.25'], '-0.25'],
])('%j together are %s', (parts, sum) => {
  expect(sumOfDecimals(parts as DecimalText[])).toBe(sum)
})
