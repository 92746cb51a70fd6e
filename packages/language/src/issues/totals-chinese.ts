import type { TotalsIssueFacts } from '@contract-playbook/billing'
import type { Sentences } from '../sentence.ts'

const scenarios = { from: '第一份', to: '第二份' }

/** 比较两份合同时的发现。 */
export const chineseTotalsFindings: Sentences<TotalsIssueFacts> = {
  'scenarios-in-two-currencies': ({ from, to }) => [
    `第一份合同为${from}，第二份为${to}，无法计算差额。`,
    '请比较同一币种的合同；单价可以用其他币种，并写明汇率。',
  ],
  'scenario-not-billable': ({ scenario }) => [
    `${scenarios[scenario]}合同无法计费。`,
    '请先解决其中的问题，见下文。',
  ],
  'causes-together': ({ causes }) => [
    `${causes.join(' + ')}：合并为一个原因，因为只改其中一项的合同无法计费。`,
    '要分开看，请逐项修改，每改一项比较一次。',
  ],
}
