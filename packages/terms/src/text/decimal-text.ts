import type { $brand } from 'zod/v4/core'

/** A plain decimal as it was written: `-?\d+(\.\d+)?`, so `437.00` stays `437.00`. No exponent, no grouping, no float. */
export type DecimalText = string & $brand<'DecimalText'>

/** More than any contract needs; keeps products of amounts within what billing proves. */
export const decimalLimits = { wholeDigits: 12, decimals: 8 } as const

const form = /^-?(\d+)(?:\.(\d+))?$/

/** What is wrong with a text as a decimal; `undefined` if nothing is. */
export function decimalFault(text: string): 'form' | 'whole-digits' | 'decimals' | undefined {
  const [, whole, decimals = ''] = form.exec(text) ?? []
  if (whole === undefined) return 'form'
  if (whole.replace(/^0+/, '').length > decimalLimits.wholeDigits) return 'whole-digits'
  return decimals.length > decimalLimits.decimals ? 'decimals' : undefined
}

/** Whether a text is a plain decimal within the limits. */
export function isDecimalText(text: string): text is DecimalText {
  return decimalFault(text) === undefined
}

/** Negative, zero or positive as the first decimal is smaller, equal or greater: `1.0` equals `1`. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  const difference = scaled(a) - scaled(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The exact sum of some decimals, without zeros at its end: 33.34 + 66.66 is `100`. */
export function sumOfDecimals(texts: readonly DecimalText[]): DecimalText {
  const sum = texts.reduce((sum, text) => sum + scaled(text), 0n)
  const digits = String(sum < 0n ? -sum : sum).padStart(decimalLimits.decimals + 1, '0')
  const decimals = digits.slice(-decimalLimits.decimals).replace(/0+$/, '')
  const whole = digits.slice(0, -decimalLimits.decimals)
  const plain = decimals === '' ? whole : `${whole}.${decimals}`
  // Digits with a point between them are a decimal.
  return (sum < 0n ? `-${plain}` : plain) as DecimalText
}

function scaled(text: DecimalText): bigint {
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(decimalLimits.decimals, '0'))
}
