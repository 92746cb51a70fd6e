import type { InputNames } from './step-words.ts'

/** 公式中各个数的名称。 */
export const chineseInputs: InputNames = {
  quantity: '数量',
  price: '单价',
  'first-price': '最初单价',
  flat: '固定费用',
  'package-size': '每包数量',
  days: '天数',
  period: '当期天数',
  segment: '该段金额',
  'before-discount': '折扣前金额',
  discount: '折扣',
  percent: '比例',
  net: '不含税金额',
  gross: '含税金额',
  rate: '增值税税率',
  tax: '增值税',
  recomputed: '重算后应收',
  'already-billed': '已出账金额',
  heads: '计入数量',
  floor: '最低数量',
  of: '平均所取天数',
  amount: '金额',
  'exchange-rate': '汇率',
  committed: '约定金额',
  counted: '计入的账单行',
}
