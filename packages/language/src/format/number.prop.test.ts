import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupDigits } from './number.ts'
import { ratioDigits } from './ratio.ts'

const marks = { group: ',', decimal: '.' } as const

/** A decimal text without leading zeros, and the whole number of units that it holds. */
const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, places]) => {
    const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
    const point = places ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits
    return { text: (units < 0n ? '-' : '') + point, units, places }
  })

test('grouping keeps every digit: without groups and spare zeros the same units come back', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: 0, max: 8 }), ({ text, units, places }, digits) => {
      const printed = groupDigits(text, marks, digits)
      const [whole = '', fraction = ''] = printed.replace('−', '-').replaceAll(',', '').split('.')
      const shift = 10n ** BigInt(fraction.length - places)
      expect(BigInt(whole + fraction)).toBe(units * shift)
      expect(fraction.length).toBe(Math.max(places, digits))
      expect(printed).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/)
    }),
  )
})

test('an exact value is shown in full or cut: never off by a whole unit of its last digit, never beyond the value', () => {
  const whole = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
  const parts = fc.bigInt({ min: 1n, max: 10n ** 6n })
  fc.assert(
    fc.property(whole, parts, fc.constantFrom(0, 2, 3), (numerator, denominator, exponent) => {
      const ratio = { numerator: String(numerator), denominator: String(denominator) }
      const printed = ratioDigits(ratio, marks, exponent)
      const cut = printed.endsWith('…')
      const [integer = '', fraction = ''] = printed
        .replace(/[…,]/g, '')
        .replace('−', '-')
        .split('.')
      const scale = 10n ** BigInt(fraction.length)
      const shown = integer === '-0' ? -BigInt(fraction) : BigInt(integer + fraction)
      const left = numerator * scale - shown * denominator
      expect(left < 0n ? -left : left).toBeLessThan(denominator)
      expect(left === 0n).toBe(!cut)
      expect(left === 0n || left > 0n === numerator > 0n).toBe(true)
      expect(fraction.length).toBeGreaterThanOrEqual(exponent)
      expect(fraction.length).toBeLessThanOrEqual(exponent + 4)
    }),
  )
})
