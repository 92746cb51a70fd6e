import type { DecimalText } from '@contract-playbook/terms'

/** A decimal number as whole units of 10^-digits: "437.00" is 43700 with 2 digits, exactly as it was written. */
export interface ScaledDecimal {
  readonly units: bigint
  readonly digits: number
}

/** Reads plain decimal text. The digits written are kept, since a price's own precision is what it was written with. */
export function readDecimal(text: DecimalText): ScaledDecimal {
  const digits = writtenDigits(text)
  const whole = text.length - digits - 1
  return {
    units: BigInt(digits === 0 ? text : text.slice(0, whole) + text.slice(whole + 1)),
    digits,
  }
}

/** The digits after the point of decimal text. */
export function writtenDigits(text: DecimalText): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

/** The whole units of decimal text as a number: exact only up to 2^53, which the caller's bounds watch. */
export function unitsAsNumber(text: DecimalText): number {
  const point = text.indexOf('.')
  return Number(point < 0 ? text : text.slice(0, point) + text.slice(point + 1))
}

/** Prints whole units of 10^-digits as plain decimal text with all its digits; zero has no sign. */
export function decimalText(units: bigint, digits: number): DecimalText {
  const sign = units < 0n ? '-' : ''
  const written = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  const whole = written.slice(0, written.length - digits)
  const text = digits === 0 ? sign + whole : `${sign}${whole}.${written.slice(-digits)}`
  return text as DecimalText // the shape -?\d+(\.\d+)? is what the brand promises
}
