import { billedCase } from '../billed-case.ts'
import type { Plain } from '../merge-patch.ts'
import type { PublishedCase } from '../published-cases.ts'
import { less, per, type Working } from './working.ts'

/**
 * What the index rose by: a price that equals its base rises by the points; prices of a power of ten, rounded to whole units, by as many
 * digits of the ratio as the source gives, and by tenths of a percent.
 */
export const escalation: Working = (published) => {
  const { ratio = '' } = published.published
  const scale = `1${'0'.repeat(ratio.length - '0.'.length)}`
  const base = published.indices?.['level']?.values['2023-12'] ?? ''
  const toThreeDigits = { currency: 'KWD', billing: { rounding: { digits: null } } }
  return {
    points: rise(published, base, toThreeDigits),
    ratio: per(rise(published, scale), scale),
    percent: per(rise(published, '1000'), '10'),
  }
}

/** What a price of a hundred rises by. */
export const indexAndSpread: Working = (published) => ({ percent: rise(published, '100.00') })

/** The price after three years, and by which share of the first it is higher. */
export const risenByTheTerm: Working = (published) => {
  const price = billedCase(published).figure('line/2027-01/seats/hq/net')
  return { percent: per(less(price, '240'), '2.40'), price }
}

/** What the index alone would ask, what its floor asks, and what is billed. */
export const greaterOfTwo: Working = (published) => {
  const renewed = (floor: string, cap: string): string =>
    billedCase(published, { terms: { uplift: { floor, cap } } }).figure('line/2025-01/seats/hq/net')
  const candidates = [renewed('-100', '100'), renewed('30', '30')]
  return { candidates, price: billedCase(published).figure('line/2025-01/seats/hq/net') }
}

/** By how much a price is higher in the second year. */
function rise(published: PublishedCase, price: string, more: Record<string, Plain> = {}): string {
  const charges = { seats: { tiers: [{ from: 1, price }] } }
  const billed = billedCase(published, { terms: { ...more, charges } })
  const [first, second] = ['2024-01', '2025-01'].map((month) =>
    billed.figure(`line/${month}/seats/hq/net`),
  )
  return less(second ?? '', first ?? '')
}
