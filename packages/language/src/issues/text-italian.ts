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

/** Errori del file come testo, e della forma di ciò che dice. */
export const italianText = {
  'too-large': ({ limit }) => [
    `Il file supera ${count(limit)} caratteri, il massimo che viene letto.`,
    'Tenere un solo contratto per file e togliere ciò che non riguarda le sue condizioni.',
  ],
  'wrong-encoding': () => [
    'Il file non è un testo in UTF-8.',
    'Salvarlo di nuovo in UTF-8; in Excel scegliere «CSV UTF-8».',
  ],
  'empty-file': () => ['Il file è vuoto.', 'Controllare che sia il file giusto.'],
  'several-documents': () => [
    'Il file contiene più documenti divisi da ---; un contratto è un solo documento.',
    'Tenerne uno, o dare a ogni contratto un file proprio.',
  ],
  'too-deep': ({ limit }) => [
    `I gruppi sono annidati per più di ${count(limit)} livelli: nessuna condizione di contratto lo richiede.`,
    'Controllare i rientri da qui in poi.',
  ],
  'too-many-values': ({ limit }) => [
    `Il file contiene più di ${count(limit)} valori, il massimo che viene letto.`,
    'Togliere ciò che non riguarda le condizioni del contratto.',
  ],
  'bad-yaml': () => [
    'Questo non è YAML valido.',
    'Controllare i rientri, lo spazio dopo i due punti, e che parentesi e virgolette siano chiuse.',
  ],
  'bad-indentation': () => [
    'La riga rientra diversamente dalle vicine: non è chiaro a quale gruppo appartenga.',
    'Far cominciare i campi di un gruppo nella stessa colonna, due spazi più a destra del nome del gruppo.',
  ],
  'text-needs-quotes': () => [
    'Il testo contiene un segno che YAML legge come proprio, per esempio due punti, #, @ o *.',
    'Mettere il testo tra virgolette: "Assistenza: remota".',
  ],
  'unclosed-bracket': () => [
    'Qui si apre una parentesi che non si chiude.',
    'Chiuderla con ] o } alla fine dell’elenco o del gruppo.',
  ],
  'missing-colon': () => [
    'Questa riga non è né un campo con il suo valore né una voce di un elenco.',
    'Scrivere i due punti e uno spazio dopo il nome del campo, come in currency: CNY.',
  ],
  'tab-indentation': () => [
    'La riga rientra con una tabulazione; YAML ammette solo spazi.',
    'Sostituire ogni tabulazione con due spazi.',
  ],
  'unclosed-quote': () => [
    'Qui si aprono virgolette che non si chiudono.',
    'Aggiungere le stesse virgolette alla fine del testo.',
  ],
  'stray-quote': () => [
    'Ci sono virgolette nel mezzo di una cella.',
    'Mettere tra virgolette tutta la cella e raddoppiare quelle interne: "the ""new"" team".',
  ],
  'unknown-alias': ({ written }) => [
    `${quote(written)} rimanda a un valore che prima non ha ricevuto un nome.`,
    'Scrivere il valore stesso.',
  ],
  'tag-not-read': ({ written }) => [
    `L’etichetta ${quote(written)} non viene letta: un valore è ciò che è scritto.`,
    'Togliere l’etichetta.',
  ],
  'key-not-text': () => [
    'Il nome di questo campo non è un testo semplice.',
    'Scrivere una parola prima dei due punti, come in currency: CNY.',
  ],
  'duplicate-key': ({ field }) => [
    `${quote(field)} compare due volte nello stesso gruppo.`,
    'Tenere la riga giusta e togliere l’altra.',
  ],
  'not-plain': () => [
    'Questo valore non si può scrivere in un file.',
    'Passare solo testi, numeri interi, true, false, elenchi e gruppi.',
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
