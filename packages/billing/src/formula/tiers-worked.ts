import { isLess, isSame, minus, powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import { at } from '../exact/column.ts'
import { exactFlat, exactPrice, type PriceBook, type Pricing, tiersOf } from './price-book.ts'
import {
  combined,
  divided,
  given,
  partOf,
  roundedTo,
  sumOf,
  wholeNumber,
  type Worked,
} from './worked.ts'

/** One tier, in major units; it holds the units (or packages) above `below`, and `flat` is owed once when it is reached. */
export interface TierPrice {
  readonly below: number
  readonly price: Ratio
  readonly flat: Ratio
}

/** The prices that hold on some days, and how they make the cost of a quantity. */
export interface TierPrices {
  readonly pricing: Pricing
  readonly packageSize: number
  readonly tiers: readonly TierPrice[]
}

/** The prices of a rate year as fractions. */
export function tierPrices(book: PriceBook, year: number): TierPrices {
  const { pricing, packageSize, digits } = book
  const tiers = Array.from({ length: tiersOf(book, year) }, (_, tier) => ({
    below: at(book.below, year * book.tiers + tier),
    price: ratio(exactPrice(book, year, tier), powerOfTen(digits)),
    flat: ratio(exactFlat(book, year, tier), powerOfTen(digits)),
  }))
  return { pricing, packageSize, tiers }
}

/** The part that a tier's units, or its one price, are; and the part that is owed once for reaching it. Both name their tier. */
export const tierPart = 'tier'
export const flatPart = 'flat'

/** What a quantity costs, with a part for each tier that it concerns. */
export const tieredWorked = (prices: TierPrices, quantity: Worked): Worked =>
  sumOf(costs[prices.pricing](prices, quantity).filter(isSomething))

/** Begun packages: quantity ÷ size, rounded up. */
export const packagesOf = (quantity: Worked, size: number): Worked =>
  roundedTo(divided(quantity, wholeNumber('ratio', size, 'package-size')), {
    mode: 'up',
    digits: 0,
  })

type Cost = (prices: TierPrices, quantity: Worked) => Worked[]

/** One entry a pricing, as in the columns. A new one does not compile without its parts. */
const costs: { readonly [P in Pricing]: Cost } = {
  graduated: ({ tiers }, quantity) => graduated(tiers, quantity),
  volume({ tiers }, quantity) {
    const { tier, place } = reached(tiers, quantity)
    const units = combined('multiply', quantity, given('money', tier.price, 'price'))
    return [partOf(tierPart, units, place), flatOf(tier, place, quantity)]
  },
  package: ({ tiers, packageSize }, quantity) =>
    graduated(tiers, packagesOf(quantity, packageSize)),
  'stair-step'({ tiers }, quantity) {
    const { tier, place } = reached(tiers, quantity)
    const price = isNothing(quantity)
      ? given('money', ratio(0))
      : given('money', tier.price, 'price')
    return [partOf(tierPart, price, place), flatOf(tier, place, quantity)]
  },
}

function graduated(tiers: readonly TierPrice[], quantity: Worked): Worked[] {
  const last = reached(tiers, quantity).place
  return tiers.slice(0, last + 1).flatMap((tier, place) => {
    const units = last === 0 ? quantity : unitsIn(tiers, place, last, quantity)
    const cost = combined('multiply', units, given('money', tier.price, 'price'))
    return [partOf(tierPart, cost, place), flatOf(tier, place, quantity)]
  })
}

function unitsIn(
  tiers: readonly TierPrice[],
  place: number,
  last: number,
  quantity: Worked,
): Worked {
  const next = tiers[place + 1]
  const end = place === last || next === undefined ? quantity.value : ratio(next.below)
  return given('count', minus(end, ratio(tiers[place]?.below ?? 0)), 'quantity')
}

const flatOf = ({ flat }: TierPrice, place: number, quantity: Worked): Worked =>
  partOf(flatPart, given('money', isNothing(quantity) ? ratio(0) : flat, 'flat'), place)

function reached(
  tiers: readonly TierPrice[],
  { value }: Worked,
): { tier: TierPrice; place: number } {
  const place = Math.max(
    0,
    tiers.findLastIndex(({ below }) => isLess(ratio(below), value)),
  )
  const tier = tiers[place]
  if (tier === undefined) throw new Error('there is at least one price')
  return { tier, place }
}

/** Flats of nothing are not shown. */
const isSomething = ({ name, value }: Worked): boolean =>
  name !== flatPart || !isSame(value, ratio(0))

const isNothing = ({ value }: Worked): boolean => !isLess(ratio(0), value)
