import type { StepFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import { shareOfPrice } from './share-of-price.ts'
import type { QuantitySteps } from './step-words.ts'

const { count, date, monthCount, percent, quantity, range, days: dayCount } = chineseFormat

type Segment = StepFacts['segment']
type Change = StepFacts['headcount-change']
type Basis = StepFacts['basis']

const part = (days: number, of: number): string => `占价格的${shareOfPrice(days, of, count)}。`

const inDays = (days: number, of: number): string => `${dayCount(of)}中的${dayCount(days)}。`

const shares: Readonly<Record<Segment['dayCount'], (days: number, of: number) => string>> = {
  'actual-days': inDays,
  'thirty-days': (days, of) => `一期按${dayCount(of)}计，占${dayCount(days)}。`,
  'actual-over-thirty': (days, of) => `${dayCount(days)} ÷ ${count(of)}，不论大月小月。`,
  'act-365': part,
  'act-act-isda': part,
  'act-act-icma': inDays,
  'act-act-afb': part,
  '30-360-bond': part,
  '30-360-us': part,
  '30e-360': part,
  '30e-360-isda': part,
  mixed: (days, of) => `${part(days, of)}加入与离开各按其计日方法。`,
  none: part,
}

type Stretch = Pick<Segment, 'days' | 'of' | 'dayCount'>

const share = ({ days, of, dayCount: by }: Stretch): string =>
  days === of || days === 0 ? '' : shares[by](days, of)

/** 人数；其他单位为“设备数量”等。 */
const number = (unit: string): string => {
  const noun = chineseFormat.unit(unit)
  return noun === '人员' ? '人数' : `${noun}数量`
}

const bases: Readonly<Record<Basis['basis'], (facts: Basis) => string>> = {
  opening: ({ first, on = first, unit }) => `${date(on)}期初${number(unit)}`,
  closing: ({ last, on = last, unit }) => `${date(on)}期末${number(unit)}`,
  average: ({ first, last, unit }) => `${range(first, last)}的平均${number(unit)}`,
  peak: ({ first, last, on, unit }) =>
    `${range(first, last)}的最高${number(unit)}${on === undefined ? '' : `，${date(on)}达到`}`,
}

/** 调动从两端各说一次：调出的场所和调入的场所。 */
function change({ kind, count: people, unit, site, siteName = site ?? '', to = '' }: Change) {
  const many = count(people, unit)
  if (kind === 'join') return `${siteName}加入${many}`
  if (kind === 'leave') return `${siteName}离开${many}`
  if (kind === 'set') return `${siteName}设为${many}`
  return `${many}${to === site || !siteName ? '' : `由${siteName}`}调至${to}`
}

/** 天数和数量。 */
export const chineseQuantities: QuantitySteps = {
  segment: ({ from, to, quantity: many, unit, ...stretch }) => [
    `${range(from, to)}：${quantity(many, unit)}`,
    share(stretch),
  ],
  'whole-period': ({ from, to, days, of, quantity: many, unit }) => [
    `${range(from, to)}：每天都在的${quantity(many, unit)}`,
    `整月按一个月计，不按${count(of - days)} ÷ ${count(of)}计。`,
  ],
  'base-fee': ({ from, to, ...stretch }) => [
    stretch.days === stretch.of ? '整期' : range(from, to),
    share(stretch),
  ],
  quantity: ({ unit }) => [`计费${number(unit)}`],
  heads: ({ unit }) => [`计入的${number(unit)}`],
  basis: (facts) => [bases[facts.basis](facts)],
  'average-days': ({ from, to, days, unit }) => [
    `${range(from, to)}：${dayCount(days)}，每天的${number(unit)}`,
  ],
  'high-water-mark': ({ first, highest, unit }) => [
    `自${date(first)}以来的最高数：${count(highest, unit)}`,
  ],
  ratchet: ({ percent: least, months, highest, on, least: atLeast, unit }) => [
    `历史高点保底：不少于${count(atLeast, unit)}`,
    `此前${monthCount(months)}的最高数为${count(highest, unit)}（${date(on)}），取其${percent(least)}，向上取整。`,
  ],
  tolerance: ({ percent: tolerated, base, on, free, least, unit }) => [
    `免费减员额度：不少于${count(least, unit)}`,
    `${date(on)}有${count(base, unit)}，其${percent(tolerated)}向下取整为${count(free, unit)}，该合同年内可以减少而不计费。`,
  ],
  floor: ({ floor, unit }) => [`下限${count(floor, unit)}`],
  included: ({ included, unit }) => [`扣除已含的${count(included, unit)}`],
  'headcount-opening': ({ on, siteName, unit }) => [`${siteName}，${date(on)}期初${number(unit)}`],
  'headcount-change': (facts) => [
    `${date(facts.on)}：${change(facts)}`,
    [
      facts.reason && `${facts.reason.replace(/[.。]$/, '')}。`,
      facts.charged === facts.on ? '' : `自${date(facts.charged)}起计入。`,
    ]
      .filter(Boolean)
      .join(''),
  ],
}
