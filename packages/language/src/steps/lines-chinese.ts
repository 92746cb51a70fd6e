import type { LineFacts, StepFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import { chargeName, commitmentName, lineName } from './line-name.ts'
import type { LineSteps } from './step-words.ts'

type Commitment = StepFacts['true-up']
type Allocation = StepFacts['allocation']

const { count, date, days, number, percent, span } = chineseFormat

export const chineseParts = { net: '不含税', tax: '增值税', gross: '含税' }

const names = { comma: '，', parts: chineseParts, rounding: '舍入差额' }
const line = (facts: LineFacts): string => lineName(facts, names, chineseFormat)
const net = (facts: LineFacts): string => line({ ...facts, part: 'net' })
const commitment = (facts: Commitment): string => commitmentName(facts, names, chineseFormat)

const windows: Readonly<Record<Commitment['window'], string>> = {
  'billing-period': '每个账单期',
  quarter: '每季度',
  'contract-year': '每个合同年',
}

const shares: Readonly<Record<Allocation['by'], (weight: string, of: string) => string>> = {
  'person-days': (weight, of) => `${of}人日中的${weight}人日`,
  'closing-heads': (weight, of) => `期末数量${of}中的${weight}`,
  equal: (_, of) => `平均分为${of}份，占一份`,
}

/** 账单行及其汇总、折算、分摊、税额和承诺。 */
export const chineseLines: LineSteps = {
  total: ({ part, first, last }) => [`${span(first, last)}合计，${chineseParts[part]}`],
  invoice: ({ part, invoice, first, last, issued }) => [
    invoice === 'settlement'
      ? `结算账单，${chineseParts[part]}`
      : `${span(first, last)}账单，${chineseParts[part]}`,
    `${date(issued)}出账。`,
  ],
  'charge-on-invoice': ({ label, charge }) => [chargeName(label, charge, chineseFormat)],
  line: (facts) => [line(facts)],
  'worked-amount': (facts) => [`计算所得：${line(facts)}`],
  adjustment: (facts) => [`更正：${line(facts)}`, '出账后又有变动：重算后应收减去已出账金额。'],
  recomputed: ({ first, last }) => [`${span(first, last)}应收（计入目前已知的全部变动）`],
  'already-billed': ({ first, last }) => [`${span(first, last)}已出账`],
  conversion: ({ from, to, rate, on, source }) => [
    `${from}折算为${to}，汇率${number(rate)}`,
    `${date(on)}的汇率${source === undefined ? '' : `，来源：${source}`}。`,
  ],
  allocation: ({ by, siteName, weight, of, extra }) => [
    `${siteName}：${shares[by](count(weight), count(of))}`,
    extra ? '该场所余数较大，分得一个尾差单位。' : '',
  ],
  tax: ({ rate, ...facts }) => [`增值税${percent(rate)}：${net(facts)}`],
  'net-of-gross': ({ rate, ...facts }) => [
    `${net(facts)}，不含税`,
    `不含税金额为价格 ÷（1 + ${percent(rate)}）。`,
  ],
  'tax-of-gross': ({ rate, ...facts }) => [`${net(facts)}所含增值税，税率${percent(rate)}`],
  'no-tax': (facts) => [`不收增值税：${net(facts)}`],
  'true-up': (facts) => [`补差：${commitment(facts)}`],
  cap: (facts) => [`封顶扣减：${commitment(facts)}`],
  'committed-amount': ({ window, days: inside, of, ...facts }) => [
    `${windows[window]}的约定金额：${commitment({ window, ...facts })}`,
    inside === of ? '' : `${days(of)}中有${days(inside)}在合同期内。`,
  ],
  'counted-lines': ({ lines, first, last }) => [
    lines === 0
      ? `${span(first, last)}计入的金额`
      : `${span(first, last)}计入的账单行，共${count(lines)}行`,
  ],
  'rounding-line': () => ['账单舍入差额：合计舍入后减去各行舍入后之和'],
}
