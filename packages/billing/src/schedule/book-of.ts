import type { Column } from '../exact/column.ts'
import { powerOfTen } from '../exact/ratio.ts'
import { largestRoundedNumerator } from '../exact/round.ts'
import type { PriceBook, Pricing } from '../formula/price-book.ts'
import type { HistoricPrice, PriceStep } from './price-history.ts'

/** The price book of some steps, a row each. Rows with fewer tiers than others end in tiers that no quantity reaches. */
export function bookOf(
  steps: readonly PriceStep[],
  pricing: Pricing,
  packageSize: number,
): PriceBook {
  const all = steps.flatMap(({ tiers }) => tiers)
  const amounts = all.flatMap(({ price, flat }) => (flat === undefined ? [price] : [price, flat]))
  const digits = Math.max(...amounts.map((amount) => amount.digits))
  const tiers = Math.max(...steps.map((step) => step.tiers.length))
  const rows = <T>(value: (tier: PriceStep['tiers'][number]) => T, beyond: T): T[] =>
    steps.flatMap((step) =>
      Array.from({ length: tiers }, (_, place) => {
        const tier = step.tiers[place]
        return tier === undefined ? beyond : value(tier)
      }),
    )
  const price = rows((tier) => unitsOf(tier.price, digits), 0n)
  const flat = rows((tier) => unitsOf(tier.flat, digits), 0n)
  const hasFlats = flat.some((units) => units !== 0n)
  const isSafe = [...price, ...flat].every(
    (units) => Math.abs(Number(units)) <= largestRoundedNumerator,
  )
  const column = (units: readonly bigint[]): Column =>
    Float64Array.from(units, (one) => (isSafe ? Number(one) : Number.NaN))
  return {
    digits,
    tiers,
    below: Float64Array.from(rows(({ from }) => from - 1, Infinity)),
    pricing,
    packageSize,
    price: column(price),
    flat: hasFlats ? column(flat) : undefined,
    ...(isSafe ? {} : { big: { price, flat } }),
  }
}

/** A price in units of so many digits, which are at least its own. */
function unitsOf(price: HistoricPrice | undefined, digits: number): bigint {
  if (price === undefined) return 0n
  const { numerator, denominator } = price.worked.value
  return (numerator * powerOfTen(digits)) / denominator
}
