import { isLess, minus, plus, type Ratio, ratio } from '../exact/ratio.ts'

/** A part of a whole number: exactly, in whole units, and whether it got a unit, or lost one, so that the parts sum to the whole. */
export interface WholePart {
  readonly exact: Ratio
  readonly units: bigint
  readonly extra: boolean
}

/**
 * Cuts parts of either sign, whose sum is whole, to whole units that have the same sum: each is cut towards zero; the units that are then
 * missing or too many go to, or are taken from, those whose cut was the largest; ties in listed order. Parts with all signs turned give the
 * same with all signs turned.
 */
export function wholeParts(exact: readonly Ratio[]): WholePart[] {
  const cuts = exact.map((value, place) => {
    const whole = value.numerator / value.denominator // towards zero
    return { place, whole, remainder: minus(value, ratio(whole)) }
  })
  const rest = cuts.reduce((sum, { remainder }) => plus(sum, remainder), ratio(0))
  if (rest.denominator !== 1n) throw new Error('the parts do not sum to a whole number')
  const sign = rest.numerator < 0n ? -1n : 1n
  const favoured = cuts
    .toSorted((a, b) => Number(sign) * compared(b.remainder, a.remainder))
    .slice(0, Number(sign * rest.numerator))
    .map(({ place }) => place)
  return cuts.map(({ place, whole }) => {
    const extra = favoured.includes(place)
    return { exact: exact[place] ?? ratio(0), units: extra ? whole + sign : whole, extra }
  })
}

const compared = (a: Ratio, b: Ratio): number => Number(isLess(b, a)) - Number(isLess(a, b))
