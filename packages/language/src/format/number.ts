/** The two marks that tell how a language writes a number. */
export interface NumberMarks {
  readonly group: ',' | '.'
  readonly decimal: ',' | '.'
}

/** The minus of typography: as wide as a plus, so columns stay level. */
export const minus = '−'

const decimalPattern = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * A decimal text with grouped digits and at least `digits` decimals: `-1234.5` becomes `−1,234.50`.
 *
 * Works on the text, never through a float, so every digit is kept and none is invented; decimals beyond `digits` stay.
 * Written by hand because browsers and servers carry different locale tables (Italian `Intl` leaves 1234 ungrouped), and
 * a page must show the same figure before and after its script runs.
 *
 * @throws RangeError when the text is not a plain decimal: that is a bug of the caller, not a reader's mistake
 */
export function groupDigits(text: string, marks: NumberMarks, digits = 0): string {
  const match = decimalPattern.exec(text)
  if (!match) throw new RangeError(`Not a plain decimal: ${text}`)
  const [, sign, whole = '', fraction = ''] = match
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group)
  const decimals = fraction.padEnd(digits, '0')
  return (sign ? minus : '') + grouped + (decimals ? marks.decimal + decimals : '')
}

/** A plain decimal for a field: nobody can take its decimal mark for a group, since three decimals become four. */
export function fieldText(text: string, marks: NumberMarks): string {
  const plain = /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
  return plain.replace('.', marks.decimal).replace('-', minus)
}

/** The decimal without the zeros behind its first `digits` decimals: 6.000 with two becomes 6.00. */
export function withoutSpareZeros(text: string, digits: number): string {
  const [whole = '', decimals = ''] = text.split('.')
  const kept = decimals.slice(0, digits) + decimals.slice(digits).replace(/0+$/, '')
  return kept === '' ? whole : `${whole}.${kept}`
}
