import { englishFormat } from '../format/english.ts'
import type { EntryWords } from './entry-message.ts'

const { quote, days } = englishFormat
const example = 'Write it as 1,234.56 or 1234.56.'
const dateExample = 'Write it as 20 Mar 2027 or 2027-03-20.'

/** What the English page says beside a field. */
export const englishEntry: EntryWords = {
  readAs: (value) => `Read as ${value}.`,
  useInstead: (value) => `Use ${value} instead`,
  refusals: {
    'no-digits': ({ text }) => [`${quote(text)} holds no digits.`, example],
    character: ({ text, character }) => [
      `${quote(text)} holds ${quote(character)}, which is not part of a number.`,
      'Write digits only, without words.',
    ],
    grouping: ({ text }) => [
      `The points and commas in ${quote(text)} don’t make a number in any language: groups have three digits.`,
      example,
    ],
    unfinished: ({ text }) => [
      `${quote(text)} ends before its decimals.`,
      'Add the decimals, or delete the last mark.',
    ],
    sign: ({ text }) => [
      `${quote(text)} has two signs, or a sign behind the number.`,
      'Write one sign, in front: −5.',
    ],
    currency: ({ text, written, expected }) => [
      `${quote(text)} names ${quote(written)}, but this contract is in ${expected}.`,
      `Write the amount in ${expected}, or change the contract’s currency.`,
    ],
    'two-currencies': ({ text, written }) => [
      `${quote(text)} names two currencies: ${written}.`,
      'Keep one of them, or write the digits only.',
    ],
    'currency-unwanted': ({ text, written }) => [
      `${quote(text)} names a currency, ${quote(written)}, but this field is not money.`,
      'Write the digits only.',
    ],
    'too-long': ({ text, wholeDigits, decimals }) => [
      `${quote(text)} has too many digits: an amount has at most ${wholeDigits} before the point and ${decimals} behind it.`,
      'Check for a slip of the keyboard.',
    ],
    'not-whole': ({ text }) => [
      `${quote(text)} is not a whole number.`,
      'Count whole people or devices: 12.',
    ],
    negative: ({ text }) => [
      `${quote(text)} is below zero.`,
      'Write zero or more. For people who go, add a change of the kind Leave.',
    ],
    'date-form': ({ text }) => [`${quote(text)} can’t be read as a date.`, dateExample],
    'month-name': ({ text, word }) => [
      `${quote(word)} in ${quote(text)} is not the name of a month.`,
      dateExample,
    ],
    'no-year': ({ text }) => [`${quote(text)} has no year.`, 'Add the year: 20 Mar 2027.'],
    'two-digit-year': ({ text, year }) => [
      `The year in ${quote(text)} has two digits, which leaves the century open.`,
      `Write all four: 20${year}.`,
    ],
    'year-range': ({ text, year, first, last }) => [
      `${quote(text)} is in the year ${year}; contracts here run between ${first} and ${last}.`,
      'Check the year.',
    ],
    'no-such-month': ({ text, month }) => [
      `${quote(text)} names month ${month}; a year has twelve.`,
      dateExample,
    ],
    'no-such-day': ({ text, year, month, day, days: length }) => [
      `There is no day ${day} in ${englishFormat.month(`${year}-${month}`)}: ${quote(text)}.`,
      `That month has ${days(length)}.`,
    ],
  },
}
