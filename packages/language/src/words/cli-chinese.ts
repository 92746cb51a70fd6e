import { chineseFormat } from '../format/chinese.ts'
import type { CliWords } from './cli-english.ts'

const { count } = chineseFormat

/** 命令行在计费结果前后所用的语句。 */
export const chineseCli: CliWords = {
  period: '服务日期',
  net: '不含税',
  vat: '增值税',
  gross: '含税',
  total: '合计',
  settlement: '结算',
  amountsIn: (currency) => `金额单位：${currency}。人数为期末人数。`,
  figure: '数字',
  first: '第一份',
  second: '第二份',
  difference: '差额',
  cause: '原因',
  totals: { net: '不含税合计', tax: '增值税合计', gross: '含税合计' },
  mrr: '月度经常性费用（MRR）',
  arr: '年度经常性费用（ARR）',
  overage: '每月超量费用',
  acv: (year) => `第${count(year)}个合同年金额（ACV）`,
  tcv: '合同总金额（TCV）',
  tcb: '合同账单总额，不含税（TCB）',
  inCurrency: (currency) => `金额单位：${currency}。`,
  assumptions: '合同没有写的事',
  notices: '请留意',
  problems: (problems) => `共${count(problems)}个问题，未作计算。`,
}
