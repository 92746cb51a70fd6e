import { italianFormat } from '../format/italian.ts'
import { capital, dal, il } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'
import { italianDayCounts } from '../steps/day-counts-italian.ts'
import type { AssumedFacts, UnmentionedWords } from './assumed-facts.ts'

const { count, date, quote, unit: noun } = italianFormat

const sayIt = 'Se è ciò che si è concordato, conviene scriverlo nel contratto.'

const clauses: UnmentionedWords<'assumed-without'> = {
  ratchet: 'minimo sul picco storico',
  tolerance: 'tolleranza',
  included: 'quantità inclusa',
  ramp: 'prezzi a gradini',
}

const rules: UnmentionedWords<'assumed-usual'> = {
  pricePeriod: 'il prezzo è mensile',
  pricing: 'ogni unità costa il prezzo del proprio scaglione',
  basis: 'ogni giorno si fattura con la propria quantità',
  stubs: 'un primo o ultimo periodo parziale si paga per i suoi giorni',
  'vat.prices': 'l’IVA si aggiunge al prezzo',
}

const ofCommitment: UnmentionedWords<'assumed-commitment'> = {
  tested: 'si verifica dopo gli sconti',
  stubs: 'un periodo di verifica parziale ha la sua quota dell’importo, a giorni',
  uplift: 'l’importo non aumenta con i prezzi',
  vat: 'alla sua riga non si applica l’IVA',
}

/** Che cosa il calcolo assume dove il contratto tace. */
export const italianAssumptions: Sentences<AssumedFacts> = {
  'assumed-opening-zero': ({ site, unit, first, until }) => [
    `${capital(dal(date(first)))} non ci sono ${noun(unit)} a ${quote(site)}, fino al primo ingresso, ${il(date(until))}.`,
    `Se ce ne sono, indicarne il numero a partire ${dal(date(first))}.`,
  ],
  'assumed-periods': () => [
    'I periodi di fatturazione iniziano il primo giorno di un mese, trimestre o anno solare.',
    sayIt,
  ],
  'assumed-every': () => ['C’è una fattura al mese.', sayIt],
  'assumed-issued': () => ['Ogni fattura è emessa a periodo concluso.', sayIt],
  'assumed-uplift': () => [
    'I prezzi restano invariati per tutta la durata.',
    'Chiedere al fornitore di confermarlo per iscritto: nessun aumento.',
  ],
  'assumed-charge-uplift': ({ charge }) => [
    `L’aumento annuo si applica anche a ${quote(charge)}.`,
    'Se questo prezzo è fisso, il contratto dovrebbe dirlo.',
  ],
  'assumed-joiners': ({ charge, assumed }) => [
    `${quote(charge)}: chi entra durante il periodo è fatturato da quel giorno, ${italianDayCounts[assumed]}.`,
    sayIt,
  ],
  'assumed-leavers': ({ charge, assumed }) => [
    `${quote(charge)}: chi esce durante il periodo è fatturato fino al giorno prima, ${italianDayCounts[assumed]}.`,
    sayIt,
  ],
  'assumed-floor': ({ charge }) => [
    `${quote(charge)} non ha un minimo: si fattura il numero effettivo.`,
    'Chiedere conferma al fornitore: un minimo costa quando le persone diminuiscono.',
  ],
  'assumed-discounts': ({ charge }) => [`${quote(charge)} non ha sconti.`, sayIt],
  'assumed-vat': ({ charge }) => [
    `A ${quote(charge)} non si aggiunge IVA.`,
    'Chiedere se il prezzo comprende l’IVA e con quale aliquota: cambia il totale.',
  ],
  'assumed-tiers-across': ({ charge }) => [
    `${quote(charge)}: gli scaglioni di prezzo si applicano sede per sede.`,
    'Chiedere se le sedi si possono contare insieme: spesso costa meno.',
  ],
  'assumed-charge-sites': ({ charge, sites }) => [
    `${quote(charge)} riguarda tutte le sedi del contratto, ${count(sites)} in tutto.`,
    sayIt,
  ],
  'assumed-base-fee-per': ({ charge }) => [
    `${quote(charge)} si paga una volta per tutto il contratto, non per ogni sede.`,
    sayIt,
  ],
  'assumed-without': ({ charge, fields }) => [
    `${quote(charge)} non prevede: ${fields.map((field) => clauses[field]).join(', ')}.`,
    sayIt,
  ],
  'assumed-usual': ({ charge, fields }) => [
    `${quote(charge)}: ${fields.map((field) => rules[field]).join('; ')}.`,
    sayIt,
  ],
  'assumed-commitments': () => [
    'Non ci sono né un importo minimo né un massimo.',
    'Chiedere conferma al fornitore: un importo minimo si paga anche se le persone diminuiscono.',
  ],
  'assumed-commitment': ({ commitment, fields }) => [
    `${quote(commitment)}: ${fields.map((field) => ofCommitment[field]).join('; ')}.`,
    sayIt,
  ],
  'assumed-rounding': () => [
    'Ogni riga si arrotonda una volta ai decimali della sua valuta; la metà esatta si allontana da zero.',
    sayIt,
  ],
}
