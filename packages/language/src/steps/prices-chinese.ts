import type { StepFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import type { PriceSteps } from './step-words.ts'

const { count, date, each, exactPercent, month, monthCount, number, percent, quantity, quote } =
  chineseFormat

/** 50人以内 · 51至150人 · 151人及以上 */
const band = ({ from, to, unit }: StepFacts['tier-flat']): string => {
  if (to === undefined) return `${count(from, unit)}及以上`
  return from === 1 ? `${count(to, unit)}以内` : `${count(from)}至${count(to, unit)}`
}

const periods = { month: '每月', quarter: '每季度', year: '每年' }

type Index = StepFacts['price-index']

const published = ({ month: of, published: value, base }: Index): string =>
  base === undefined
    ? `${month(of)}同比${percent(value)}`
    : `${month(of)}为${number(value)}，${month(base.month)}为${number(base.published)}`

/** 加点、上限、下限；没有约定的不写。 */
const collar = ({ spread, cap, floor }: Index): string =>
  Object.entries({ 加点: spread, 上限: cap, 下限: floor })
    .flatMap(([name, value]) => (value === undefined ? [] : [`；${name}${percent(value)}`]))
    .join('')

/** 价格和折扣。 */
export const chinesePrices: PriceSteps = {
  tier: ({ from, to, unit, quantity: many }) => [
    to === undefined
      ? from === 1
        ? `${quantity(many, unit)}，统一单价`
        : `第${count(from, unit)}起`
      : from === 1
        ? `前${count(to, unit)}`
        : `第${count(from)}至${count(to, unit)}`,
  ],
  'stair-step': ({ quantity: many, ...tier }) => [
    `${quantity(many, tier.unit)}：适用${band(tier)}的整档价格`,
  ],
  packages: ({ packages, size, unit }) => [
    `${count(packages, 'package')}，每包${count(size, unit)}`,
  ],
  'tier-flat': (tier) => [`${band(tier)}的固定费用`],
  price: ({ from, unit, per }) => {
    const period = per === undefined ? '' : periods[per]
    const fixed = period === '' ? '约定金额' : `${period}价格`
    const price = unit ? `每${each(unit)}${period}单价` : fixed
    const start = from !== undefined && from > 1 ? `，第${count(from, unit)}起` : ''
    return [price + start]
  },
  'price-uplift': ({ percent: rise, on }) => [`自${date(on)}起上调${percent(rise)}`],
  'price-index': (facts) => [
    `自${date(facts.on)}起按指数调整${exactPercent(facts.percent)}`,
    `指数${quote(facts.index)}：${published(facts)}${collar(facts)}。`,
  ],
  'price-ramp': ({ on }) => [`自${date(on)}起的约定价格`],
  'free-months': ({ months, to }) => [`前${monthCount(months)}免费，至${date(to)}`],
  'one-off': ({ on }) => [`一次性收取，${date(on)}`],
  'discount-percent': ({ percent: off }) => [`折扣：减${percent(off)}`],
  'discount-amount': ({ amount }) => [`折扣：减${number(amount)}`],
}
