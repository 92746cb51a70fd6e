import type { SettlementIssueFacts } from '@contract-playbook/billing'
import { italianFormat } from '../format/italian.ts'
import { al } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, month, number, percent, quote } = italianFormat

const spans = { quarter: 'su un trimestre', year: 'su un anno' }

const shown = (share: string): string => share.replace('-', '−').replace('/', ' ÷ ')

const sayIt = 'Se è ciò che si è concordato, conviene scriverlo nel contratto.'

/** Che cosa si trova accanto alla fattura: scadenze, interessi, crediti, centri di costo. */
export const italianSettlementFindings: Sentences<SettlementIssueFacts> = {
  'due-not-in-terms': () => [
    'Il contratto non dice quando scade una fattura.',
    'Chiedere al fornitore quanti giorni dopo la fattura, e contati da quando, e scriverlo in billing.due.',
  ],
  'late-payment-not-in-terms': () => [
    'Il contratto non dice quanto costa pagare in ritardo.',
    'Chiedere al fornitore quale interesse si applica al ritardo e scriverlo in latePayment, o scrivere none.',
  ],
  'service-credits-not-in-terms': () => [
    'Il contratto non dice quanto si accredita quando il servizio non è disponibile.',
    'Chiedere al fornitore quale quota dei canoni si accredita sotto quale disponibilità e scriverlo in serviceLevels.credits, o scrivere none.',
  ],
  'availability-not-measured': ({ month: of }) => [
    `Non è indicata la disponibilità del servizio di ${month(of)}.`,
    'Chiedere al fornitore quale disponibilità è stata misurata in quel mese e da chi.',
  ],

  'availability-not-a-share': ({ month: of, written }) => [
    `La disponibilità di ${month(of)} è indicata come ${number(written)}: deve essere tra 0 e 100 per cento.`,
    'Correggere la misura.',
  ],
  'availability-measured-twice': ({ month: of, availability, other }) => [
    `Per ${month(of)} sono indicate due disponibilità: ${percent(availability)} e ${percent(other)}.`,
    'Tenere quella concordata.',
  ],
  'cost-centres-not-whole': ({ site, percent: sum }) => [
    `Le quote dei centri di costo di ${quote(site)} sommano ${al(percent(sum))}: devono dare il 100%.`,
    'Correggere le quote.',
  ],
  'credit-above-original': ({ share }) => [
    `Le note di credito arrivano a ${shown(share)} della riga: più di quanto è stato fatturato.`,
    'Accreditare al massimo l’intera riga.',
  ],
  'credit-below-zero': ({ number: note, share }) => [
    `La nota di credito ${count(note)} è di ${shown(share)} della riga: meno di zero.`,
    'Un credito toglie; ciò che manca si fattura come rettifica.',
  ],
  'bills-in-two-currencies': ({ issued, revised }) => [
    `La fattura emessa è in ${issued}, quella corretta in ${revised}: la differenza non si può calcolare.`,
    'Calcolare la fattura corretta nella valuta di quella emessa.',
  ],
  'interest-on-credit': ({ amount }) => [
    `Una fattura di ${number(amount)} è a credito: non è mai in ritardo.`,
    'Chiedere gli interessi solo per fatture sopra lo zero.',
  ],

  'month-not-billed': ({ month: of }) => [
    `È indicata una disponibilità per ${month(of)}, mese senza fatture.`,
    'Controllare il mese; senza canoni non c’è credito.',
  ],
  'availability-per-longer-span': ({ per }) => [
    `Il contratto misura la disponibilità ${spans[per]}; la scala è stata applicata mese per mese.`,
    'Chiedere al fornitore come si ricava il credito da una misura su un periodo più lungo.',
  ],
  'working-days-not-announced': ({ on }) => [
    `I giorni lavorativi intorno ${al(date(on))} non sono ancora annunciati; la data resta quella che è.`,
    'Ricontrollare quando esce il calendario ufficiale di quell’anno.',
  ],

  'assumed-due-from': () => ['I giorni per pagare decorrono dall’emissione della fattura.', sayIt],
  'assumed-month-cap': () => ['I crediti di servizio di un mese non hanno un tetto.', sayIt],
  'assumed-year-cap': () => [
    'I crediti di servizio di un anno contrattuale non hanno un tetto.',
    sayIt,
  ],
}
