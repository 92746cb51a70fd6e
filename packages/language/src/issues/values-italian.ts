import type { TermsIssueFacts } from '@contract-playbook/terms'
import { italianFormat } from '../format/italian.ts'
import { dalAl } from '../italian-articles.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote } = italianFormat

/** Errori di un singolo valore. */
export const italianValues = {
  'not-a-choice': ({ written, choices }) => [
    `${quote(written)} non è tra le parole ammesse qui.`,
    `Scrivere una di queste: ${choices}.`,
  ],
  'ambiguous-day-count': ({ written, variants }) => [
    `${quote(written)} indica più modi di contare i giorni, e ognuno dà un importo diverso.`,
    `Scrivere quale intende il contratto: ${variants}.`,
  ],
  'not-a-date': ({ written }) => [
    `${quote(written)} non è una data come la scrivono i file.`,
    'Scrivere anno, mese e giorno: 2027-03-20.',
  ],
  'no-such-day': ({ written }) => [
    `Il giorno ${quote(written)} non esiste.`,
    'Controllare il mese e quanti giorni ha.',
  ],
  'date-out-of-range': ({ written, first, last }) => [
    `${quote(written)} non è compreso nel periodo ${dalAl(date(first), date(last))}.`,
    'Controllare l’anno.',
  ],
  'not-a-month-day': ({ written }) => [
    `${quote(written)} non è un giorno dell’anno.`,
    'Scrivere mese e giorno, per esempio 01-01 per ogni 1º gennaio, oppure term-anniversary per l’anniversario del contratto.',
  ],
  'not-a-month': ({ written }) => [
    `${quote(written)} non è un mese come lo scrivono i file.`,
    'Scrivere anno e mese: 2026-10.',
  ],
  'not-a-time': ({ written }) => [
    `${quote(written)} non è un’ora del giorno.`,
    'Scrivere ore e minuti tra 00:00 e 24:00: 08:30.',
  ],
  'not-a-time-zone': ({ written }) => [
    `${quote(written)} non è il nome di un fuso orario.`,
    'Scrivere regione e città: Asia/Shanghai.',
  ],
  'not-a-country': ({ written }) => [
    `${quote(written)} non è il codice di un paese o di una regione.`,
    'Scriverne le due lettere maiuscole: CN, HK, IT.',
  ],
  'not-a-language': ({ written }) => [
    `${quote(written)} non è il codice di una lingua.`,
    'Scrivere zh-CN, en oppure it.',
  ],
  'not-an-id': ({ written }) => [
    `${quote(written)} non può essere un nome breve.`,
    'Usare lettere minuscole, cifre e trattini, cominciando con una lettera, al massimo 32: shanghai, plant-2.',
  ],
  'not-a-decimal': ({ written }) => [
    `${quote(written)} non è un decimale semplice.`,
    'Nei file si scrivono cifre con il punto prima dei decimali, senza separatori di migliaia, simboli di valuta o %: 1234.56.',
  ],
  'float-not-exact': ({ written }) => [
    `${quote(written)} è arrivato come frazione binaria, che non lo rappresenta esattamente.`,
    `Metterlo tra virgolette: "${written}".`,
  ],
  'too-many-digits': ({ written, limit }) => [
    `${quote(written)} ha più di ${count(limit)} cifre prima dei decimali.`,
    'Controllare che non sia un errore di battitura.',
  ],
  'too-many-decimals': ({ written, limit }) => [
    `${quote(written)} ha più di ${count(limit)} decimali.`,
    'Scrivere l’importo come lo indica il contratto.',
  ],
  'below-minimum': ({ written, minimum }) => [
    `${quote(written)} è troppo piccolo: qui il minimo è ${minimum}.`,
    `Scrivere ${minimum} o più.`,
  ],
  'above-maximum': ({ written, maximum }) => [
    `${quote(written)} è troppo grande: qui il massimo è ${maximum}.`,
    `Scrivere ${maximum} o meno.`,
  ],
  'empty-text': () => [
    'Il testo è vuoto.',
    'Scriverlo, o togliere il campo se il contratto non ne parla.',
  ],
  'text-too-long': ({ length, limit }) => [
    `Il testo ha ${count(length)} caratteri; se ne leggono al massimo ${count(limit)}.`,
    'Abbreviarlo.',
  ],
  'control-character': ({ character }) => [
    `Il testo contiene un carattere di controllo invisibile, ${character}.`,
    'Toglierlo, o riscrivere il testo.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
