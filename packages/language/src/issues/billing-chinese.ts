import type { BillingIssueFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote, unit: noun } = chineseFormat

const dayCount = (policy: string): string => (policy === 'thirty-days' ? '每月30天' : '实际天数')

const sayIt = '如果双方确是这样约定，请写进合同。'

/** 计费时的发现：尚缺的信息、不能计费的条款，以及所作的假定。 */
export const chineseBilling: Sentences<BillingIssueFacts> = {
  'no-opening-headcount': ({ site, unit, charge, first }) => [
    `没有说明${date(first)}场所${quote(site)}有多少${noun(unit)}，而${quote(charge)}要按此计费。`,
    `请给出${date(first)}起的数量；没有就写0。`,
  ],

  'mixed-day-counts': ({ charge, joiners, leavers }) => [
    `${quote(charge)}对加入的人按${dayCount(joiners)}，对离开的人按${dayCount(leavers)}，同一个月就有了两种长度。`,
    '请两者采用同一种，或其中之一改为full-period（按整月）。',
  ],
  'headcount-below-zero': ({ site, unit, on, count: left }) => [
    `${date(on)}离开${quote(site)}的${noun(unit)}多于现有数量，将变为${count(left)}。`,
    '请更正日期或数量，或补上此前加入的人。',
  ],
  'contradictory-counts': ({ site, unit, on, count: one, other }) => [
    `同一天${date(on)}，${quote(site)}既设为${count(one, unit)}，又设为${count(other, unit)}。`,
    '请只保留一项。',
  ],
  'site-not-in-terms': ({ site, on, charge }) => [
    on
      ? `${date(on)}的变动写的是${quote(site)}，本合同没有这个场所。`
      : charge
        ? `收费项目${quote(charge)}写了${quote(site)}，本合同没有这个场所。`
        : `本合同没有${quote(site)}这个场所。`,
    '请更正名称，或把该场所加进合同。',
  ],
  'move-without-destination': ({ site, unit, on, count: moved }) => [
    `${date(on)}有${count(moved, unit)}从${quote(site)}调出，却没写调到哪里。`,
    '请写明调入的场所；如果是不再使用，请写离开（leave）。',
  ],
  'floor-by-site-in-pool': ({ charge }) => [
    `${quote(charge)}把所有场所合并计数，不能再按场所各设下限。`,
    '请用quantity写一个下限，或改为各场所分别计数：tiersAcross: each-site。',
  ],
  'term-ends-before-it-starts': ({ first, last }) => [
    `合同最后一日${date(last)}早于首日${date(first)}。`,
    '请对调或更正其中之一。',
  ],

  'change-after-term': ({ site, unit, on, last }) => [
    `${quote(site)}在${date(on)}的${noun(unit)}变动晚于合同最后一日${date(last)}，不计费。`,
    '请核对日期；合同期延长后才会计费。',
  ],
  'headcount-not-billed': ({ site, unit }) => [
    `没有收费项目对${quote(site)}的${noun(unit)}计费，其数量不影响金额。`,
    '请核对单位和场所，或为其增加收费项目。',
  ],

  'assumed-opening-zero': ({ site, unit, first, until }) => [
    `自${date(first)}起，${quote(site)}没有${noun(unit)}，直到${date(until)}首次有人加入。`,
    `如果已有，请给出${date(first)}起的数量。`,
  ],
  'assumed-periods': () => ['计费月自每月1日起，至当月最后一日止。', sayIt],
  'assumed-every': () => ['每月出具一张账单。', sayIt],
  'assumed-issued': () => ['当月结束后出具当月账单。', sayIt],
  'assumed-uplift': () => ['整个合同期内价格不变。', '请让服务商书面确认：价格不上调。'],
  'assumed-charge-uplift': ({ charge }) => [
    `年度价格上调也适用于${quote(charge)}。`,
    '如果这项价格固定不变，合同应当写明。',
  ],
  'assumed-joiners': ({ charge, assumed }) => [
    `${quote(charge)}：当月加入的人自加入当日起计费，按${dayCount(assumed)}。`,
    sayIt,
  ],
  'assumed-leavers': ({ charge, assumed }) => [
    `${quote(charge)}：当月离开的人计费到离开前一日，按${dayCount(assumed)}。`,
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
    '请问能否所有场所合并计数：往往更便宜。',
  ],
  'assumed-charge-sites': ({ charge, sites }) => [
    `${quote(charge)}覆盖合同的全部场所，共${count(sites)}个。`,
    sayIt,
  ],
  'assumed-base-fee-per': ({ charge }) => [
    `${quote(charge)}整份合同只付一笔，不按场所分别收取。`,
    sayIt,
  ],
}
