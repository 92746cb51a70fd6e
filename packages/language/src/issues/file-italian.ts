import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat } from '../format/italian.ts'
import type { Sentences } from '../sentence.ts'

const { count, quote } = italianFormat

/** Errori del file come testo, prima di sapere che cosa dice. */
export const italianFile = {
  'too-large': ({ limit }) => [
    `Il file supera ${count(limit)} caratteri, il massimo che viene letto.`,
    'Tenere un solo contratto per file e togliere ciò che non riguarda le sue condizioni.',
  ],
  'too-many-lines': ({ limit }) => [
    `Il file supera ${count(limit)} righe, il massimo che viene letto.`,
    'Togliere le righe vuote, i commenti e ciò che non riguarda le condizioni del contratto.',
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
  'tab-indentation': () => [
    'La riga rientra con una tabulazione; YAML ammette solo spazi.',
    'Sostituire ogni tabulazione con due spazi.',
  ],
  'unclosed-quote': () => [
    'Qui si aprono virgolette che non si chiudono.',
    'Aggiungere le stesse virgolette alla fine del testo.',
  ],
  'unclosed-bracket': () => [
    'Qui si apre una parentesi che non si chiude.',
    'Chiuderla con ] o } alla fine dell’elenco o del gruppo.',
  ],
  'missing-colon': () => [
    'Questa riga non è né un campo con il suo valore né una voce di un elenco.',
    'Scrivere i due punti e uno spazio dopo il nome del campo, come in currency: CNY.',
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
  'decimal-comma': ({ written }) => [
    `La virgola in ${quote(written)} chiude il valore: nei file divide i campi.`,
    'Scrivere un punto prima dei decimali e nessun separatore di migliaia: 4100.00.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
