import { currencySign } from '../currency-signs.ts'
import { italianDates } from './date-italian.ts'
import { formatIn, type Format } from './format.ts'
import type { NumberMarks } from './number.ts'
import { pluralIn } from './plural.ts'
import { inflectedUnits, type UnitWords } from './units.ts'

const marks: NumberMarks = { group: '.', decimal: ',' }

/** Picks the Italian word for a count. */
export const italianPlural = /* @__PURE__ */ pluralIn('it')

const unitWords: UnitWords = {
  user: ['persona', 'persone'],
  person: ['persona', 'persone'],
  device: ['dispositivo', 'dispositivi'],
  workstation: ['postazione', 'postazioni'],
  server: ['server', 'server'],
  printer: ['stampante', 'stampanti'],
  phone: ['telefono', 'telefoni'],
  mailbox: ['casella di posta', 'caselle di posta'],
  licence: ['licenza', 'licenze'],
  seat: ['posto', 'posti'],
  site: ['sede', 'sedi'],
  unit: ['unità', 'unità'],
  package: ['pacchetto', 'pacchetti'],
}

/** 1.234,50 CNY · 2 persone · 20 marzo 2027 · 1–14 giugno */
export const italianFormat: Format = /* @__PURE__ */ formatIn({
  marks,
  dates: italianDates,
  units: /* @__PURE__ */ inflectedUnits(unitWords, marks, italianPlural),
  money: (digits, currency, style) =>
    `${digits}\u00a0${style === 'symbol' ? currencySign(currency) : currency}`,
  days: (count, digits) => `${digits} ${italianPlural(count, 'giorno', 'giorni')}`,
  monthCount: (count, digits) => `${digits} ${italianPlural(count, 'mese', 'mesi')}`,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} e ${items.at(-1)}`,
  quote: (text) => `«${text}»`,
})
