import type { ContractTerms } from '@contract-playbook/terms'
import { percentage } from '../charges/percentage.ts'
import { entry } from '../exact/column.ts'
import { unitsAsNumber, writtenDigits } from '../exact/decimal.ts'
import { largestRoundedNumerator } from '../exact/round.ts'
import type { PriceBook } from '../formula/price-book.ts'
import { causeOf } from './agreed-prices.ts'
import { largest, priceChain, type FixedUplift } from './price-chain.ts'
import { priceDigits } from './price-history.ts'
import type { RateCause } from './rate-cause.ts'
import type { RateSource, Window } from './rate-source.ts'
import type { Rates } from './rates.ts'
import { upliftDays } from './uplift-days.ts'

/**
 * Rates of the usual kind in columns of numbers: prices agreed once, of one precision, that rise by a fixed percentage, compound and
 * rounded. Undefined for any other, and where a number could get too large.
 */
export function steadyRates(
  source: RateSource,
  terms: ContractTerms,
  { first, end }: Window,
  history: Rates['history'],
): Rates | undefined {
  const { agreed, freeMonths, risesUntil } = source
  const uplift = fixedUplift(terms)
  if (uplift === undefined || agreed.length > 1 || freeMonths > 0 || agreed[0].on < first)
    return undefined
  const days = upliftDays(terms, Math.min(risesUntil, end), first)
  const book = steadyBook(source, uplift, days.length + 1)
  if (book === undefined) return undefined
  const rise: RateCause = { kind: 'uplift', percent: uplift }
  const causes = [causeOf(agreed[0])]
  for (let row = 0; row < days.length; row++) causes.push(rise)
  return { days: new Float64Array(days), book, causes, history }
}

function fixedUplift({ uplift = 'none' }: ContractTerms): FixedUplift | undefined {
  if (uplift === 'none') return { units: 0n, digits: 2 }
  if (!('percent' in uplift) || uplift.basis === 'simple' || uplift.carried === 'unrounded')
    return undefined
  return percentage(uplift.percent)
}

function steadyBook(
  { agreed, currency, pricing, packageSize }: RateSource,
  uplift: FixedUplift,
  rows: number,
): PriceBook | undefined {
  const { prices } = agreed[0]
  const tiers = prices.length
  const digits = priceDigits(entry(prices, 0).price, currency)
  const below = new Float64Array(tiers * rows)
  const opening = new Float64Array(tiers)
  for (let tier = 0; tier < tiers; tier++) {
    const { from, price, flat } = entry(prices, tier)
    if (flat !== undefined || priceDigits(price, currency) !== digits) return undefined
    opening[tier] = unitsAsNumber(price) * 10 ** (digits - writtenDigits(price))
    for (let row = 0; row < rows; row++) below[row * tiers + tier] = from - 1
  }
  if (!(largest(opening) <= largestRoundedNumerator)) return undefined
  const price = priceChain(opening, digits, uplift, rows)
  return price && { digits, tiers, below, pricing, packageSize, price, flat: undefined }
}
