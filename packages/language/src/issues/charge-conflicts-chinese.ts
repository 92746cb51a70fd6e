import type { TermsIssueFacts } from '@contract-playbook/terms'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { names } from './names-chinese.ts'

const { date, quote } = chineseFormat

/** 收费、承诺与价格之间的矛盾。 */
export const chineseChargeConflicts = {
  'included-by-site-pooled': ({ charge }) => [
    `收费项目${quote(charge)}把所有场所合并计数，不能再按场所各写已含数量。`,
    '请写一个已含数量，或改为各场所分别计数：tiersAcross: each-site。',
  ],
  'charge-reversed': ({ charge, first, last }) => [
    `收费项目${quote(charge)}的最后一日${date(last)}早于首日${date(first)}。`,
    '请对调或更正；首日和最后一日都计费。',
  ],
  'charge-never-runs': ({ charge, day, first, last }) => [
    `按${date(day)}，收费项目${quote(charge)}不在合同期${date(first)}至${date(last)}之内。`,
    '请更正日期，或删去该收费项目。',
  ],
  'one-off-outside-term': ({ charge, on, first, last }) => [
    `一次性费用${quote(charge)}的日期${date(on)}不在合同期${date(first)}至${date(last)}之内。`,
    '请更正日期；不写日期，则在合同首日收取。',
  ],
  'step-outside-charge': ({ charge, from, first, last }) => [
    `${quote(charge)}的一步价格自${date(from)}起，而该项收费从${date(first)}到${date(last)}，首日适用最初的价格。`,
    '请更正日期，或把这一步的价格写成最初的价格。',
  ],
  'day-order': ({ from, previous }) => [
    `自${date(from)}起的一项排在自${date(previous)}起的一项之后。`,
    '请按日期由早到晚排列，同一日期只写一次。',
  ],
  'package-size-unused': ({ charge }) => [
    `收费项目${quote(charge)}写了每包数量，却不是按包计价。`,
    '请写pricing: package，或删去packageSize。',
  ],
  'flat-in-stair-step': ({ charge }) => [
    `收费项目${quote(charge)}按整档计价，每档价格本来就是一笔总额，不能再加固定费用。`,
    '请把两者相加写成价格，或改用其他计价方式。',
  ],
  'free-one-off': ({ charge }) => [
    `${quote(charge)}只收一次，不能有免费月数。`,
    '请删去免费月数，或调低价格。',
  ],
  'allocation-unpooled': ({ charge }) => [
    `收费项目${quote(charge)}按场所分别计费，没有可以分摊的合并金额。`,
    '请写tiersAcross: all-sites，或删去allocation。',
  ],
  'cost-centres-sum': ({ sum }) => [
    `各成本中心的比例合计为${sum}%，不是100%。`,
    '请更正比例，使合计正好为100，例如33.33、33.33和33.34。',
  ],
  'unknown-charge': ({ charge, known }) => [
    `本合同没有${quote(charge)}这个收费项目。`,
    `已有收费项目：${names(known)}。请改用其中之一，或在charges下增加${quote(charge)}。`,
  ],
  'misspelt-charge': ({ charge, suggestion }) => [
    `本合同没有${quote(charge)}这个收费项目。`,
    `是不是想写${quote(suggestion)}？`,
  ],
  'commitment-named-as-charge': ({ commitment }) => [
    `${quote(commitment)}既是收费项目又是承诺的简称，账单上无法区分。`,
    '请换一个简称。',
  ],
  'rate-of-own-currency': ({ currency }) => [
    `${currency}就是本合同的币种，不需要汇率。`,
    '请改写另一种货币，或删去这项汇率。',
  ],
  'repeated-rate': ({ currency, on }) => [
    `${currency}自${date(on)}起已有另一个汇率。`,
    '请只保留一个，或更正日期。',
  ],
  'cap-below-floor': ({ cap, floor }) => [
    `涨价上限是${cap}%，下限却是${floor}%。`,
    '请对调上限和下限，或更正其中之一。',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
