import type { Column } from '../exact/column.ts'
import { quotientRounded, roundedQuotient, type RoundingMode } from '../exact/round.ts'
import { lookUp } from './amount-table.ts'
import type { Operation } from './program.ts'
import { pricesOf, type Rows } from './rows.ts'
import { writeMeans, writeTiered } from './tier-amounts.ts'

/** A loop over all rows: reads two columns at the given steps, writes a third. Flat arguments, as it is called for every few rows. */
type Kernel = (
  a: Column,
  stepA: 0 | 1,
  b: Column,
  stepB: 0 | 1,
  into: Column,
  length: number,
  rows: Rows,
) => void

/** One loop an operation. A new operation does not compile without its kernel. */
export const kernels: { readonly [O in Operation]: Kernel } = {
  add(a, stepA, b, stepB, into, length) {
    for (let row = 0; row < length; row++)
      into[row] = (a[row * stepA] as number) + (b[row * stepB] as number)
  },
  subtract(a, stepA, b, stepB, into, length) {
    for (let row = 0; row < length; row++)
      into[row] = (a[row * stepA] as number) - (b[row * stepB] as number)
  },
  multiply(a, stepA, b, stepB, into, length) {
    for (let row = 0; row < length; row++)
      into[row] = (a[row * stepA] as number) * (b[row * stepB] as number)
  },
  max(a, stepA, b, stepB, into, length) {
    for (let row = 0; row < length; row++)
      into[row] = Math.max(a[row * stepA] as number, b[row * stepB] as number)
  },
  min(a, stepA, b, stepB, into, length) {
    for (let row = 0; row < length; row++)
      into[row] = Math.min(a[row * stepA] as number, b[row * stepB] as number)
  },
  tiered(a, _stepA, _b, _stepB, into, _length, rows) {
    if (rows.amounts === undefined) writeTiered(pricesOf(rows), rows.runs, a, into)
    else lookUp(rows.amounts, rows.runs, a, into)
  },
  tieredMean(a, _stepA, b, _stepB, into, _length, rows) {
    writeMeans(pricesOf(rows), rows.runs, a, b, into)
  },
  price(_a, _stepA, _b, _stepB, into, _length, rows) {
    const { price, tiers } = pricesOf(rows)
    for (const { start, end, year } of rows.runs) {
      const amount = price[year * tiers] as number
      for (let row = start; row < end; row++) into[row] = amount
    }
  },
  spread(a, stepA, _b, _stepB, into, _length, { lines, starts }) {
    for (let line = 0; line < lines; line++) {
      const value = a[line * stepA] as number
      const end = starts[line + 1] as number
      for (let row = starts[line] as number; row < end; row++) into[row] = value
    }
  },
  total(a, stepA, b, stepB, into, length, { starts }) {
    if (stepA === 1 && stepB === 1) return products(a, b, into, length, starts)
    let row = 0
    for (let line = 0; line < length; line++) {
      let sum = 0
      for (const end = starts[line + 1] as number; row < end; row++)
        sum += (a[row * stepA] as number) * (b[row * stepB] as number)
      into[line] = sum
    }
  },
  'half-away-from-zero'(a, stepA, b, stepB, into, length) {
    for (let row = 0; row < length; row++)
      into[row] = roundedQuotient(a[row * stepA] as number, b[row * stepB] as number)
  },
  'half-towards-zero': rounding('half-towards-zero'),
  'half-even': rounding('half-even'),
  'half-up': rounding('half-up'),
  'half-down': rounding('half-down'),
  up: rounding('up'),
  down: rounding('down'),
}

/** The total of two columns, which is nearly all that totals are of. Every line has a segment. */
function products(a: Column, b: Column, into: Column, length: number, starts: Column): void {
  let row = 0
  for (let line = 0; line < length; line++) {
    const end = starts[line + 1] as number
    let sum = (a[row] as number) * (b[row] as number)
    while (++row < end) sum += (a[row] as number) * (b[row] as number)
    into[line] = sum
  }
}

/** Roundings that are not the usual one share a loop, which leaves the usual one's fast. */
function rounding(mode: RoundingMode): Kernel {
  const quotient = quotientRounded(mode)
  return (a, stepA, b, stepB, into, length) => {
    for (let row = 0; row < length; row++)
      into[row] = quotient(a[row * stepA] as number, b[row * stepB] as number)
  }
}
