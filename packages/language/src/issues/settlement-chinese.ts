import type { SettlementIssueFacts } from '@contract-playbook/billing'
import { chineseFormat } from '../format/chinese.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, month, number, percent, quote } = chineseFormat

const spans = { quarter: '季度', year: '年' }

const shown = (share: string): string => share.replace('-', '−').replace('/', ' ÷ ')

const sayIt = '如果双方确是这样约定，请写进合同。'

/** 账单之外的发现：到期日、逾期利息、服务抵扣和冲减、成本中心。 */
export const chineseSettlementFindings: Sentences<SettlementIssueFacts> = {
  'due-not-in-terms': () => [
    '合同没有写明账单何时到期付款。',
    '请向服务商问清：出账后多少天付款，从哪一天起算？写在billing.due里。',
  ],
  'late-payment-not-in-terms': () => [
    '合同没有写明逾期付款的利息。',
    '请向服务商问清：逾期付款按什么利率计息？写在latePayment里；不计息的写none。',
  ],
  'service-credits-not-in-terms': () => [
    '合同没有写明可用性不达标时抵扣多少。',
    '请向服务商问清：可用性低于多少时，抵扣费用的百分之几？写在serviceLevels.credits里；没有的写none。',
  ],
  'availability-not-measured': ({ month: of }) => [
    `没有给出${month(of)}的可用性。`,
    '请向服务商问清：该月测得的可用性是多少，由谁测量？',
  ],

  'availability-not-a-share': ({ month: of, written }) => [
    `${month(of)}的可用性写为${number(written)}，应当在0至100之间。`,
    '请更正测量值。',
  ],
  'availability-measured-twice': ({ month: of, availability, other }) => [
    `${month(of)}给出了两个可用性：${percent(availability)}和${percent(other)}。`,
    '请只保留双方认可的一个。',
  ],
  'cost-centres-not-whole': ({ site, percent: sum }) => [
    `${quote(site)}各成本中心的比例合计为${percent(sum)}，应当为100%。`,
    '请更正各自的比例。',
  ],
  'credit-above-original': ({ share }) => [
    `各次冲减合计为该行的${shown(share)}，超过已出账的金额。`,
    '冲减最多不超过整行。',
  ],
  'credit-below-zero': ({ number: note, share }) => [
    `第${count(note)}次冲减为该行的${shown(share)}，小于零。`,
    '冲减只能减少金额；少收的部分请另行更正。',
  ],
  'bills-in-two-currencies': ({ issued, revised }) => [
    `已出具的账单为${issued}，更正后的账单为${revised}，无法计算差额。`,
    '请按原账单的币种重新计算。',
  ],
  'interest-on-credit': ({ amount }) => [
    `金额为${number(amount)}的账单是冲减，不存在逾期。`,
    '只对大于零的账单计算利息。',
  ],

  'month-not-billed': ({ month: of }) => [
    `给出了${month(of)}的可用性，但该月没有出账。`,
    '请核对月份；没有费用就没有抵扣。',
  ],
  'availability-per-longer-span': ({ per }) => [
    `合同按${spans[per]}统计可用性；这里逐月套用了抵扣档位。`,
    '请向服务商问清：按较长周期统计时，抵扣如何计算？',
  ],
  'working-days-not-announced': ({ on }) => [
    `${date(on)}前后的工作日安排尚未公布，该日期未作顺延。`,
    '请在该年度的官方放假安排公布后再核对。',
  ],

  'assumed-due-from': () => ['付款天数自出账日起算。', sayIt],
  'assumed-month-cap': () => ['每月的服务抵扣没有上限。', sayIt],
  'assumed-year-cap': () => ['每个合同年的服务抵扣没有上限。', sayIt],
}
