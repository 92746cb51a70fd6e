import type { LineFacts, StepFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import { chargeName, lineName } from './line-name.ts'
import type { StepWords } from './step-words.ts'

const { count, date, range, span, percent, number, each, days: dayCount } = chineseFormat

const parts = { net: '不含税', tax: '增值税', gross: '含税' }

const line = (facts: LineFacts): string => lineName(facts, { comma: '，', parts }, chineseFormat)

type Change = StepFacts['headcount-change']

/** 调动从两端各说一次：调出的场所和调入的场所。 */
function change({
  kind,
  count: people,
  unit,
  site,
  siteName = site ?? '',
  to = '',
}: Change): string {
  const many = count(people, unit)
  if (kind === 'join') return `${siteName}加入${many}`
  if (kind === 'leave') return `${siteName}离开${many}`
  if (kind === 'set') return `${siteName}设为${many}`
  return `${many}${to === site || !siteName ? '' : `由${siteName}`}调至${to}`
}

/** 中文的逐层说明。 */
export const chineseSteps: StepWords = {
  steps: {
    total: ({ part, first, last }) => [`${span(first, last)}合计，${parts[part]}`],
    invoice: ({ part, invoice, first, last, issued }) => [
      invoice === 'settlement'
        ? `结算账单，${parts[part]}`
        : `${span(first, last)}账单，${parts[part]}`,
      `${date(issued)}出账。`,
    ],
    'charge-on-invoice': ({ label, charge }) => [chargeName(label, charge, chineseFormat)],
    line: (facts) => [line(facts)],
    adjustment: (facts) => [
      `更正：${line(facts)}`,
      '出账之后又有变动：重算后的应收金额减去已出账的金额。',
    ],
    recomputed: ({ first, last }) => [`${span(first, last)}应收（计入目前已知的全部变动）`],
    'already-billed': ({ first, last }) => [`${span(first, last)}已出账`],
    segment: ({ from, to, days, of, quantity, unit, dayCount: by }) => [
      `${range(from, to)}：${count(quantity, unit)}`,
      days === of
        ? undefined
        : by === 'thirty-days'
          ? `一个月按${of}天计，占${dayCount(days)}。`
          : `${of}天中的${dayCount(days)}。`,
    ],
    quantity: ({ heads, billed, unit, floor }) => [
      `按${count(billed, unit)}计费`,
      floor !== undefined && floor > heads
        ? `实有${count(heads, unit)}，下限为${count(floor, unit)}，因此按${count(billed, unit)}计费。`
        : undefined,
    ],
    'headcount-opening': ({ on, siteName, unit }) => [
      `${siteName}，${date(on)}期初${chineseFormat.unit(unit) === '人员' ? '人数' : `${chineseFormat.unit(unit)}数量`}`,
    ],
    'headcount-change': (facts) => [
      `${date(facts.on)}：${change(facts)}`,
      [
        facts.reason && `${facts.reason.replace(/[.。]$/, '')}。`,
        facts.charged === facts.on ? '' : `自${date(facts.charged)}起计入。`,
      ]
        .filter(Boolean)
        .join(''),
    ],
    tier: ({ from, to, unit, quantity }) => [
      to === undefined
        ? from === 1
          ? `${count(quantity, unit)}，统一单价`
          : `第${count(from, unit)}起`
        : from === 1
          ? `前${count(to, unit)}`
          : `第${count(from)}至${count(to, unit)}`,
    ],
    price: ({ from, unit }) => [
      (unit ? `每${each(unit)}每月单价` : '月度单价') +
        (from !== undefined && from > 1 ? `，第${unit ? count(from, unit) : count(from)}起` : ''),
    ],
    'price-uplift': ({ percent: rise, on }) => [`自${date(on)}起上调${percent(rise)}`],
    'base-fee': ({ from, to, days, of }) => [
      days === of ? '整月' : `${range(from, to)}：${of}天中的${dayCount(days)}`,
    ],
    'discount-percent': ({ percent: off }) => [`折扣：减${percent(off)}`],
    'discount-amount': ({ amount }) => [`折扣：每月减${number(amount)}`],
    tax: ({ rate, ...facts }) => [`增值税${percent(rate)}：${line({ ...facts, part: 'net' })}`],
    'no-tax': (facts) => [`不收增值税：${line({ ...facts, part: 'net' })}`],
  },

  policies: {
    'proration/actual-days': '按实际天数：在用天数 ÷ 当月天数。变动当日按变动后的人数计。',
    'proration/thirty-days': '每个月按30天计。变动当日按变动后的人数计。',
    'joiners/actual-days': '加入的人自当日起计费，按实际天数。',
    'joiners/thirty-days': '加入的人自当日起计费，每月按30天。',
    'joiners/full-period': '当月加入即收整月费用。',
    'leavers/actual-days': '离开的人计费到最后一日，按实际天数。',
    'leavers/thirty-days': '离开的人计费到最后一日，每月按30天。',
    'leavers/full-period': '当月离开的人计费到当月末。',
    'floor/none': '没有下限：实有多少就计多少。',
    'floor/quantity': '不足下限时按下限计费。',
    'floor/by-site': '各场所分别设下限。',
    'tiers/each-site': '各场所分别适用阶梯单价。',
    'tiers/all-sites': '所有场所合并适用阶梯单价。',
    'uplift/term-anniversary': '每到合同周年日价格上调。',
    'uplift/month-day': '每年同一天价格上调。',
    'issued/in-advance': '预付：按出账时已知的人数计费，之后的变动在下一期账单中更正。',
    'issued/in-arrears': '当月结束后出账。',
    'discount/percent': '以前面各步之后的余额为基数扣减。',
    'discount/amount': '每月扣减一次，不会低于零。',
    'tax/exclusive': '每一行在不含税金额之外加收增值税。',
    'tax/none': '这一项不收增值税。',
  },

  parts,
  rounded: (exact, at) => `${exact}，${roundedAt[at]}。`,
  assumed: (code) =>
    code === 'price-uplift'
      ? '此为假定：合同没有写明这项单价是否随之上调。'
      : '此为假定：合同没有写明。',
  lesser: (values) => `${values.join('与')}中的较小者`,
  greater: (values) => `${values.join('与')}中的较大者`,
  gap: '',
}

/** 四舍五入: half away from zero, credits included, since it is applied to the figure without its sign. */
const roundedAt = {
  line: '逐行四舍五入',
  tax: '税额逐行四舍五入',
  price: '按单价的小数位数四舍五入',
}
