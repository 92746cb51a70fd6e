import type { SettlementWords } from './settlement-words.ts'

/** 账单之外各项计算的规则。 */
export const chineseSettlementPolicies: SettlementWords['policies'] = {
  'cost-centres': {
    name: '按成本中心分摊',
    rule: '场所的每一行按各成本中心的比例分摊，尾差归余数最大者。',
  },
  'due/issue': {
    name: '付款期限自出账日起算',
    rule: '自出账日起若干天到期；到期日不是工作日的，顺延至下一个工作日。',
  },
  'due/month-end': {
    name: '付款期限自月末起算',
    rule: '自出账当月月末起若干天到期；到期日不是工作日的，顺延至下一个工作日。',
  },
  'late-payment/percent-per-year': {
    name: '按年利率计息',
    rule: '以含税金额计单利：年利率 × 天数 ÷ 365，自到期次日起算，至付款当日止。',
  },
  'late-payment/per-mille-per-day': {
    name: '按日利率计息',
    rule: '以含税金额计单利：日利率 × 天数，自到期次日起算，至付款当日止。',
  },
  'late-payment/none': { name: '不计逾期利息', rule: '合同约定不计逾期付款利息。' },
  'service-credits/ladder': {
    name: '服务抵扣档位',
    rule: '以实测可用性所低于的最低一档确定抵扣比例。',
  },
  'service-credits/month-cap': {
    name: '每月抵扣上限',
    rule: '当月抵扣不超过当月经常性费用的约定比例。',
  },
  'service-credits/year-cap': {
    name: '合同年抵扣上限',
    rule: '一个合同年的抵扣不超过该年经常性费用的约定比例。',
  },
}
