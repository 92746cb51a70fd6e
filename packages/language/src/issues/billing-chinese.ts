import type { BillingIssueFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'
import { dayCountName } from '../steps/day-count-name.ts'
import { chineseDayCounts } from '../steps/day-counts-chinese.ts'
import { chineseClause } from '../words/clause-chinese.ts'
import { chineseAssumptions } from './assumptions-chinese.ts'
import { chineseChargeConflicts } from './charge-conflicts-chinese.ts'

const { count, date, days, month, quote, unit: noun } = chineseFormat

const dayCount = (policy: string): string => dayCountName(chineseDayCounts, policy)

/** 合同依据写在括号里：（第4.2条）。 */
const says = (clause: string | undefined): string =>
  clause === undefined ? '' : `（${chineseClause(clause)}）`

const amend = '请删去这项变动，或先签补充协议。'

const firstDays = { 'billing-period': '账单期', 'contract-year': '合同年' }

const pricePeriods: Readonly<Record<string, string>> = { month: '月', quarter: '季', year: '年' }

/** 计费时的发现：尚缺的信息、不能计费的条款，以及所作的假定。 */
export const chineseBilling: Sentences<BillingIssueFacts> = {
  ...chineseAssumptions,

  'no-opening-headcount': ({ site, unit, charge, first }) => [
    `没有说明${date(first)}场所${quote(site)}有多少${noun(unit)}，而${quote(charge)}要按此计费。`,
    `请给出${date(first)}起的数量；没有就写0。`,
  ],
  'index-not-given': ({ index, on }) => [
    `价格自${date(on)}起按指数${quote(index)}调整，但没有给出该指数的数据。`,
    '请向服务商问清：是哪个指数，由谁发布？然后补上数据。',
  ],
  'index-month-missing': ({ index, month: missing, on }) => [
    `指数${quote(index)}缺${month(missing)}的数据，而${date(on)}起的价格由它决定。`,
    '请向服务商问清：该月公布的数值是多少，见于何处？这里不作推测。',
  ],
  'index-base-missing': ({ index, on }) => [
    `价格自${date(on)}起按指数${quote(index)}的水平调整，但合同没有写明与哪个月相比。`,
    '请向服务商问清：变动自哪个月起算？写在base里。',
  ],
  'exchange-rate-missing': ({ charge, currency, on }) => [
    `${quote(charge)}以${currency}计价，但没有${date(on)}当日或之前的汇率。`,
    '请向服务商问清：账单按谁公布的、哪一天的汇率折算？写在exchangeRates里。',
  ],
  'package-size-missing': ({ charge }) => [
    `${quote(charge)}按包计价，但没有说明一包有多少。`,
    '请向服务商问清：每包的数量是多少？写在packageSize里。',
  ],

  'actual-over-thirty-not-monthly': ({ charge, pricePeriod }) => [
    `${quote(charge)}按日历天数除以30计，价格却按${pricePeriods[pricePeriod] ?? pricePeriod}计：30天对应的是一个月。`,
    '请改用actual-days或thirty-days，或者改写每月价格。',
  ],
  'allocation-without-pool': ({ charge }) => [
    `${quote(charge)}要求把费用分摊到各场所，但各场所本来就分别计费。`,
    '请改为所有场所合并计数（tiersAcross: all-sites），或删去allocation。',
  ],
  'charge-outside-term': ({ charge, first, last }) => [
    last < first
      ? `${quote(charge)}的最后一日${date(last)}早于首日${date(first)}。`
      : `${quote(charge)}自${date(first)}至${date(last)}，在合同期之外。`,
    '请更正其首日或最后一日；中途增加的项目随合同期一同结束。',
  ],
  'free-months-of-one-off': chineseChargeConflicts['free-one-off'],
  'charge-not-in-terms': ({ charge, commitment }) => [
    `${quote(commitment)}计入${quote(charge)}，但本合同没有这个收费项目。`,
    '请更正名称，或把该收费项目加进合同。',
  ],
  'rounding-finer-than-currency': ({ digits, currency }) => [
    `金额要求保留${count(digits)}位小数，${currency}没有这么多位。`,
    '请减少位数，或删去digits，即按币种的小数位数。',
  ],
  'increase-not-allowed': ({ unit, on, count: people, clause }) => [
    `${date(on)}将共有${count(people, unit)}，合同不允许增加${says(clause)}。`,
    amend,
  ],
  'decrease-not-allowed': ({ site, unit, on, count: people, least, clause }) => [
    `${date(on)}${site === undefined ? '合计' : quote(site)}将有${count(people, unit)}，合同要求当日不少于${count(least, unit)}${says(clause)}。`,
    amend,
  ],
  'decrease-on-other-day': ({ unit, on, count: people, from, clause }) => [
    `${date(on)}减少到${count(people, unit)}，但合同只允许自${firstDays[from]}首日起减少${says(clause)}。`,
    '请把日期改为这样的首日，或先签补充协议。',
  ],
  'mixed-day-counts': ({ charge, joiners, leavers }) => [
    `${quote(charge)}对加入的人按${dayCount(joiners)}，对离开的人按${dayCount(leavers)}，同一个月就有了两种长度。`,
    '请两者采用同一种，或其中之一改为full-period（按整期）。',
  ],
  'headcount-below-zero': ({ site, unit, on, count: left }) => [
    `${date(on)}离开${quote(site)}的${noun(unit)}多于现有数量，将变为${count(left)}。`,
    '请更正日期或数量，或补上此前加入的人。',
  ],
  'contradictory-counts': ({ site, unit, on, count: one, other }) => [
    `${date(on)}，${quote(site)}同一天既设为${count(one, unit)}，又设为${count(other, unit)}。`,
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

  'decrease-needs-notice': ({ unit, on, count: people, days: notice, latest, clause }) => [
    `${date(on)}减少到${count(people, unit)}，须提前${days(notice)}通知${says(clause)}。`,
    `请确认通知已在${date(latest)}或之前送达，并保留凭证。`,
  ],
  'change-after-term': ({ site, unit, on, last }) => [
    `${quote(site)}在${date(on)}的${noun(unit)}变动晚于合同最后一日${date(last)}，不计费。`,
    '请核对日期；合同期延长后才会计费。',
  ],
  'headcount-not-billed': ({ site, unit }) => [
    `没有收费项目对${quote(site)}的${noun(unit)}计费，其数量不影响金额。`,
    '请核对单位和场所，或为其增加收费项目。',
  ],
}
