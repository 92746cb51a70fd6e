import type { LineFacts, StepFacts } from '@contract-playbook/billing'
import { italianFormat, italianPlural } from '../format/italian.ts'
import { del, il } from '../italian-articles.ts'
import { chargeName, commitmentName, lineName } from './line-name.ts'
import type { LineSteps } from './step-words.ts'

type Commitment = StepFacts['true-up']
type Allocation = StepFacts['allocation']

const { count, date, days, number, percent, span } = italianFormat

export const italianParts = { net: 'netto', tax: 'IVA', gross: 'IVA inclusa' }

const names = { comma: ', ', parts: italianParts, rounding: 'Arrotondamento' }
const line = (facts: LineFacts): string => lineName(facts, names, italianFormat)
const net = (facts: LineFacts): string => line({ ...facts, part: 'net' })
const commitment = (facts: Commitment): string => commitmentName(facts, names, italianFormat)

const windows: Readonly<Record<Commitment['window'], string>> = {
  'billing-period': 'periodo di fatturazione',
  quarter: 'trimestre',
  'contract-year': 'anno contrattuale',
}

const shares: Readonly<Record<Allocation['by'], (weight: string, of: string) => string>> = {
  'person-days': (weight, of) => `${weight} giorni-persona su ${of}`,
  'closing-heads': (weight, of) => `${weight} su ${of} alla fine`,
  equal: (_, of) => `una di ${of} parti uguali`,
}

/** Le righe e ciò che se ne ricava, in italiano. */
export const italianLines: LineSteps = {
  total: ({ part, first, last }) => [`Totale ${span(first, last)}, ${italianParts[part]}`],
  invoice: ({ part, invoice, first, last, issued }) => [
    invoice === 'settlement'
      ? `Fattura di saldo, ${italianParts[part]}`
      : `Fattura ${span(first, last)}, ${italianParts[part]}`,
    `Emessa ${il(date(issued))}.`,
  ],
  'charge-on-invoice': ({ label, charge }) => [chargeName(label, charge, italianFormat)],
  line: (facts) => [line(facts)],
  'worked-amount': (facts) => [`Importo calcolato: ${line(facts)}`],
  adjustment: (facts) => [
    `Rettifica: ${line(facts)}`,
    'Variazioni successive all’emissione della fattura: il dovuto ricalcolato meno quanto già fatturato.',
  ],
  recomputed: ({ first, last }) => [
    `Dovuto per ${span(first, last)}, con tutte le variazioni oggi note`,
  ],
  'already-billed': ({ first, last }) => [`Già fatturato per ${span(first, last)}`],
  conversion: ({ from, to, rate, on, source }) => [
    `Da ${from} a ${to} al cambio ${number(rate)}`,
    `Cambio ${del(date(on))}${source === undefined ? '' : `, fonte: ${source}`}.`,
  ],
  allocation: ({ by, siteName, weight, of, extra }) => [
    `${siteName}: ${shares[by](count(weight), count(of))}`,
    extra ? 'Le spetta una delle unità avanzate: il suo resto è tra i maggiori.' : '',
  ],
  tax: ({ rate, ...facts }) => [`IVA ${percent(rate)} su ${net(facts)}`],
  'net-of-gross': ({ rate, ...facts }) => [
    `${net(facts)}, netto`,
    `Il netto è il prezzo ÷ (1 + ${percent(rate)}).`,
  ],
  'tax-of-gross': ({ rate, ...facts }) => [`IVA ${percent(rate)} compresa in ${net(facts)}`],
  'no-tax': (facts) => [`Nessuna IVA su ${net(facts)}`],
  'true-up': (facts) => [`Conguaglio: ${commitment(facts)}`],
  cap: (facts) => [`Massimo raggiunto: ${commitment(facts)}`],
  'committed-amount': ({ window, days: inside, of, ...facts }) => [
    `Concordato per ${windows[window]}: ${commitment({ window, ...facts })}`,
    inside === of
      ? ''
      : `${days(inside)} su ${count(of)} ${italianPlural(inside, 'ricade', 'ricadono')} nella durata del contratto.`,
  ],
  'counted-lines': ({ lines, first, last }) => [
    lines === 0
      ? `Importo conteggiato, ${span(first, last)}`
      : `${count(lines)} ${italianPlural(lines, 'riga conteggiata', 'righe conteggiate')}, ${span(first, last)}`,
  ],
  'rounding-line': () => [
    'Arrotondamento della fattura: il totale arrotondato meno le righe arrotondate',
  ],
}
