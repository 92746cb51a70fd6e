import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat } from '../format/italian.ts'
import { dalAl, il } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'
import { italianChargeConflicts } from './charge-conflicts-italian.ts'

const { count, date, quote } = italianFormat

/** Valori in contraddizione tra loro. */
export const italianConflicts = {
  ...italianChargeConflicts,
  'schema-unknown': ({ written, current }) => [
    `${quote(written)} non è un formato di condizioni conosciuto.`,
    `Scrivere schema: ${current}.`,
  ],
  'schema-newer': ({ written, current }) => [
    `Il file è scritto per ${quote(written)}; questa versione legge fino a ${current}.`,
    'Usare una versione più recente del manuale.',
  ],
  'term-reversed': ({ first, last }) => [
    `Il contratto finisce ${il(date(last))}, prima di cominciare ${il(date(first))}.`,
    'Invertire le due date o correggerne una. Entrambi i giorni fanno parte della durata.',
  ],
  'term-too-long': ({ first, last, years }) => [
    `Il periodo ${dalAl(date(first), date(last))} supera ${count(years)} anni.`,
    'Controllare l’anno dell’ultimo giorno.',
  ],
  'first-tier': ({ from }) => [
    `Il primo scaglione comincia da ${count(from)}: le unità precedenti restano senza prezzo.`,
    'Nel primo scaglione scrivere from: 1.',
  ],
  'tier-order': ({ from, previous }) => [
    `Uno scaglione da ${count(from)} segue uno scaglione da ${count(previous)}.`,
    'Elencare gli scaglioni in ordine crescente, ciascuno da un numero maggiore del precedente.',
  ],
  'ladder-order': ({ below, previous }) => [
    `La soglia ${below} segue la soglia ${previous}.`,
    'Elencare le soglie dalla disponibilità più alta alla più bassa.',
  ],
  'step-order': ({ after, previous }) => [
    `Un passo dopo ${count(after)} minuti segue uno dopo ${count(previous)}.`,
    'Elencare i passi nell’ordine in cui si compiono.',
  ],
  'repeated-item': ({ written }) => [
    `${quote(written)} compare due volte nell’elenco.`,
    'Tenerlo una volta sola.',
  ],
  'unknown-site': ({ site, known }) => [
    `${quote(site)} non è una sede di questo contratto.`,
    `Le sedi sono: ${known}. Usarne una, o aggiungere ${quote(site)} sotto sites.`,
  ],
  'misspelt-site': ({ site, suggestion }) => [
    `${quote(site)} non è una sede di questo contratto.`,
    `Si intendeva ${quote(suggestion)}?`,
  ],
  'site-not-charged': ({ site, charge }) => [
    `La voce ${quote(charge)} non comprende la sede ${quote(site)}.`,
    'Aggiungere la sede a quelle della voce, o toglierla qui.',
  ],
  'floor-by-site-pooled': ({ charge }) => [
    `La voce ${quote(charge)} conta tutte le sedi insieme: non può avere un minimo per ciascuna.`,
    'Scrivere un solo minimo con quantity, o contare le sedi una per una: tiersAcross: each-site.',
  ],
  'sites-without-per-site': ({ charge }) => [
    `L’importo ${quote(charge)} è unico per tutto il contratto, eppure elenca delle sedi.`,
    'Scrivere per: site, o togliere le sedi.',
  ],
  'unknown-clause-path': ({ path }) => [
    `${quote(path)} non è un campo di queste condizioni: nessuna clausola può riferirvisi.`,
    'Scrivere il campo come compare sopra, con un punto tra i nomi: charges.users.joiners.',
  ],
  'misspelt-clause-path': ({ path, suggestion }) => [
    `${quote(path)} non è un campo di queste condizioni: nessuna clausola può riferirvisi.`,
    `Si intendeva ${quote(suggestion)}?`,
  ],
  'move-without-target': () => [
    'C’è un trasferimento, ma non è indicato dove.',
    'Aggiungere la sede di arrivo.',
  ],
  'target-without-move': ({ kind }) => [
    `Una variazione di tipo ${quote(kind)} non ha sede di arrivo.`,
    'Togliere quella sede, o fare della variazione un trasferimento (move).',
  ],
  'move-to-same-site': ({ site }) => [
    `Il trasferimento parte e arriva a ${quote(site)}.`,
    'Indicare l’altra sede, o togliere la variazione.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
