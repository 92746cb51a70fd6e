/** One way to understand digits and separators: a plain decimal, and the mark that was taken for its decimals. */
export interface Reading {
  readonly value: string
  readonly decimal: '.' | ',' | undefined
}

/** Whole numbers in groups of three, one mark throughout; a grouped number never begins with a zero. */
const grouped: Readonly<Record<string, RegExp>> = {
  ',': /^[1-9]\d{0,2}(?:,\d{3})+$/,
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ' ': /^[1-9]\d{0,2}(?: \d{3})+$/,
  "'": /^[1-9]\d{0,2}(?:'\d{3})+$/,
}

/**
 * Every way to read digits with separators that some language of the world uses: groups of three divided by a comma, a
 * point, a space or an apostrophe, and decimals after a point or a comma. None: no language writes it so. Two: `1.234`.
 */
export function readings(text: string): readonly Reading[] {
  const whole = plainWhole(text)
  const decimals = (['.', ','] as const).flatMap((mark) => decimalReading(text, mark) ?? [])
  return whole === undefined ? decimals : [{ value: whole, decimal: undefined }, ...decimals]
}

function decimalReading(text: string, mark: '.' | ','): Reading | undefined {
  const [before = '', fraction = '', ...more] = text.split(mark)
  if (more.length > 0 || !/^\d+$/.test(fraction)) return undefined
  const whole = before === '' ? '0' : plainWhole(before, mark)
  return whole === undefined ? undefined : { value: `${whole}.${fraction}`, decimal: mark }
}

/** The digits of a whole number without grouping and leading zeros; `taken` is the mark already used for decimals. */
function plainWhole(text: string, taken?: '.' | ','): string | undefined {
  const marks = Object.keys(grouped).filter((mark) => mark !== taken)
  const plain = /^\d+$/.test(text) || marks.some((mark) => grouped[mark]?.test(text))
  return plain ? text.replace(/\D/g, '').replace(/^0+(?=\d)/, '') : undefined
}
