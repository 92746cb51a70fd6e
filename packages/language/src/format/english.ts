import { currencySign } from '../currency-signs.ts'
import { englishDates } from './date-english.ts'
import type { NumberMarks } from './number.ts'
import { pluralIn } from './plural.ts'
import { inflectedUnits, type UnitWords } from './units.ts'
import { beside, formatIn, type Format } from './format.ts'

const marks: NumberMarks = { group: ',', decimal: '.' }

/** Picks the English word for a count. */
export const englishPlural = /* @__PURE__ */ pluralIn('en')

const unitWords: UnitWords = {
  user: ['person', 'people'],
  person: ['person', 'people'],
  device: ['device', 'devices'],
  workstation: ['workstation', 'workstations'],
  server: ['server', 'servers'],
  printer: ['printer', 'printers'],
  phone: ['phone', 'phones'],
  mailbox: ['mailbox', 'mailboxes'],
  licence: ['licence', 'licences'],
  seat: ['seat', 'seats'],
  site: ['site', 'sites'],
  unit: ['unit', 'units'],
  package: ['package', 'packages'],
}

/** CNY 1,234.50 · 2 people · 20 March 2027 · 1 to 14 June */
export const englishFormat: Format = /* @__PURE__ */ formatIn({
  marks,
  dates: englishDates,
  units: /* @__PURE__ */ inflectedUnits(unitWords, marks, englishPlural),
  money: (digits, currency, style) =>
    beside(style === 'symbol' ? currencySign(currency) : currency, digits),
  days: (count, digits) => `${digits} ${englishPlural(count, 'day', 'days')}`,
  monthCount: (count, digits) => `${digits} ${englishPlural(count, 'month', 'months')}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  quote: (text) => `“${text}”`,
})
