import type { ItemFacts, KeyFacts, PricePeriod } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import { chineseParts } from './lines-chinese.ts'
import { type CauseNames, itemWords, keyName, type TotalsWords } from './totals-words.ts'

const { count, date, days, list, month, number, percent, quantity, quote, span } = chineseFormat

const item = (facts: ItemFacts): string => itemWords(facts, '，', chineseFormat)

const periods: Readonly<Record<PricePeriod, string>> = {
  month: '整月',
  quarter: '整季度',
  year: '整年',
}

const each: Readonly<Record<PricePeriod, string>> = {
  month: '每月',
  quarter: '每季度',
  year: '每年',
}

const key = (facts: KeyFacts): string =>
  keyName(facts, {
    month,
    year: (year) => `第${year}个合同年`,
    invoice: (id) => `账单${quote(id)}`,
    settlement: '结算账单',
    without: { '(pool)': '各场所合并', '(contract)': '整个合同', '(rounding)': '账单舍入差额' },
  })

const extraUnit = (extra: boolean): string =>
  extra ? '按最大余数法增减一个最小单位，使各部分之和等于总额。' : ''

const causeNames: CauseNames = {
  scope: '合同期、场所和收费项目',
  headcount: '人数',
  price: '价格',
  tiers: '档位',
  proration: '不足整期的计法和舍入',
  uplift: '价格上调',
  minimum: '最低数量和最低金额',
  discount: '折扣',
  currency: '币种',
  tax: '增值税',
}

const causes: TotalsWords['causes'] = (of) => list(of.map((one) => causeNames[one]))

/** 整个合同的数字，以及两份合同的差额从何而来。 */
export const chineseTotals: TotalsWords = {
  steps: {
    mrr: ({ on }) => [
      `${date(on)}的月度经常性费用（MRR）`,
      '按当日人数和价格计的整月费用，折扣后，不含税。',
    ],
    overage: ({ on }) => [`${date(on)}的超量费用，每月`, '超出已含数量的部分，不计入MRR。'],
    arr: ({ on }) => [`${date(on)}的年度经常性费用（ARR）`, 'MRR的十二倍。'],
    'recurring-fee': ({ per, months, ...facts }) => [
      `${item(facts)}，每月`,
      months === 1 ? undefined : `${periods[per]}金额 ÷ ${count(months)}。`,
    ],
    'full-period': ({ from, to, per, ...facts }) => [
      per === undefined ? item(facts) : `${item(facts)}，${periods[per]}`,
      `按${span(from, to)}的数量和价格。`,
    ],
    converted: ({ from, to, rate, on, source }) => [
      `${from}折${to}，汇率${number(rate)}`,
      `${date(on)}的汇率${source === undefined ? '' : `，${source}`}。`,
    ],
    'without-tax': ({ rate, ...facts }) => [
      `${item(facts)}，不含税`,
      `价格已含${percent(rate)}的增值税。`,
    ],
    'scheduled-fees': ({ first, last }) => [`按服务日计的经常性费用，${span(first, last)}`],
    acv: ({ year, first, last }) => [
      `第${count(year)}个合同年的年度金额（ACV）`,
      `按服务日计的经常性费用，${span(first, last)}。`,
    ],
    'scheduled-year': ({ year, first, last }) => [`第${count(year)}个合同年，${span(first, last)}`],
    'scheduled-charge': ({ first, last, ...facts }) => [`${item(facts)}，${span(first, last)}`],
    'scheduled-days': ({ from, to, days: inside, of, ...facts }) => [
      `${item(facts)}，${span(from, to)}`,
      `${days(of)}中的${days(inside)}。`,
    ],
    tcv: ({ first, last }) => [
      `合同总金额（TCV），${span(first, last)}`,
      '各合同年金额加一次性费用，不含税，只舍入一次。',
    ],
    'one-off-value': ({ on, ...facts }) => [`${item(facts)}，一次性收取，${date(on)}`],
    tcb: ({ part, first, last }) => [
      `合同账单总额（TCB），${span(first, last)}，${chineseParts[part]}`,
      '各张账单之和。',
    ],
    'tcb-share': ({ part, ...share }) => [`${key(share)}的账单金额，${chineseParts[part]}`],
    'part-of-line': ({ part, line, days: inside, outOf, extra, first, last, ...share }) => [
      `${quote(line)}中属于${key(share)}的部分，${chineseParts[part]}`,
      `${span(first, last)}，${days(outOf)}中的${days(inside)}。${extraUnit(extra)}`,
    ],
    'tier-cost': ({ on, quantity: many, unit, per, label, charge }) => [
      `${itemWords({ charge, ...(label === undefined ? {} : { label }) }, '，', chineseFormat)}：${quantity(many, unit)}，${periods[per]}`,
      `折扣前，按${date(on)}起的价格。`,
    ],
    'tier-cliff': ({ on, units, unit, per, label, charge }) => [
      `${itemWords({ charge, ...(label === undefined ? {} : { label }) }, '，', chineseFormat)}：在${count(units, unit)}之上多付一个单位可省下的金额，${each[per]}`,
      `折扣前，按${date(on)}起的价格。`,
    ],
    'next-heads': ({ on, heads, more, unit, per, ...facts }) => [
      `${item(facts)}：再加${count(more, unit)}，${each[per]}`,
      `假如${date(on)}加入，并在用满${periods[per]}；当日已有${count(heads, unit)}。`,
    ],
    bridge: ({ part, from, to }) => [
      `两个合计的差额，${chineseParts[part]}`,
      `由${number(from)}变为${number(to)}。`,
    ],
    'bridge-cause': ({ part, causes: of, fields, first, last, extra }) => [
      `${causes(of)}，${chineseParts[part]}`,
      `单独变动时为${number(first)}；其他原因都已变动之后为${number(last)}。不同之处：${fields.join('、')}。${extraUnit(extra)}`,
    ],
    'bridge-effect': ({ before, sets }) => [
      before === 0 ? '其他原因都未变动时的影响' : `已有${count(before)}个其他原因变动时的影响`,
      sets === 1 ? undefined : `${count(sets)}种取法的平均值。`,
    ],
  },

  inputs: {
    months: '月数',
    mrr: '月度经常性费用',
    costs: '该数量的金额',
    'costs-of-next': '多一个单位的金额',
    'costs-with': '加人后的金额',
    'costs-without': '加人前的金额',
    'total-to': '第二份的合计',
    'total-from': '第一份的合计',
    effect: '影响',
    causes: '原因数',
  },

  causes,

  roundedAt: { figure: '最终金额' },
}
