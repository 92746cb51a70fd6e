import { currencyNames, currencySign } from '../currency-signs.ts'
import { chineseDates } from './date-chinese.ts'
import { beside, formatIn, type Format } from './format.ts'
import type { NumberMarks } from './number.ts'
import { measuredUnits, type UnitWords } from './units.ts'

const marks: NumberMarks = { group: ',', decimal: '.' }

const unitWords: UnitWords = {
  user: ['人', '人员'],
  person: ['人', '人员'],
  device: ['台设备', '设备'],
  workstation: ['台工作站', '工作站'],
  server: ['台服务器', '服务器'],
  printer: ['台打印机', '打印机'],
  phone: ['部电话', '电话'],
  mailbox: ['个邮箱', '邮箱'],
  licence: ['份许可', '许可'],
  seat: ['个席位', '席位'],
  site: ['个场所', '场所'],
  unit: ['个单位', '单位'],
  package: ['包', '包'],
}

/** CNY 1,234.50, in a sentence 1,234.50元 · 2人 · 2027年3月20日 · 6月1日至14日 */
export const chineseFormat: Format = /* @__PURE__ */ formatIn({
  marks,
  dates: chineseDates,
  units: /* @__PURE__ */ measuredUnits(unitWords, marks),
  money: (digits, currency, style) => {
    if (style === 'text') return digits + currencyNames[currency]
    return beside(style === 'symbol' ? currencySign(currency) : currency, digits)
  },
  days: (_, digits) => `${digits}天`,
  monthCount: (_, digits) => `${digits}个月`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`,
  quote: (text) => `“${text}”`,
})
