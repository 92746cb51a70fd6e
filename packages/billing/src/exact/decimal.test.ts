import type { DecimalText } from '@contract-playbook/terms'
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText, readDecimal, unitsAsNumber, writtenDigits } from './decimal.ts'

test.each([
  { text: '437.00', units: 43_700n, digits: 2 },
  { text: '437', units: 437n, digits: 0 },
  { text: '-0.05', units: -5n, digits: 2 },
  { text: '0.000', units: 0n, digits: 3 },
  { text: '123456789012.12345678', units: 12_345_678_901_212_345_678n, digits: 8 },
])(
  '$text is $units units of $digits digits, and is written back as it was',
  ({ text, units, digits }) => {
    expect(readDecimal(text as DecimalText)).toEqual({ units, digits })
    expect(decimalText(units, digits)).toBe(text)
    expect(unitsAsNumber(text as DecimalText)).toBe(Number(units))
    expect(writtenDigits(text as DecimalText)).toBe(digits)
  },
)

test.each([
  { units: -5n, digits: 0, text: '-5' },
  { units: 5n, digits: 3, text: '0.005' },
  { units: -123n, digits: 1, text: '-12.3' },
])('$units units of $digits digits are written $text', ({ units, digits, text }) => {
  expect(decimalText(units, digits)).toBe(text)
})

test('decimals are read as decimal.js reads them', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.nat({ max: 8 }),
      (units, digits) => {
        const text = decimalText(units, digits)
        expect(new Decimal(text).times(new Decimal(10).pow(digits)).toFixed(0)).toBe(String(units))
        expect(unitsAsNumber(text)).toBe(Number(units))
      },
    ),
  )
})
