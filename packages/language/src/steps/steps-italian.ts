import type { LineFacts, StepFacts } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { capital, dal, del, il } from '../italian-articles.ts'
import { chargeName, lineName } from './line-name.ts'
import type { StepWords } from './step-words.ts'

const { count, date, range, span, percent, number, each, days: dayCount } = italianFormat

const parts = { net: 'netto', tax: 'IVA', gross: 'IVA inclusa' }

const line = (facts: LineFacts): string => lineName(facts, { comma: ', ', parts }, italianFormat)

type Change = StepFacts['headcount-change']

/** 12 persone in ingresso a Suzhou. Un trasferimento si racconta dai due capi: la sede che si lascia e quella di arrivo. */
function change({
  kind,
  count: people,
  unit,
  site,
  siteName = site ?? '',
  to = '',
}: Change): string {
  const many = count(people, unit)
  const place = (before: string): string => siteName && ` ${before} ${siteName}`
  if (kind === 'join') return `${many} in ingresso${place('a')}`
  if (kind === 'leave') return `${many} in uscita${place('da')}`
  if (kind === 'set') return `${siteName || 'Organico'}: ${many} in tutto`
  return `${many} in trasferimento${to === site ? '' : place('da')} a ${to}`
}

/** Le spiegazioni in italiano. */
export const italianSteps: StepWords = {
  steps: {
    total: ({ part, first, last }) => [`Totale ${span(first, last)}, ${parts[part]}`],
    invoice: ({ part, invoice, first, last, issued }) => [
      invoice === 'settlement'
        ? `Fattura di saldo, ${parts[part]}`
        : `Fattura ${span(first, last)}, ${parts[part]}`,
      `Emessa ${il(date(issued))}.`,
    ],
    'charge-on-invoice': ({ label, charge }) => [chargeName(label, charge, italianFormat)],
    line: (facts) => [line(facts)],
    adjustment: (facts) => [
      `Rettifica: ${line(facts)}`,
      'Variazioni successive all’emissione della fattura: il dovuto di oggi meno quanto già fatturato.',
    ],
    recomputed: ({ first, last }) => [
      `Dovuto per ${span(first, last)}, con tutte le variazioni oggi note`,
    ],
    'already-billed': ({ first, last }) => [`Già fatturato per ${span(first, last)}`],
    segment: ({ from, to, days, of, quantity, unit, dayCount: by }) => [
      `${range(from, to)}: ${count(quantity, unit)}`,
      days === of
        ? undefined
        : by === 'thirty-days'
          ? `${dayCount(days)} di un mese che ne conta ${of}.`
          : `${dayCount(days)} su ${of}.`,
    ],
    quantity: ({ heads, billed, unit, floor }) => [
      `Quantità fatturata: ${count(billed, unit)}`,
      floor !== undefined && floor > heads
        ? `Numero effettivo ${count(heads)}, minimo ${count(floor)}: se ne fatturano ${count(billed)}.`
        : undefined,
    ],
    'headcount-opening': ({ on, siteName, unit }) => [
      `${capital(italianFormat.unit(unit))} a ${siteName} all’inizio ${del(date(on))}`,
    ],
    'headcount-change': (facts) => [
      `${date(facts.on)}: ${change(facts)}`,
      [
        facts.reason && `${capital(facts.reason.replace(/[.。]$/, ''))}.`,
        facts.charged === facts.on ? '' : `Vale ${dal(date(facts.charged))}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ],
    tier: ({ from, to, unit, quantity }) => [
      to === undefined
        ? from === 1
          ? `${count(quantity, unit)} a prezzo unico`
          : `Da ${count(from)} in su`
        : `Da ${count(from)} a ${count(to)}`,
    ],
    price: ({ from, unit }) => [
      (unit ? `Prezzo per ${each(unit)} al mese` : 'Prezzo al mese') +
        (from !== undefined && from > 1 ? `, da ${count(from)} in su` : ''),
    ],
    'price-uplift': ({ percent: rise, on }) => [`Aumento ${del(percent(rise))} ${dal(date(on))}`],
    'base-fee': ({ from, to, days, of }) => [
      days === of ? 'Mese intero' : `${range(from, to)}: ${dayCount(days)} su ${of}`,
    ],
    'discount-percent': ({ percent: off }) => [`Sconto ${del(percent(off))}`],
    'discount-amount': ({ amount }) => [`Sconto di ${number(amount)} al mese`],
    tax: ({ rate, ...facts }) => [`IVA ${percent(rate)} su ${line({ ...facts, part: 'net' })}`],
    'no-tax': (facts) => [`Nessuna IVA su ${line({ ...facts, part: 'net' })}`],
  },

  policies: {
    'proration/actual-days':
      'Giorni effettivi: giorni di servizio ÷ giorni di quel mese. Il giorno della variazione si fattura già il nuovo organico.',
    'proration/thirty-days':
      'Ogni mese vale trenta giorni. Il giorno della variazione si fattura già il nuovo organico.',
    'joiners/actual-days': 'Chi entra è fatturato dal primo giorno, a giorni effettivi.',
    'joiners/thirty-days': 'Chi entra è fatturato dal primo giorno, in mesi di trenta giorni.',
    'joiners/full-period': 'Chi entra durante il mese lo paga per intero.',
    'leavers/actual-days': 'Chi esce è fatturato fino all’ultimo giorno, a giorni effettivi.',
    'leavers/thirty-days': 'Chi esce è fatturato fino all’ultimo giorno, in mesi di trenta giorni.',
    'leavers/full-period': 'Chi esce durante il mese è fatturato fino alla fine del mese.',
    'floor/none': 'Non c’è un minimo: si fattura il numero effettivo.',
    'floor/quantity': 'Al di sotto del minimo si fattura il minimo.',
    'floor/by-site': 'Ogni sede ha il proprio minimo.',
    'tiers/each-site': 'Gli scaglioni di prezzo si applicano sede per sede.',
    'tiers/all-sites': 'Gli scaglioni contano tutte le sedi insieme.',
    'uplift/term-anniversary':
      'I prezzi aumentano a ogni anniversario del primo giorno di contratto.',
    'uplift/month-day': 'I prezzi aumentano ogni anno nello stesso giorno.',
    'issued/in-advance':
      'Fatturazione anticipata, con l’organico allora noto; le variazioni successive si rettificano nella fattura seguente.',
    'issued/in-arrears': 'Fatturato a mese concluso.',
    'discount/percent': 'Si toglie da quanto resta dopo i passi precedenti.',
    'discount/amount': 'Si toglie una volta al mese, mai sotto zero.',
    'tax/exclusive': 'L’IVA si aggiunge a ogni riga.',
    'tax/none': 'A questa voce non si applica l’IVA.',
  },

  parts,
  rounded: (exact, at) =>
    `${exact} ${roundedAt[at]}; la metà esatta si arrotonda allontanandosi da zero.`,
  assumed: (code) =>
    code === 'price-uplift'
      ? 'È un’ipotesi: il contratto non dice se anche questo prezzo aumenta.'
      : 'È un’ipotesi: il contratto non lo dice.',
  lesser: (values) => `il minore tra ${italianFormat.list(values)}`,
  greater: (values) => `il maggiore tra ${italianFormat.list(values)}`,
  gap: ' ',
}

const roundedAt = {
  line: 'arrotondato a livello di riga',
  tax: 'arrotondato a livello di riga',
  price: 'arrotondato ai decimali del prezzo',
}
