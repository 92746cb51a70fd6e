import type { BillingIssueFacts } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { al, capital, dal, del, il } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote, unit: noun } = italianFormat

const dayCount = (policy: string): string =>
  policy === 'thirty-days' ? 'mesi di trenta giorni' : 'giorni effettivi'

const sayIt = 'Se è ciò che si è concordato, conviene scriverlo nel contratto.'

/** Che cosa trova il calcolo: domande aperte, condizioni non fatturabili, ipotesi fatte. */
export const italianBilling: Sentences<BillingIssueFacts> = {
  'no-opening-headcount': ({ site, unit, charge, first }) => [
    `Non è indicato il numero di ${noun(unit)} a ${quote(site)} ${al(date(first))}, e ${quote(charge)} si calcola su quel numero.`,
    `Indicarlo a partire ${dal(date(first))}; anche 0 è una risposta.`,
  ],

  'mixed-day-counts': ({ charge, joiners, leavers }) => [
    `${quote(charge)} conta gli ingressi a ${dayCount(joiners)} e le uscite a ${dayCount(leavers)}: lo stesso mese avrebbe due lunghezze.`,
    'Usare lo stesso criterio per entrambi, o full-period (mese intero) per uno dei due.',
  ],
  'headcount-below-zero': ({ site, unit, on, count: left }) => [
    `${capital(il(date(on)))} le uscite da ${quote(site)} superano il numero di ${noun(unit)} presenti: ne resterebbero ${count(left)}.`,
    'Correggere la data o il numero, o aggiungere gli ingressi precedenti.',
  ],
  'contradictory-counts': ({ site, unit, on, count: one, other }) => [
    `Lo stesso giorno, ${il(date(on))}, ${quote(site)} è fissata a ${count(one, unit)} e a ${count(other, unit)}.`,
    'Tenere una sola delle due indicazioni.',
  ],
  'site-not-in-terms': ({ site, on, charge }) => [
    on
      ? `Una variazione ${del(date(on))} riguarda ${quote(site)}, che non è una sede di questo contratto.`
      : charge
        ? `La voce ${quote(charge)} nomina ${quote(site)}, che non è una sede di questo contratto.`
        : `${quote(site)} non è una sede di questo contratto.`,
    'Correggere il nome, o aggiungere la sede al contratto.',
  ],
  'move-without-destination': ({ site, unit, on, count: moved }) => [
    `${capital(il(date(on)))} ${count(moved, unit)} in trasferimento da ${quote(site)}, ma non è indicato dove.`,
    'Indicare la sede di arrivo; per chi se ne va, scrivere una variazione di tipo leave (uscita).',
  ],
  'floor-by-site-in-pool': ({ charge }) => [
    `${quote(charge)} conta tutte le sedi insieme: non può avere un minimo per ciascuna.`,
    'Scrivere un solo minimo con quantity, o contare le sedi una per una: tiersAcross: each-site.',
  ],
  'term-ends-before-it-starts': ({ first, last }) => [
    `Il contratto finisce ${il(date(last))}, prima di cominciare ${il(date(first))}.`,
    'Invertire le due date o correggerne una.',
  ],

  'change-after-term': ({ site, unit, on, last }) => [
    `La variazione di ${noun(unit)} a ${quote(site)} ${del(date(on))} cade dopo l’ultimo giorno del contratto, ${il(date(last))}, e non viene fatturata.`,
    'Controllare la data; con una durata più lunga verrebbe fatturata.',
  ],
  'headcount-not-billed': ({ site, unit }) => [
    `Nessuna voce fattura ${noun(unit)} a ${quote(site)}: il loro numero non cambia nulla.`,
    'Controllare l’unità e la sede, o aggiungere una voce.',
  ],

  'assumed-opening-zero': ({ site, unit, first, until }) => [
    `${capital(dal(date(first)))} non ci sono ${noun(unit)} a ${quote(site)}, fino al primo ingresso, ${il(date(until))}.`,
    `Se ce ne sono, indicarne il numero a partire ${dal(date(first))}.`,
  ],
  'assumed-periods': () => ['I mesi vanno dal primo all’ultimo giorno del mese solare.', sayIt],
  'assumed-every': () => ['C’è una fattura al mese.', sayIt],
  'assumed-issued': () => ['Ogni fattura è emessa a mese concluso.', sayIt],
  'assumed-uplift': () => [
    'I prezzi restano invariati per tutta la durata.',
    'Chiedere al fornitore di confermarlo per iscritto: nessun aumento.',
  ],
  'assumed-charge-uplift': ({ charge }) => [
    `L’aumento annuo si applica anche a ${quote(charge)}.`,
    'Se questo prezzo è fisso, il contratto dovrebbe dirlo.',
  ],
  'assumed-joiners': ({ charge, assumed }) => [
    `${quote(charge)}: chi entra durante il mese è fatturato da quel giorno, a ${dayCount(assumed)}.`,
    sayIt,
  ],
  'assumed-leavers': ({ charge, assumed }) => [
    `${quote(charge)}: chi esce durante il mese è fatturato fino al giorno prima, a ${dayCount(assumed)}.`,
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
}
