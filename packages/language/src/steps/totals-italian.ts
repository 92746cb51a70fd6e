import type { ItemFacts, KeyFacts, PricePeriod } from '@contract-playbook/billing'
import { italianFormat, italianPlural } from '../format/italian.ts'
import { capital, dal, del, il } from '../italian-articles.ts'
import { italianParts } from './lines-italian.ts'
import { type CauseNames, itemWords, keyName, type TotalsWords } from './totals-words.ts'

const { count, date, days, list, month, number, percent, quantity, quote, span } = italianFormat

const item = (facts: ItemFacts): string => itemWords(facts, ', ', italianFormat)

const periods: Readonly<Record<PricePeriod, string>> = {
  month: 'mese intero',
  quarter: 'trimestre intero',
  year: 'anno intero',
}

const each: Readonly<Record<PricePeriod, string>> = {
  month: 'al mese',
  quarter: 'al trimestre',
  year: 'all’anno',
}

const key = (facts: KeyFacts): string =>
  keyName(facts, {
    month,
    year: (year) => `anno di contratto ${year}`,
    invoice: (id) => `fattura ${id}`,
    settlement: 'fattura di saldo',
    without: {
      '(pool)': 'sedi nel loro insieme',
      '(contract)': 'contratto nel suo insieme',
      '(rounding)': 'arrotondamento delle fatture',
    },
  })

const extraUnit = (extra: boolean): string =>
  extra ? 'Maggior resto: un’unità è stata aggiunta o tolta perché le parti diano il tutto.' : ''

const sentences = (...said: readonly string[]): string => said.filter(Boolean).join(' ')

const causeNames: CauseNames = {
  scope: 'durata, sedi e corrispettivi',
  headcount: 'organico',
  price: 'prezzi',
  tiers: 'scaglioni',
  proration: 'periodi parziali e arrotondamenti',
  uplift: 'aumenti',
  minimum: 'minimi',
  discount: 'sconti',
  currency: 'valuta',
  tax: 'IVA',
}

const causes: TotalsWords['causes'] = (of) => capital(list(of.map((one) => causeNames[one])))

