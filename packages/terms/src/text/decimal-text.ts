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

function scaled(text: DecimalText): bigint {
  const [whole = '', decimals = ''] = text.split('.')
  return BigInt(whole + decimals.padEnd(decimalLimits.decimals, '0'))
}
