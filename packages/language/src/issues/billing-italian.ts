import type { BillingIssueFacts } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { al, capital, dal, del, il } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'
import { dayCountName } from '../steps/day-count-name.ts'
import { italianDayCounts } from '../steps/day-counts-italian.ts'
import { italianClause } from '../words/clause-italian.ts'
import { italianAssumptions } from './assumptions-italian.ts'
import { italianChargeConflicts } from './charge-conflicts-italian.ts'

const { count, date, days, month, quote, unit: noun } = italianFormat

const dayCount = (policy: string): string => dayCountName(italianDayCounts, policy)

/** Dietro a ciò che il contratto consente: « (art. 4.2)», se si sa dove. */
const says = (clause: string | undefined): string =>
  clause === undefined ? '' : ` (${italianClause(clause)})`

const amend = 'Togliere la variazione, o concordare prima una modifica del contratto.'

const firstDays = {
  'billing-period': 'periodo di fatturazione',
  'contract-year': 'anno contrattuale',
}

const pricePeriods: Readonly<Record<string, string>> = {
  month: 'mensile',
  quarter: 'trimestrale',
  year: 'annuale',
}

/** Che cosa trova il calcolo: domande aperte, condizioni non fatturabili, ipotesi fatte. */
export const italianBilling: Sentences<BillingIssueFacts> = {
  ...italianAssumptions,

  'no-opening-headcount': ({ site, unit, charge, first }) => [
    `Non è indicato il numero di ${noun(unit)} a ${quote(site)} ${al(date(first))}, e ${quote(charge)} si calcola su quel numero.`,
    `Indicarlo a partire ${dal(date(first))}; anche 0 è una risposta.`,
  ],
  'index-not-given': ({ index, on }) => [
    `I prezzi cambiano ${il(date(on))} secondo l’indice ${quote(index)}, di cui mancano i valori.`,
    'Chiedere al fornitore di quale indice si tratta e chi lo pubblica, poi indicarne i valori.',
  ],
  'index-month-missing': ({ index, month: missing, on }) => [
    `All’indice ${quote(index)} manca il valore di ${month(missing)}, che decide i prezzi ${dal(date(on))}.`,
    'Chiedere al fornitore quale valore è stato pubblicato per quel mese e dove: qui non si stima.',
  ],
  'index-base-missing': ({ index, on }) => [
    `I prezzi cambiano ${il(date(on))} secondo il livello dell’indice ${quote(index)}, ma il contratto non dice con quale mese confrontarlo.`,
    'Chiedere al fornitore da quale mese si conta la variazione e scriverlo in base.',
  ],
  'exchange-rate-missing': ({ charge, currency, on }) => [
    `Il prezzo di ${quote(charge)} è in ${currency} e non c’è un cambio ${del(date(on))} o precedente.`,
    'Chiedere al fornitore di chi e di quale giorno è il cambio della fattura e scriverlo in exchangeRates.',
  ],
  'package-size-missing': ({ charge }) => [
    `${quote(charge)} ha un prezzo a pacchetto, ma non è indicato quante unità contiene un pacchetto.`,
    'Chiedere al fornitore quante unità contiene un pacchetto e scriverlo in packageSize.',
  ],

  'actual-over-thirty-not-monthly': ({ charge, pricePeriod }) => [
    `${quote(charge)} divide i giorni di calendario per trenta, ma il suo prezzo è ${pricePeriods[pricePeriod] ?? pricePeriod}: trenta giorni sono un mese.`,
    'Usare actual-days o thirty-days, o indicare il prezzo mensile.',
  ],
  'allocation-without-pool': ({ charge }) => [
    `${quote(charge)} andrebbe ripartito tra le sedi, ma ogni sede è già contata da sola.`,
    'Contare le sedi insieme (tiersAcross: all-sites), o togliere allocation.',
  ],
  'charge-outside-term': ({ charge, first, last }) => [
    last < first
      ? `${quote(charge)} finisce ${il(date(last))}, prima di cominciare ${il(date(first))}.`
      : `${quote(charge)} va ${dal(date(first))} ${al(date(last))}, fuori dalla durata del contratto.`,
    'Correggere il primo o l’ultimo giorno della voce; un’aggiunta finisce con il contratto.',
  ],
  'free-months-of-one-off': italianChargeConflicts['free-one-off'],
  'charge-not-in-terms': ({ charge, commitment }) => [
    `${quote(commitment)} conta ${quote(charge)}, che non è una voce di questo contratto.`,
    'Correggere il nome, o aggiungere la voce al contratto.',
  ],
  'rounding-finer-than-currency': ({ digits, currency }) => [
    `Gli importi si dovrebbero arrotondare a ${count(digits)} decimali; ${currency} ne ha di meno.`,
    'Scriverne di meno, o togliere digits: valgono allora i decimali della valuta.',
  ],
  'increase-not-allowed': ({ unit, on, count: people, clause }) => [
    `${capital(il(date(on)))} il totale salirebbe a ${count(people, unit)}; il contratto non consente aumenti${says(clause)}.`,
    amend,
  ],
  'decrease-not-allowed': ({ site, unit, on, count: people, least, clause }) => [
    `${capital(il(date(on)))} ${site === undefined ? 'il totale' : `il numero a ${quote(site)}`} scenderebbe a ${count(people, unit)}; quel giorno il contratto non consente meno di ${count(least, unit)}${says(clause)}.`,
    amend,
  ],
  'decrease-on-other-day': ({ unit, on, count: people, from, clause }) => [
    `La riduzione a ${count(people, unit)} ${del(date(on))} è consentita solo dal primo giorno di un ${firstDays[from]}${says(clause)}.`,
    'Indicare un giorno simile, o concordare prima una modifica del contratto.',
  ],
  'mixed-day-counts': ({ charge, joiners, leavers }) => [
    `${quote(charge)} conta gli ingressi ${dayCount(joiners)} e le uscite ${dayCount(leavers)}: lo stesso mese avrebbe due lunghezze.`,
    'Usare lo stesso criterio per entrambi, o full-period (periodo intero) per uno dei due.',
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

  'decrease-needs-notice': ({ unit, on, count: people, days: notice, latest, clause }) => [
    `La riduzione a ${count(people, unit)} ${del(date(on))} richiede un preavviso di ${days(notice)}${says(clause)}.`,
    `Accertarsi che il preavviso sia stato ricevuto entro ${il(date(latest))} e conservarne la prova.`,
  ],
  'change-after-term': ({ site, unit, on, last }) => [
    `La variazione di ${noun(unit)} a ${quote(site)} ${del(date(on))} cade dopo l’ultimo giorno del contratto, ${il(date(last))}, e non viene fatturata.`,
    'Controllare la data; con una durata più lunga verrebbe fatturata.',
  ],
  'headcount-not-billed': ({ site, unit }) => [
    `Nessuna voce fattura ${noun(unit)} a ${quote(site)}: il loro numero non cambia nulla.`,
    'Controllare l’unità e la sede, o aggiungere una voce.',
  ],
}
