import type { Column } from './column.ts'

/** Amounts in minor units, one a line: numbers where they provably fit, BigInt elsewhere. */
export type MinorUnits = Column | readonly bigint[]

/** The amount of a line. */
export function amountAt(amounts: MinorUnits, line: number): bigint {
  const amount = amounts[line]
  if (amount === undefined) throw new RangeError(`no line ${line}`)
  return BigInt(amount)
}

/** The sum of the first `lines` amounts, none of them larger than `bound`. */
export function sumOf(amounts: MinorUnits, lines: number, bound: number): bigint {
  if (!(amounts instanceof Float64Array)) return amounts.reduce((sum, amount) => sum + amount, 0n)
  if (bound * lines <= Number.MAX_SAFE_INTEGER) return BigInt(numberSum(amounts, lines))
  return Array.from(amounts.subarray(0, lines), BigInt).reduce((sum, amount) => sum + amount, 0n)
}

/** In two sums, as each addition would wait for the one before. */
function numberSum(amounts: Column, lines: number): number {
  let even = 0
  let odd = 0
  for (let line = 1; line < lines; line += 2) {
    even += amounts[line - 1] as number // within the column
    odd += amounts[line] as number
  }
  return lines % 2 === 0 ? even + odd : even + odd + (amounts[lines - 1] as number)
}
