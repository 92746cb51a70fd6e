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
  assumptions: '合同没有写的事',
  notices: '请留意',
  problems: (problems) => `共${count(problems)}个问题，未作计费。`,
}
