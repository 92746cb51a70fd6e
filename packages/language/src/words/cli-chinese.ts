import { chineseFormat } from '../format/chinese.ts'
import type { CliWords } from './cli-english.ts'

const { count, quote } = chineseFormat

/** 命令行的用语。命令、选项和文件名在各语言中相同。 */
export const chineseCli: CliWords = {
  usage: '用法',
  commands: '命令',
  options: '选项',
  billHelp: '为合同计价：逐月账单与明细，精确到分。',
  schemaHelp: '输出合同条款的JSON Schema。',
  headcountHelp:
    'CSV格式的人数：按日期的变动（date,site,unit,change,reason）或名单（person,site,first_day,last_day）。',
  langHelp: '文字与数字所用的语言，默认en。',
  formatHelp: '输出格式，默认table。',
  explainHelp: '解释一个数字：某张账单、某一行或总额。',
  examples: '示例',
  exitCodes: '退出码：0正常，1不能计费或尚缺信息，2无法读取。',

  invoice: '账单',
  period: '服务日期',
  issued: '开账日',
  line: '明细行',
  charge: '收费项目',
  site: '场所',
  people: '人数',
  net: '不含税',
  vat: '增值税',
  gross: '含税',
  total: '合计',
  settlement: '结算',
  correction: '更正',
  allSites: '所有场所',
  amountsIn: (currency) => `金额单位：${currency}。人数为期末人数。`,
  assumptions: '合同没有写的事',
  notices: '请留意',
  engine: (version) => `由billing ${version}计算。`,
  problems: (problems) => `共${count(problems)}个问题，未作计费。`,

  kinds: {
    issue: '无法读取',
    unknown: '尚缺信息',
    refusal: '不能计费',
    assumption: '假定',
    notice: '提示',
  },

  fileNotFound: (file) => `找不到文件${quote(file)}。请核对文件名和所在文件夹。`,
  fileUnreadable: (file) => `无法读取${quote(file)}。请确认它是文件，并且您有权读取。`,
  unknownCommand: (command) => `没有${quote(command)}这个命令。可用命令：bill、schema。`,
  unknownOption: (option) => `没有${quote(option)}这个选项。用--help查看全部选项。`,
  optionNeedsValue: (option) => `${option}后面需要一个值。`,
  notAChoice: (option, written, choices) =>
    `${option}不能是${quote(written)}。请从中选择：${choices}。`,
  missingTerms: '请写明合同条款文件：playbook bill TERMS。',
  unknownFigure: (figure, example) =>
    `这份计费结果里没有${quote(figure)}这个数字。数字的写法如${example}。`,
}
