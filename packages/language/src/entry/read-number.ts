import type { CurrencyCode } from '@contract-playbook/terms'
import { refused, type EntryHabit, type NumberEntry, type Refused } from './entry.ts'
import { readAmount, type ReadAmount } from './read-amount.ts'

/**
 * Reads an amount as someone typed it: what has one reading in any language is read; `1.234` is read by the habit of the
 * page's language and marked; anything else is refused with a code. Nothing that was typed is dropped.
 *
 * @param currency the currency of the field; an entry that names another one is refused
 */
export function readNumber(habit: EntryHabit, text: string, currency?: CurrencyCode): NumberEntry {
  const read = readAmount(text, currency)
  if (read.kind !== 'readings') return read
  return read.percent ? refused('character', { text, character: '%' }) : chosen(habit, read)
}

/** Reads a percentage, with or without its sign: `6`, `6 %` and `６％` are six percent. */
export function readPercent(habit: EntryHabit, text: string): NumberEntry {
  const read = readAmount(text)
  if (read.kind !== 'readings') return read
  return currencyUnwanted(read) ?? chosen(habit, read)
}

/** Reads a count: zero or more, whole. `1.500` can only be a whole number in groups; `2.000` could also be two, so it is marked. */
export function readWhole(habit: EntryHabit, text: string): NumberEntry {
  const read = readAmount(text)
  if (read.kind !== 'readings') return read
  const fault = read.percent
    ? refused('character', { text, character: '%' })
    : currencyUnwanted(read)
  if (fault) return fault
  const whole = read.readings.filter(({ value }) => /^-?\d+(?:\.0+)?$/.test(value))
  if (whole.length === 0) return refused('not-whole', { text })
  if (whole.some(({ value }) => value.startsWith('-'))) return refused('negative', { text })
  return chosen(habit, { ...read, readings: whole.map(withoutDecimals) })
}

const currencyUnwanted = ({ text, currency }: ReadAmount): Refused | undefined =>
  currency && refused('currency-unwanted', { text, written: currency.written })

type OneReading = ReadAmount['readings'][number]

const withoutDecimals = ({ value, decimal }: OneReading): OneReading => ({
  // What stands before the point of a plain decimal is a plain decimal.
  value: (value.split('.')[0] ?? value) as OneReading['value'],
  decimal,
})

/** The reading of the page's language: the one that takes its own mark for decimals, or does not take the other's. */
function chosen(habit: EntryHabit, { readings, currency }: ReadAmount): NumberEntry {
  const own = readings.find(({ decimal }) => decimal === habit.decimal)
  const value = own ?? readings.find(({ decimal }) => decimal === undefined) ?? readings[0]
  if (!value) throw new RangeError('An entry that was read has a reading')
  const other = readings.find((reading) => reading.value !== value.value)
  return {
    kind: 'read',
    value: value.value,
    ...(other && { ambiguous: { alternative: other.value } }),
    ...(currency && { currencies: currency.meaning }),
  }
}
