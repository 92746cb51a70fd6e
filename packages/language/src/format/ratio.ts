import { groupDigits, type NumberMarks } from './number.ts'

/** An exact value: numerator ÷ denominator, both whole numbers as text. */
export interface Ratio {
  readonly numerator: string
  readonly denominator: string
}

/**
 * An exact value as a decimal: in full when it ends within four decimals beyond the currency's own, otherwise cut two
 * decimals beyond them and marked: `28,569.3333…`. Cut, not rounded: the digits shown are the first digits of the value,
 * so the reader can see which way the amount was rounded.
 *
 * @param exponent decimals of the currency; at least as many are shown
 */
export function ratioDigits(ratio: Ratio, marks: NumberMarks, exponent: number): string {
  const [numerator, denominator] = [BigInt(ratio.numerator), BigInt(ratio.denominator)]
  const sign = numerator < 0n !== denominator < 0n && numerator !== 0n ? '-' : ''
  const [top, bottom] = [magnitude(numerator), magnitude(denominator)]
  const places = exponent + 4
  const scaled = top * 10n ** BigInt(places)
  if (scaled % bottom === 0n)
    return groupDigits(sign + trim(scaled / bottom, places), marks, exponent)
  const shown = exponent + 2
  const cut = (top * 10n ** BigInt(shown)) / bottom
  return groupDigits(sign + point(cut, shown), marks, exponent) + '…'
}

/** An exact value as a plain decimal, if it ends within so many places: 7.0312. */
export function endingDigits(ratio: Ratio, marks: NumberMarks, places: number): string | undefined {
  const [numerator, denominator] = [BigInt(ratio.numerator), BigInt(ratio.denominator)]
  const scaled = numerator * 10n ** BigInt(places)
  if (scaled % denominator !== 0n) return undefined
  const units = scaled / denominator
  return groupDigits((units < 0n ? '-' : '') + trim(magnitude(units), places), marks)
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

function point(units: bigint, places: number): string {
  const digits = String(units).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const trim = (units: bigint, places: number): string => point(units, places).replace(/\.?0+$/, '')
