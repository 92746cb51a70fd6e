import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, daysInMonth, isIsoDate, isoDate } from './iso-date.ts'

/** Days since 1970-01-01 by another calendar than ours. */
function oracle(text: string): number {
  return Date.parse(`${text}T00:00:00Z`) / 86_400_000
}

test('every day a contract may name has the number that the platform gives it, and comes back', () => {
  for (let day = oracle('1900-01-01'); day <= oracle('2199-12-31'); day++) {
    const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
    if (isoDate(day) !== text) expect(isoDate(day)).toBe(text)
    if (!isIsoDate(text) || dayNumber(text) !== day) expect(text).toBe(`day ${day}`)
  }
})

test('days before and after those can be named too', () => {
  fc.assert(
    fc.property(fc.integer({ min: oracle('0001-01-01'), max: oracle('9999-12-31') }), (day) => {
      expect(isoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
      expect(dayNumber(isoDate(day))).toBe(day)
    }),
  )
})

test('a text is a day exactly when the platform says so', () => {
  const parts = fc.tuple(fc.integer({ min: 1900, max: 2199 }), fc.nat(14), fc.nat(33))
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const real = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
      expect(isIsoDate(text)).toBe(real)
      const parsed = new Date(Date.UTC(year, month - 1, day))
      expect(real).toBe(parsed.toISOString().startsWith(text))
    }),
  )
})
