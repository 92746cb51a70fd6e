import { expect, test } from 'vitest'
import { fieldText, groupDigits, withoutSpareZeros, type NumberMarks } from './number.ts'

const english: NumberMarks = { group: ',', decimal: '.' }
const italian: NumberMarks = { group: '.', decimal: ',' }

test.each([
  ['0', 0, '0', '0'],
  ['7', 2, '7.00', '7,00'],
  ['999', 0, '999', '999'],
  ['1000', 0, '1,000', '1.000'],
  ['1234.5', 2, '1,234.50', '1.234,50'],
  ['437.00', 0, '437.00', '437,00'],
  ['-35298.32', 2, '−35,298.32', '−35.298,32'],
  ['123456789012.12345678', 2, '123,456,789,012.12345678', '123.456.789.012,12345678'],
  ['9007199254740993.01', 2, '9,007,199,254,740,993.01', '9.007.199.254.740.993,01'],
])('%s with %i decimals is %s in English and %s in Italian', (text, digits, en, it) => {
  expect(groupDigits(text, english, digits)).toBe(en)
  expect(groupDigits(text, italian, digits)).toBe(it)
})

test.each(['', '1,5', '1e3', '.5', '5.', '+5', 'NaN', '１'])(
  'what is no plain decimal is a bug of the caller: %j',
  (text) => {
    expect(() => groupDigits(text, english)).toThrow(RangeError)
  },
)

test.each([
  ['6.000', 2, '6.00'],
  ['6.125', 2, '6.125'],
  ['6.1200', 2, '6.12'],
  ['6.000', 0, '6'],
  ['6', 2, '6'],
])('%s shown with %i decimals loses only spare zeros: %s', (text, digits, shown) => {
  expect(withoutSpareZeros(text, digits)).toBe(shown)
})

test.each([
  ['1.234', '1.2340', '1,2340'],
  ['1234.5', '1234.5', '1234,5'],
  ['0.125', '0.125', '0,125'],
  ['-6', '−6', '−6'],
])('%s stands in a field as %s or %s', (text, en, it) => {
  expect(fieldText(text, english)).toBe(en)
  expect(fieldText(text, italian)).toBe(it)
})
