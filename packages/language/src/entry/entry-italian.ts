import { italianFormat } from '../format/italian.ts'
import { capital, dalAl } from '../italian-articles.ts'
import type { EntryWords } from './entry-message.ts'

const { quote, days } = italianFormat
const example = 'Scrivere 1.234,56 oppure 1234,56.'
const dateExample = 'Scrivere 20 mar 2027 oppure 20/03/2027.'

/** Che cosa dice la pagina italiana accanto a un campo. */
export const italianEntry: EntryWords = {
  readAs: (value) => `Letto come ${value}.`,
  useInstead: (value) => `Usare ${value}`,
  refusals: {
    'no-digits': ({ text }) => [`${quote(text)} non contiene cifre.`, example],
    character: ({ text, character }) => [
      `${quote(text)} contiene ${quote(character)}, che non fa parte di un numero.`,
      'Scrivere solo cifre, senza parole.',
    ],
    grouping: ({ text }) => [
      `I punti e le virgole di ${quote(text)} non formano un numero in nessuna lingua: i gruppi sono di tre cifre.`,
      example,
    ],
    unfinished: ({ text }) => [
      `${quote(text)} finisce prima dei decimali.`,
      'Aggiungere i decimali o togliere l’ultimo segno.',
    ],
    sign: ({ text }) => [
      `${quote(text)} ha due segni, oppure un segno dopo il numero.`,
      'Scrivere un solo segno, davanti: −5.',
    ],
    currency: ({ text, written, expected }) => [
      `${quote(text)} indica ${quote(written)}, ma il contratto è in ${expected}.`,
      `Scrivere l’importo in ${expected}, o cambiare la valuta del contratto.`,
    ],
    'two-currencies': ({ text, written }) => [
      `${quote(text)} indica due valute: ${written}.`,
      'Lasciarne una, o scrivere solo le cifre.',
    ],
    'currency-unwanted': ({ text, written }) => [
      `${quote(text)} indica una valuta, ${quote(written)}, ma questo campo non è un importo.`,
      'Scrivere solo le cifre.',
    ],
    'too-long': ({ text, wholeDigits, decimals }) => [
      `${quote(text)} ha troppe cifre: un importo ne ha al massimo ${wholeDigits} prima della virgola e ${decimals} dopo.`,
      'Controllare che non sia un errore di battitura.',
    ],
    'not-whole': ({ text }) => [
      `${quote(text)} non è un numero intero.`,
      'Contare persone o dispositivi interi: 12.',
    ],
    negative: ({ text }) => [
      `${quote(text)} è minore di zero.`,
      'Scrivere zero o più. Per chi se ne va, aggiungere una variazione di tipo Uscita.',
    ],
    'date-form': ({ text }) => [`${quote(text)} non si può leggere come data.`, dateExample],
    'month-name': ({ text, word }) => [
      `${quote(word)} in ${quote(text)} non è il nome di un mese.`,
      dateExample,
    ],
    'no-year': ({ text }) => [`In ${quote(text)} manca l’anno.`, 'Aggiungere l’anno: 20 mar 2027.'],
    'two-digit-year': ({ text, year }) => [
      `L’anno di ${quote(text)} ha due cifre e lascia aperto il secolo.`,
      `Scriverne quattro: 20${year}.`,
    ],
    'year-range': ({ text, year, first, last }) => [
      `${quote(text)} cade nell’anno ${year}; i contratti vanno ${dalAl(String(first), String(last))}.`,
      'Controllare l’anno.',
    ],
    'no-such-month': ({ text, month }) => [
      `${quote(text)} indica il mese ${month}; un anno ne ha dodici.`,
      dateExample,
    ],
    'no-such-day': ({ text, year, month, day, days: length }) => [
      `${capital(italianFormat.month(`${year}-${month}`))} non ha il giorno ${day}: ${quote(text)}.`,
      `Quel mese ha ${days(length)}.`,
    ],
  },
}
