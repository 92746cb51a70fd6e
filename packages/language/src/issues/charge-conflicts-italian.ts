import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat } from '../format/italian.ts'
import { dal, dalAl, il } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'

const { date, quote } = italianFormat

/** Voci, impegni e prezzi in contraddizione tra loro. */
export const italianChargeConflicts = {
  'included-by-site-pooled': ({ charge }) => [
    `La voce ${quote(charge)} conta tutte le sedi insieme: non può includere una quantità per ciascuna.`,
    'Scrivere una sola quantità inclusa, o contare le sedi una per una: tiersAcross: each-site.',
  ],
  'charge-reversed': ({ charge, first, last }) => [
    `La voce ${quote(charge)} finisce ${il(date(last))}, prima di cominciare ${il(date(first))}.`,
    'Invertire le due date o correggerne una. Entrambi i giorni sono addebitati.',
  ],
  'charge-never-runs': ({ charge, day, first, last }) => [
    `Con la data ${date(day)} la voce ${quote(charge)} resta fuori dalla durata ${dalAl(date(first), date(last))}.`,
    'Correggere la data, o togliere la voce.',
  ],
  'one-off-outside-term': ({ charge, on, first, last }) => [
    `Il costo una tantum ${quote(charge)} cade ${il(date(on))}, fuori dalla durata ${dalAl(date(first), date(last))}.`,
    'Correggere la data, o toglierla: allora il costo è dovuto il primo giorno del contratto.',
  ],
  'step-outside-charge': ({ charge, from, first, last }) => [
    `Un gradino di prezzo di ${quote(charge)} comincia ${il(date(from))}, ma la voce corre ${dalAl(date(first), date(last))}, e il primo giorno valgono i primi prezzi.`,
    'Correggere la data, o fare dei prezzi del gradino i primi prezzi.',
  ],
  'day-order': ({ from, previous }) => [
    `Ciò che vale ${dal(date(from))} segue ciò che vale ${dal(date(previous))}.`,
    'Elencare le date dalla prima all’ultima, ciascuna una volta sola.',
  ],
  'package-size-unused': ({ charge }) => [
    `La voce ${quote(charge)} indica le unità per pacchetto, ma il prezzo non è a pacchetti.`,
    'Scrivere pricing: package, o togliere packageSize.',
  ],
  'flat-in-stair-step': ({ charge }) => [
    `La voce ${quote(charge)} ha un prezzo unico di scaglione: quello di ogni scaglione è già un importo unico, e una quota fissa sarebbe un secondo.`,
    'Sommarli e scrivere il totale come prezzo, o scegliere un altro modello di prezzo.',
  ],
  'free-one-off': ({ charge }) => [
    `${quote(charge)} si paga una volta sola: non ha mesi iniziali che possano essere gratuiti.`,
    'Togliere i mesi gratuiti, o abbassare il prezzo.',
  ],
  'allocation-unpooled': ({ charge }) => [
    `La voce ${quote(charge)} fattura ogni sede per conto suo: non c’è una riga comune da ripartire.`,
    'Scrivere tiersAcross: all-sites, o togliere allocation.',
  ],
  'cost-centres-sum': ({ sum }) => [
    `Le quote dei centri di costo sommano a ${sum}%, non a 100%.`,
    'Correggere le quote in modo che insieme facciano esattamente 100: 33.33, 33.33 e 33.34.',
  ],
  'unknown-charge': ({ charge, known }) => [
    `${quote(charge)} non è una voce di questo contratto.`,
    `Le voci sono: ${known}. Usarne una, o aggiungere ${quote(charge)} sotto charges.`,
  ],
  'misspelt-charge': ({ charge, suggestion }) => [
    `${quote(charge)} non è una voce di questo contratto.`,
    `Si intendeva ${quote(suggestion)}?`,
  ],
  'commitment-named-as-charge': ({ commitment }) => [
    `${quote(commitment)} è il nome breve di una voce e anche di un impegno: in fattura le loro righe non si distinguerebbero.`,
    'Dare all’impegno un altro nome breve.',
  ],
  'rate-of-own-currency': ({ currency }) => [
    `${currency} è già la valuta del contratto: non serve un tasso di cambio.`,
    'Indicare l’altra valuta, o togliere il tasso.',
  ],
  'repeated-rate': ({ currency, on }) => [
    `Per ${currency} c’è già un altro tasso di cambio ${dal(date(on))}.`,
    'Tenerne uno solo, o correggerne la data.',
  ],
  'cap-below-floor': ({ cap, floor }) => [
    `L’aumento dovrebbe essere al massimo ${cap}% e almeno ${floor}%.`,
    'Scambiare tetto e minimo, o correggerne uno.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
