import type { SettledLineFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import { chineseParts } from './lines-chinese.ts'
import { settledLineName } from './settled-line-name.ts'
import { chineseSettlementPolicies } from './settlement-policies-chinese.ts'
import type { SettlementWords } from './settlement-words.ts'

const { count, date, days, month, number, percent, range, span } = chineseFormat

const names = { comma: '，', parts: chineseParts, rounding: '舍入差额' }
const line = (facts: SettledLineFacts): string => settledLineName(facts, names, chineseFormat)

const extraUnit = (extra: boolean): string => (extra ? '其余数较大，分得一个尾差单位。' : '')

const ofLine = (of: { readonly numerator: string; readonly denominator: string }): string =>
  of.denominator === '1' ? '该行全部' : `该行的${number(of.numerator)} ÷ ${number(of.denominator)}`

const months = (first: string, last: string): string =>
  first === last ? month(first) : `${month(first)}至${month(last)}`

/** 到期日、逾期利息、冲减、更正和成本中心。 */
export const chineseSettlement: SettlementWords = {
  steps: {
    'cost-centre': ({ part, centre }) => [`成本中心${centre}，${chineseParts[part]}`],
    unallocated: ({ part }) => [`未归入成本中心，${chineseParts[part]}`],
    'cost-centre-share': ({ percent: share, extra, ...facts }) => [
      `${percent(share)}：${line(facts)}`,
      extraUnit(extra),
    ],
    credit: ({ part, number: note, ...share }) => [
      `第${count(note)}次冲减，${chineseParts[part]}`,
      `至此累计冲减${ofLine(share)}，减去此前已冲减的部分。`,
    ],
    credited: ({ part, number: note, rate, ...share }) => [
      note === 0
        ? '首次冲减之前已冲减'
        : `至第${count(note)}次累计冲减${ofLine(share)}，${chineseParts[part]}${rate === undefined ? '' : `，税率${percent(rate)}`}`,
    ],
    corrections: ({ part, lines }) => [`共更正${count(lines)}行，${chineseParts[part]}`],
    correction: (facts) => [`更正：${line(facts)}`, '更正后的金额减去已出账的金额。'],
    'due-date': ({ issued, due, nominal, days: toPay, from }) => [
      `付款到期日：${date(due)}`,
      [
        from === 'issue'
          ? `自${date(issued)}出账起${days(toPay)}。`
          : `自出账当月（${month(issued)}）月末起${days(toPay)}。`,
        nominal === due ? '' : `${date(nominal)}不是工作日，因而顺延。`,
      ].join(''),
    ],
    'late-interest': ({ due, paid, first, last, days: late, percentPerYear, perMillePerDay }) => [
      percentPerYear === undefined
        ? `逾期利息：每日千分之${number(perMillePerDay ?? '0')}，${days(late)}`
        : `逾期利息：年利率${percent(percentPerYear)}，${days(late)}`,
      `自${date(first)}至${date(last)}：应于${date(due)}付款，实际于${date(paid)}付款。`,
    ],
    'no-late-interest': ({ due, paid, reason }) => [
      reason === 'excluded' ? '无逾期利息：合同约定不计' : '无逾期利息：按期付款',
      `应于${date(due)}付款，实际于${date(paid)}付款。`,
    ],
    'service-credit': ({ part, month: of, availability, below, percent: credited }) => [
      `${month(of)}服务抵扣，${chineseParts[part]}`,
      below === undefined
        ? `可用性为${percent(availability)}，未达到任何一档抵扣。`
        : `可用性为${percent(availability)}，低于${percent(below)}：抵扣当月经常性费用的${percent(credited)}。`,
    ],
    'uncapped-credit': ({ month: of, percent: share }) => [
      `${month(of)}经常性费用的${percent(share)}`,
    ],
    'month-cap': ({ month: of, percent: share }) => [
      `每月抵扣上限：${month(of)}经常性费用的${percent(share)}`,
    ],
    'year-cap': ({ first, last, percent: share }) => [
      `合同年抵扣上限：${span(first, last)}经常性费用的${percent(share)}`,
    ],
    'year-cap-left': ({ first, last, earlier }) => [
      `${range(first, last, { year: true })}抵扣上限的余额`,
      earlier === 0 ? '' : `已减去该合同年此前的${count(earlier)}笔抵扣。`,
    ],
    'earlier-credit': ({ month: of }) => [`${month(of)}的抵扣`],
    'recurring-fees': ({ first, last }) => [`${months(first, last)}的经常性费用`],
    'month-of-line': ({ of, days: inside, outOf, extra, ...facts }) => [
      `属于${month(of)}的部分：${line(facts)}`,
      `${days(outOf)}中的${days(inside)}。${extraUnit(extra)}`,
    ],
    'credit-at-rate': ({ month: of, rate, extra }) => [
      rate === undefined
        ? `${month(of)}抵扣中不含增值税的部分`
        : `${month(of)}抵扣中适用税率${percent(rate)}的部分`,
      extraUnit(extra),
    ],
    'credit-tax': ({ month: of, rate }) => [
      rate === undefined
        ? `${month(of)}抵扣的这一部分不涉及增值税`
        : `${month(of)}抵扣的增值税，税率${percent(rate)}`,
    ],
  },

  policies: chineseSettlementPolicies,

  inputs: {
    share: '份额',
    credited: '累计冲减',
    'already-credited': '此前已冲减',
    remainder: '尾差单位',
    'per-day': '日利率',
    'to-month-end': '至月末天数',
    'days-to-pay': '付款天数',
    'days-moved': '顺延天数',
    fees: '经常性费用',
    'fees-at-rate': '该税率下的经常性费用',
    credit: '抵扣额',
    'uncapped-credit': '未受上限约束的抵扣额',
    'month-cap': '当月上限',
    'year-cap-left': '合同年上限余额',
    cap: '上限',
  },

  roundedAt: {
    credit: '金额',
    interest: '利息',
    share: '按最小货币单位',
  },
}
