import type { Rounding } from '@contract-playbook/billing'
import { chineseChanges } from './changes-chinese.ts'
import { chineseInputs } from './inputs-chinese.ts'
import { chineseLines, chineseParts } from './lines-chinese.ts'
import { chinesePricePolicies } from './price-policies-chinese.ts'
import { chinesePrices } from './prices-chinese.ts'
import { chineseQuantities } from './quantities-chinese.ts'
import { chineseQuantityPolicies } from './quantity-policies-chinese.ts'
import type { StepWords } from './step-words.ts'

const roundedAt: Readonly<Record<Rounding['at'], string>> = {
  line: '逐行',
  segment: '逐段',
  invoice: '按账单合计',
  tax: '逐行',
  price: '按单价的小数位数',
  conversion: '折算后',
  commitment: '按币种的小数位数',
  allocation: '按最小货币单位',
}

/** 四舍五入: half away from zero, credits included, since it is applied to the figure without its sign. */
const roundedBy: Readonly<Record<Rounding['rule'], string>> = {
  'half-away-from-zero': '四舍五入',
  'half-towards-zero': '舍入，恰为一半时舍去',
  'half-even': '四舍六入五成双',
  'half-up': '舍入，恰为一半时取较大者',
  'half-down': '舍入，恰为一半时取较小者',
  up: '进位，不论尾数大小',
  down: '舍去尾数',
  'largest-remainder': '取整，尾差按最大余数法分配',
}

/** 中文的逐层说明。 */
export const chineseSteps: StepWords = {
  steps: { ...chineseLines, ...chineseQuantities, ...chinesePrices },
  policies: { ...chineseQuantityPolicies, ...chinesePricePolicies },
  change: chineseChanges,
  inputs: chineseInputs,
  parts: chineseParts,
  roundedAt,
  roundedBy,
  rounded: (exact, at, by) => `${exact}，${at}${by}。`,
  assumed: (code) =>
    code === 'price-uplift' || code === 'price-index'
      ? '此为假定：合同没有写明这项单价是否随之上调。'
      : '此为假定：合同没有写明。',
  lesser: (values) => `${values.join('与')}中的较小者`,
  greater: (values) => `${values.join('与')}中的较大者`,
  gap: '',
}
