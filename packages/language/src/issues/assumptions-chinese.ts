import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { chineseDayCounts } from '../steps/day-counts-chinese.ts'
import type { AssumedFacts, UnmentionedWords } from './assumed-facts.ts'

const { count, date, quote, unit: noun } = chineseFormat

const sayIt = '如果双方确是这样约定，请写进合同。'

const clauses: UnmentionedWords<'assumed-without'> = {
  ratchet: '历史高点保底',
  tolerance: '免费减员额度',
  included: '已含数量',
  ramp: '分步价格',
}

const rules: UnmentionedWords<'assumed-usual'> = {
  pricePeriod: '价格为每月价格',
  pricing: '阶梯分档累进，各按所在档的单价计',
  basis: '逐日按当天的数量计费',
  stubs: '首期、末期不足整期的按天计',
  'vat.prices': '价格不含增值税',
}

const ofCommitment: UnmentionedWords<'assumed-commitment'> = {
  tested: '以折扣后的金额核对',
  stubs: '核对周期不完整的，约定金额按天折算',
  uplift: '约定金额不随价格上调',
  vat: '补差或扣减的这一行不收增值税',
}

/** 合同没有写明时，计费所作的假定。 */
export const chineseAssumptions: Sentences<AssumedFacts> = {
  'assumed-opening-zero': ({ site, unit, first, until }) => [
    `自${date(first)}起，${quote(site)}没有${noun(unit)}，直到${date(until)}首次有人加入。`,
    `如果已有，请给出${date(first)}起的数量。`,
  ],
  'assumed-periods': () => ['计费周期为自然月、自然季度或自然年，自1日起算。', sayIt],
  'assumed-every': () => ['每月出具一张账单。', sayIt],
  'assumed-issued': () => ['当期结束后出具当期账单。', sayIt],
  'assumed-uplift': () => ['整个合同期内价格不变。', '请让服务商书面确认：价格不上调。'],
  'assumed-charge-uplift': ({ charge }) => [
    `年度价格上调也适用于${quote(charge)}。`,
    '如果这项价格固定不变，合同应当写明。',
  ],
  'assumed-joiners': ({ charge, assumed }) => [
    `${quote(charge)}：当期加入的人自加入当日起计费，按${chineseDayCounts[assumed]}。`,
    sayIt,
  ],
  'assumed-leavers': ({ charge, assumed }) => [
    `${quote(charge)}：当期离开的人计费到离开前一日，按${chineseDayCounts[assumed]}。`,
    sayIt,
  ],
  'assumed-floor': ({ charge }) => [
    `${quote(charge)}没有下限：实有多少就计多少。`,
    '请让服务商确认：有下限时，人走了仍要付费。',
  ],
  'assumed-discounts': ({ charge }) => [`${quote(charge)}没有折扣。`, sayIt],
  'assumed-vat': ({ charge }) => [
    `${quote(charge)}之外不另收增值税。`,
    '请问清价格是否含增值税、税率多少：这会改变总额。',
  ],
  'assumed-tiers-across': ({ charge }) => [
    `${quote(charge)}：各场所分别适用阶梯单价。`,
    '请询问所有场所能否合并计数：往往更便宜。',
  ],
  'assumed-charge-sites': ({ charge, sites }) => [
    `${quote(charge)}覆盖合同的全部场所，共${count(sites)}个。`,
    sayIt,
  ],
  'assumed-base-fee-per': ({ charge }) => [
    `${quote(charge)}整份合同只付一笔，不按场所分别收取。`,
    sayIt,
  ],
  'assumed-without': ({ charge, fields }) => [
    `${quote(charge)}没有约定：${fields.map((field) => clauses[field]).join('、')}。`,
    sayIt,
  ],
  'assumed-usual': ({ charge, fields }) => [
    `${quote(charge)}：${fields.map((field) => rules[field]).join('；')}。`,
    sayIt,
  ],
  'assumed-commitments': () => [
    '没有最低承诺金额，也没有封顶金额。',
    '请让服务商确认：有最低承诺金额时，人少了也要付足。',
  ],
  'assumed-commitment': ({ commitment, fields }) => [
    `${quote(commitment)}：${fields.map((field) => ofCommitment[field]).join('；')}。`,
    sayIt,
  ],
  'assumed-rounding': () => ['每行只舍入一次，按币种的小数位数四舍五入。', sayIt],
}
