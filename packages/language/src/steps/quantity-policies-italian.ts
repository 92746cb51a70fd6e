import { italianPartPeriods } from '../words/part-periods-italian.ts'
import type { QuantityPolicies } from './step-words.ts'

/** Le regole su giorni e quantità in italiano: come si chiamano e che cosa dicono. */
export const italianQuantityPolicies: QuantityPolicies = {
  'proration/actual-days': {
    name: italianPartPeriods['actual-days'],
    rule: 'Giorni di servizio ÷ giorni di calendario del periodo. Una variazione vale già dal suo giorno.',
  },
  'proration/thirty-days': {
    name: italianPartPeriods['thirty-days'],
    rule: 'Ogni mese vale trenta giorni. Una variazione vale già dal suo giorno.',
  },
  'proration/actual-over-thirty': {
    name: italianPartPeriods['actual-over-thirty'],
    rule: 'Giorni di calendario ÷ 30 del prezzo mensile; un mese intero vale uno, se il contratto non dice altro.',
  },
  'proration/act-365': {
    name: italianPartPeriods['act-365'],
    rule: 'Il prezzo di un anno × giorni di calendario ÷ 365, anche negli anni bisestili.',
  },
  'proration/act-act-isda': {
    name: italianPartPeriods['act-act-isda'],
    rule: 'Il prezzo di un anno × giorni ÷ 365; i giorni di un anno bisestile ÷ 366.',
  },
  'proration/act-act-icma': {
    name: italianPartPeriods['act-act-icma'],
    rule: 'Giorni di servizio ÷ giorni del periodo cui si riferisce il prezzo.',
  },
  'proration/act-act-afb': {
    name: italianPartPeriods['act-act-afb'],
    rule: 'Il prezzo di un anno × giorni ÷ 365, o ÷ 366 se comprendono un 29 febbraio.',
  },
  'proration/30-360-bond': {
    name: italianPartPeriods['30-360-bond'],
    rule: 'Il prezzo di un anno × giorni ÷ 360, con mesi di trenta giorni; una fine al 31 vale come il 30 solo se l’inizio cade il 30 o il 31.',
  },
  'proration/30-360-us': {
    name: italianPartPeriods['30-360-us'],
    rule: 'Come 30/360 (bond basis), e un inizio nell’ultimo giorno di febbraio vale come il 30.',
  },
  'proration/30e-360': {
    name: italianPartPeriods['30e-360'],
    rule: 'Il prezzo di un anno × giorni ÷ 360, con mesi di trenta giorni; il 31 vale sempre come il 30.',
  },
  'proration/30e-360-isda': {
    name: italianPartPeriods['30e-360-isda'],
    rule: 'Il prezzo di un anno × giorni ÷ 360; l’ultimo giorno di ogni mese vale come il 30, tranne la fine del contratto in febbraio.',
  },
  'proration/full-period': {
    name: italianPartPeriods['full-period'],
    rule: 'Chi entra durante il periodo lo paga per intero, chi esce è fatturato fino alla sua fine.',
  },
  'proration/cut-off': {
    name: italianPartPeriods['cut-off'],
    rule: 'Chi entra entro il giorno limite, o quel giorno è ancora fatturato, paga il periodo intero; chi entra dopo paga dal successivo, chi è uscito prima non paga questo.',
  },
  'proration/threshold': {
    name: italianPartPeriods.threshold,
    rule: 'Chi entra con troppo pochi giorni residui, o esce dopo troppo pochi, non paga il periodo.',
  },
  'proration/none': {
    name: italianPartPeriods.none,
    rule: 'Una variazione durante il periodo vale dal successivo.',
  },
  'proration/high-water-mark': {
    name: italianPartPeriods['high-water-mark'],
    rule: 'Il numero massimo raggiunto nel periodo è fatturato fino alla sua fine.',
  },
  'stubs/prorated': {
    name: 'Periodi parziali a giorni',
    rule: 'Un primo o ultimo periodo che la voce copre solo in parte si paga per i suoi giorni.',
  },
  'stubs/full': {
    name: 'Periodi parziali per intero',
    rule: 'Un primo o ultimo periodo che la voce copre solo in parte si paga per intero.',
  },
  'stubs/free-under': {
    name: 'Periodi parziali brevi gratuiti',
    rule: 'Un primo o ultimo periodo con meno giorni di servizio di quelli concordati è gratuito, gli altri si pagano a giorni.',
  },
  'basis/daily': {
    name: 'Quantità di ogni giorno',
    rule: 'Ogni giorno si fattura con la propria quantità.',
  },
  'basis/opening': {
    name: 'Quantità iniziale',
    rule: 'L’intero periodo si fattura con la quantità del suo primo giorno.',
  },
  'basis/closing': {
    name: 'Quantità finale',
    rule: 'L’intero periodo si fattura con la quantità alla fine del suo ultimo giorno.',
  },
  'basis/average': {
    name: 'Quantità media',
    rule: 'L’intero periodo si fattura con la media esatta dei suoi giorni, ciascuno dopo picco storico, tolleranza e minimo.',
  },
  'basis/peak': {
    name: 'Quantità massima',
    rule: 'L’intero periodo si fattura con la quantità più alta dei suoi giorni.',
  },
  ratchet: {
    name: 'Minimo sul picco storico',
    rule: 'Non si fattura mai meno della quota concordata dell’organico più alto dei mesi precedenti.',
  },
  tolerance: {
    name: 'Tolleranza',
    rule: 'In un anno contrattuale può uscire senza essere fatturata solo la quota concordata dell’organico del suo primo giorno.',
  },
  'floor/none': {
    name: 'Nessun minimo',
    rule: 'Non c’è un minimo: si fattura il numero effettivo.',
  },
  'floor/quantity': { name: 'Minimo', rule: 'Al di sotto del minimo si fattura il minimo.' },
  'floor/by-site': { name: 'Minimo per sede', rule: 'Ogni sede ha il proprio minimo.' },
  included: {
    name: 'Quantità inclusa',
    rule: 'Le unità già pagate altrove si tolgono prima degli scaglioni.',
  },
}
