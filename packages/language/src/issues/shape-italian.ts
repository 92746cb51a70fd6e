import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat, italianPlural } from '../format/italian.ts'
import type { Sentences } from '../sentence.ts'

const { count, quote } = italianFormat

const shapes = {
  text: 'un testo',
  'whole-number': 'un numero intero',
  number: 'un numero',
  'true-or-false': 'true o false',
  list: 'un elenco',
  group: 'un gruppo di campi',
  nothing: 'niente',
}

const howToWrite = {
  text: 'Scrivere un solo valore dopo i due punti.',
  'whole-number': 'Scrivere solo cifre, per esempio 12.',
  'true-or-false': 'Scrivere true o false.',
  list: 'Scrivere ogni voce su una riga propria, che comincia con un trattino e uno spazio.',
  group: 'Scrivere sotto i suoi campi, uno per riga, rientrati di due spazi.',
}

/** Errori nella forma di ciò che è detto: campi, gruppi ed elenchi. */
export const italianShape = {
  'too-deep': ({ limit }) => [
    `I gruppi sono annidati per più di ${count(limit)} livelli: nessuna condizione di contratto lo richiede.`,
    'Controllare i rientri da qui in poi.',
  ],
  'too-many-values': ({ limit }) => [
    `Il file contiene più di ${count(limit)} valori, il massimo che viene letto.`,
    'Togliere ciò che non riguarda le condizioni del contratto.',
  ],
  'not-plain': () => [
    'Questo valore non si può scrivere in un file.',
    'Passare solo testi, numeri interi, true, false, elenchi e gruppi.',
  ],
  'more-issues': ({ limit }) => [
    `Gli errori sono più di ${count(limit)}; sono elencati i primi ${count(limit)}.`,
    'Correggere questi, poi leggere di nuovo.',
  ],
  missing: ({ field }) => [
    `Manca ${quote(field)}, e niente può farne le veci.`,
    `Aggiungere ${quote(field)} con il suo valore.`,
  ],
  'empty-value': ({ field }) => [
    `${quote(field)} non ha valore.`,
    'Scriverlo, o togliere il campo se il contratto non ne parla.',
  ],
  'unknown-field': ({ field, known }) => [
    `${quote(field)} non è un campo di questo gruppo.`,
    `I suoi campi sono: ${known}.`,
  ],
  'misspelt-field': ({ field, suggestion }) => [
    `${quote(field)} non è un campo di questo gruppo.`,
    `Si intendeva ${quote(suggestion)}?`,
  ],
  'one-of': ({ fields }) => [
    `Qui ne serve esattamente uno: ${fields}.`,
    'Tenere quello che il contratto prevede.',
  ],
  'wrong-type': ({ expected, found }) => [
    `Qui serve ${shapes[expected]}; c’è ${shapes[found]}.`,
    howToWrite[expected],
  ],
  'too-few': ({ minimum }) => [
    `L’elenco richiede almeno ${count(minimum)} ${italianPlural(minimum, 'voce', 'voci')}.`,
    'Aggiungere ciò che manca, o togliere il campo se il contratto non ne parla.',
  ],
  'too-many': ({ limit, count: items }) => [
    `Qui ci sono ${count(items)} voci; se ne leggono al massimo ${count(limit)}.`,
    'Tenere quelle che servono al contratto.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
