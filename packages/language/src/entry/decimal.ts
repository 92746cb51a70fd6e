import { isDecimalText, type DecimalText } from '@contract-playbook/terms'

/** The decimal moved by some places to the left of its point: 万 is four places, 亿 eight. Exact: only the point moves. */
export function shiftPoint(decimal: string, places: number): string {
  if (places === 0) return decimal
  const [whole = '', fraction = ''] = decimal.split('.')
  const digits = whole + fraction.padEnd(places, '0')
  const end = whole.length + places
  const shifted = digits.slice(0, end).replace(/^0+(?=\d)/, '')
  return digits.length > end ? `${shifted}.${digits.slice(end)}` : shifted
}

/** A decimal with its sign; zero has none. Undefined beyond the digits that a contract may use. */
export function signedDecimal(decimal: string, negative: boolean): DecimalText | undefined {
  const text = negative && /[1-9]/.test(decimal) ? `-${decimal}` : decimal
  return isDecimalText(text) ? text : undefined
}
