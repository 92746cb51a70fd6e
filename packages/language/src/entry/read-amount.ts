import { decimalLimits, type CurrencyCode, type DecimalText } from '@contract-playbook/terms'
import { amountParts, type AmountParts } from './amount-parts.ts'
import { shiftPoint, signedDecimal } from './decimal.ts'
import { refused, type Empty, type Refused } from './entry.ts'
import { normalise, otherFigure } from './normalise.ts'
import { readings, type Reading } from './readings.ts'

/** An entry with all its readings, before the page's language chooses. */
export interface ReadAmount {
  readonly kind: 'readings'
  readonly text: string
  /** One or two. */
  readonly readings: readonly {
    readonly value: DecimalText
    readonly decimal: '.' | ',' | undefined
  }[]
  readonly percent: boolean
  /** The currency written beside the digits, and what it can mean. */
  readonly currency?: { readonly written: string; readonly meaning: readonly CurrencyCode[] }
}

/** Reads an entry in every way that it can be read; `expected` is the currency of the field, if it has one. */
export function readAmount(text: string, expected?: CurrencyCode): ReadAmount | Refused | Empty {
  const plain = normalise(text)
  if (plain === undefined) return refused('character', { text, character: otherFigure(text) })
  if (plain === '') return { kind: 'empty' }
  const parts = amountParts(plain)
  const fault = signFault(text, parts) ?? currencyFault(text, parts, expected)
  if (fault) return fault
  const found = readings(parts.digits)
  return found.length === 0 ? notDigits(text, parts.digits) : valued(text, parts, found)
}

function valued(text: string, parts: AmountParts, found: readonly Reading[]): ReadAmount | Refused {
  const values = found.flatMap(({ value, decimal }) => {
    const signed = signedDecimal(shiftPoint(value, parts.places), parts.signs === '-')
    return signed === undefined ? [] : [{ value: signed, decimal }]
  })
  if (values.length === 0) return refused('too-long', { text, ...decimalLimits })
  const read = { kind: 'readings' as const, text, readings: values, percent: parts.percent }
  if (parts.currencies.length === 0) return read
  return { ...read, currency: { written: written(parts), meaning: meanings(parts) } }
}

const written = ({ currencies }: AmountParts): string =>
  currencies.map((currency) => currency.written).join(', ')

const signFault = (text: string, { signs, signBehind }: AmountParts): Refused | undefined =>
  signs.length > 1 || signBehind ? refused('sign', { text }) : undefined

/** The currencies that all signs of the entry can mean: `¥100元` is yuan. */
function meanings({ currencies }: AmountParts): readonly CurrencyCode[] {
  const [first, ...others] = currencies.map(({ meaning }) => meaning)
  return (first ?? []).filter((code) => others.every((meaning) => meaning.includes(code)))
}

function currencyFault(
  text: string,
  parts: AmountParts,
  expected: CurrencyCode | undefined,
): Refused | undefined {
  if (parts.currencies.length === 0) return undefined
  const possible = meanings(parts)
  if (possible.length === 0) return refused('two-currencies', { text, written: written(parts) })
  if (expected === undefined || possible.includes(expected)) return undefined
  return refused('currency', { text, written: written(parts), expected })
}

function notDigits(text: string, digits: string): Refused {
  const stranger = /[^\d.,' ]+/u.exec(digits)?.[0].trim()
  if (!/\d/.test(digits)) return refused('no-digits', { text })
  if (stranger) return refused('character', { text, character: stranger })
  return refused(/\d[.,]$/.test(digits) ? 'unfinished' : 'grouping', { text })
}