/** Le cifre di un intero contratto, e perché un altro costa di più, in italiano. */
export const italianTotals: TotalsWords = {
  steps: {
    mrr: ({ on }) => [
      `Canoni mensili ricorrenti ${il(date(on))} (MRR)`,
      'Mesi interi con le persone e i prezzi di quel giorno, dopo gli sconti, al netto dell’IVA.',
    ],
    overage: ({ on }) => [
      `Eccedenze ${il(date(on))}, al mese`,
      'Unità oltre quelle comprese in un corrispettivo; non fanno parte dell’MRR.',
    ],
    arr: ({ on }) => [`Canoni annui ricorrenti ${il(date(on))} (ARR)`, 'Dodici volte l’MRR.'],
    'recurring-fee': ({ per, months, ...facts }) => [
      `${item(facts)}, al mese`,
      months === 1 ? undefined : `Un ${periods[per]} ÷ ${count(months)}.`,
    ],
    'full-period': ({ from, to, per, ...facts }) => [
      per === undefined ? item(facts) : `${item(facts)}, ${periods[per]}`,
      `Con la quantità e i prezzi di questo periodo: ${span(from, to)}.`,
    ],
    converted: ({ from, to, rate, on, source }) => [
      `Da ${from} a ${to} al cambio di ${number(rate)}`,
      `Cambio ${del(date(on))}${source === undefined ? '' : `, ${source}`}.`,
    ],
    'without-tax': ({ rate, ...facts }) => [
      `${item(facts)}, senza IVA`,
      `Il prezzo comprende l’IVA ${del(percent(rate))}.`,
    ],
    'scheduled-fees': ({ first, last }) => [
      `Canoni ricorrenti per giorno di servizio, ${span(first, last)}`,
    ],
    acv: ({ year, first, last }) => [
      `Valore annuo del contratto, anno ${count(year)} (ACV)`,
      `Canoni ricorrenti per giorno di servizio, ${span(first, last)}.`,
    ],
    'scheduled-year': ({ year, first, last }) => [
      `Anno di contratto ${count(year)}, ${span(first, last)}`,
    ],
    'scheduled-charge': ({ first, last, ...facts }) => [`${item(facts)}, ${span(first, last)}`],
    'scheduled-days': ({ from, to, days: inside, of, ...facts }) => [
      `${item(facts)}, ${span(from, to)}`,
      `${days(inside)} su ${count(of)}.`,
    ],
    tcv: ({ first, last }) => [
      `Valore totale del contratto, ${span(first, last)} (TCV)`,
      'Tutti gli anni di contratto e ciò che è dovuto una volta, al netto dell’IVA; arrotondato una volta.',
    ],
    'one-off-value': ({ on, ...facts }) => [`${item(facts)}, dovuto una volta ${il(date(on))}`],
    tcb: ({ part, first, last }) => [
      `Fatturato totale del contratto, ${span(first, last)} (TCB), ${italianParts[part]}`,
      'La somma delle fatture.',
    ],
    'tcb-share': ({ part, ...share }) => [`Fatturato: ${key(share)}, ${italianParts[part]}`],
    'part-of-line': ({ part, line, days: inside, outOf, extra, first, last, ...share }) => [
      `Quota di ${quote(line)}: ${key(share)}, ${italianParts[part]}`,
      sentences(`${days(inside)} su ${count(outOf)}, ${span(first, last)}.`, extraUnit(extra)),
    ],
    'tier-cost': ({ on, quantity: many, unit, per, label, charge }) => [
      `${itemWords({ charge, ...(label === undefined ? {} : { label }) }, ', ', italianFormat)}: ${quantity(many, unit)}, ${periods[per]}`,
      `Prima degli sconti, ai prezzi in vigore ${dal(date(on))}.`,
    ],
    'tier-cliff': ({ on, units, unit, per, label, charge }) => [
      `${itemWords({ charge, ...(label === undefined ? {} : { label }) }, ', ', italianFormat)}: risparmio pagando una unità oltre ${count(units, unit)}, ${each[per]}`,
      `Prima degli sconti, ai prezzi in vigore ${dal(date(on))}.`,
    ],
    'next-heads': ({ on, heads, more, unit, per, ...facts }) => [
      `${item(facts)}: ${count(more)} in più, ${each[per]}`,
      `Se entrano ${il(date(on))} e restano per un ${periods[per]}; quel giorno ${italianPlural(heads, 'c’è', 'ci sono')} ${count(heads, unit)}.`,
    ],
    bridge: ({ part, from, to }) => [
      `Differenza dei totali, ${italianParts[part]}`,
      `Da ${number(from)} a ${number(to)}.`,
    ],
    'bridge-cause': ({ part, causes: of, fields, first, last, extra }) => [
      `${causes(of)}, ${italianParts[part]}`,
      sentences(
        `Da sola cambierebbe ${number(first)}; dopo tutto il resto, ${number(last)}.`,
        `Che cosa differisce: ${fields.join(', ')}.`,
        extraUnit(extra),
      ),
    ],
    'bridge-effect': ({ before, sets }) => [
      before === 0
        ? 'Il suo effetto quando nient’altro è cambiato'
        : `Il suo effetto quando ${italianPlural(before, 'è già cambiata', 'sono già cambiate')} ${count(before)} ${italianPlural(before, 'altra causa', 'altre cause')}`,
      sets === 1 ? undefined : `Media su ${count(sets)} scelte di esse.`,
    ],
  },

  inputs: {
    months: 'mesi',
    mrr: 'canoni mensili ricorrenti',
    costs: 'importo per la quantità',
    'costs-of-next': 'importo per una in più',
    'costs-with': 'importo con loro',
    'costs-without': 'importo senza di loro',
    'total-to': 'totale del secondo',
    'total-from': 'totale del primo',
    effect: 'effetto',
    causes: 'cause',
  },

  causes,

  roundedAt: { figure: 'arrotondato una sola volta' },
}
