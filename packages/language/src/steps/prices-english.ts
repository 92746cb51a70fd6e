import type { StepFacts } from '@contract-playbook/billing'
import { englishFormat } from '../format/english.ts'
import type { PriceSteps } from './step-words.ts'

const { count, date, each, exactPercent, month, monthCount, number, percent, quantity, quote } =
  englishFormat

/** up to 50 people · 51 to 150 people · 151 people or more */
const band = ({ from, to, unit }: StepFacts['tier-flat']): string => {
  if (to === undefined) return `${count(from, unit)} or more`
  return from === 1 ? `up to ${count(to, unit)}` : `${count(from)} to ${count(to, unit)}`
}

type Index = StepFacts['price-index']

const published = ({ month: of, published: value, base }: Index): string =>
  base === undefined
    ? `${month(of)}: ${percent(value)} on a year before`
    : `${number(value)} in ${month(of)}, ${number(base.published)} in ${month(base.month)}`

/** Spread 1%, cap 5%, floor 0%; what is not agreed is not said. */
const collar = ({ spread, cap, floor }: Index): string =>
  Object.entries({ spread, cap, floor })
    .flatMap(([name, value]) => (value === undefined ? [] : [`; ${name} ${percent(value)}`]))
    .join('')

/** Prices and discounts in English. */
export const englishPrices: PriceSteps = {
  tier: ({ from, to, unit, quantity: many }) => [
    to === undefined
      ? from === 1
        ? `${quantity(many, unit)} at one price`
        : `From ${count(from)}`
      : from === 1
        ? `First ${count(to)}`
        : `From ${count(from)} to ${count(to)}`,
  ],
  'stair-step': ({ quantity: many, ...tier }) => [
    `${quantity(many, tier.unit)}: the price for ${band(tier)}`,
  ],
  packages: ({ packages, size, unit }) => [
    `${count(packages, 'package')} of ${count(size, unit)} each`,
  ],
  'tier-flat': (tier) => [`Flat fee for ${band(tier)}`],
  price: ({ from, unit, per }) => {
    const what = [unit && each(unit), per].filter(Boolean).join(' and ')
    const price = what === '' ? 'Agreed amount' : `Price per ${what}`
    return [price + (from !== undefined && from > 1 ? `, from ${count(from)}` : '')]
  },
  'price-uplift': ({ percent: rise, on }) => [`Uplift of ${percent(rise)} from ${date(on)}`],
  'price-index': (facts) => [
    `Uplift of ${exactPercent(facts.percent)} from ${date(facts.on)}`,
    `Index ${quote(facts.index)}: ${published(facts)}${collar(facts)}.`,
  ],
  'price-ramp': ({ on }) => [`Agreed price from ${date(on)}`],
  'free-months': ({ months, to }) => [
    `${months === 1 ? 'First month' : `First ${monthCount(months)}`} free, to ${date(to)}`,
  ],
  'one-off': ({ on }) => [`Owed once, on ${date(on)}`],
  'discount-percent': ({ percent: off }) => [`Discount of ${percent(off)}`],
  'discount-amount': ({ amount }) => [`Discount of ${number(amount)}`],
}
