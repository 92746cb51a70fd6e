import { at, entry } from '../exact/column.ts'
import { roundedBigQuotient, type RoundingMode } from '../exact/round.ts'
import { bigCost } from './big-tier-amounts.ts'
import { exactPrice } from './price-book.ts'
import type { Operation, Program } from './program.ts'
import { pricesOf, type Rows } from './rows.ts'

/** The inputs of a program without bounds: one number a row, or a single one for the whole charge. */
export type BigInputs = Readonly<Record<string, readonly bigint[]>>

/** Runs the same program on BigInt, for contracts whose numbers may not fit. Slower, and the same to the last unit. */
export function runBigNumbers(program: Program, inputs: BigInputs, rows: Rows): bigint[] {
  const registers: (readonly bigint[])[] = []
  for (const { register, value } of program.constants) registers[register] = [value]
  for (const { name, register } of program.inputs) registers[register] = inputs[name] ?? []
  const operandOf = (register: number): Read => {
    const values = registers[register] ?? []
    const isOne = program.ranks[register] === 'charge' || values.length === 1
    return isOne ? () => entry(values, 0) : (row) => entry(values, row)
  }
  for (const { op, into, left, right } of program.instructions) {
    const length = program.ranks[into] === 'segment' ? rows.segments : rows.lines
    const [a, b] = [operandOf(left), operandOf(right)]
    registers[into] = bigOperations[op](a, b, length, rows)
  }
  return [...entry(registers, program.output)]
}

type Read = (row: number) => bigint

const eachRow = <T>(length: number, value: (row: number) => T): T[] =>
  Array.from({ length }, (_, row) => value(row))

type BigOperation = (a: Read, b: Read, length: number, rows: Rows) => bigint[]

const bigOperations: { readonly [O in Operation]: BigOperation } = {
  add: (a, b, length) => eachRow(length, (row) => a(row) + b(row)),
  subtract: (a, b, length) => eachRow(length, (row) => a(row) - b(row)),
  multiply: (a, b, length) => eachRow(length, (row) => a(row) * b(row)),
  max: (a, b, length) => eachRow(length, (row) => (a(row) > b(row) ? a(row) : b(row))),
  min: (a, b, length) => eachRow(length, (row) => (a(row) < b(row) ? a(row) : b(row))),
  tiered: (a, _, length, rows) => costs(a, () => 1n, length, rows),
  tieredMean: costs,
  price: (_a, _b, _length, rows) =>
    yearOfRows(rows).map((year) => exactPrice(pricesOf(rows), year, 0)),
  total: (a, b, length, { starts }) =>
    eachRow(length, (line) => {
      let sum = 0n
      for (let row = at(starts, line); row < at(starts, line + 1); row++) sum += a(row) * b(row)
      return sum
    }),
  spread: (a, _b, _length, { lines, starts }) =>
    eachRow(lines, (line) => line).flatMap((line) =>
      eachRow(at(starts, line + 1) - at(starts, line), () => a(line)),
    ),
  'half-away-from-zero': rounding('half-away-from-zero'),
  'half-towards-zero': rounding('half-towards-zero'),
  'half-even': rounding('half-even'),
  'half-up': rounding('half-up'),
  'half-down': rounding('half-down'),
  up: rounding('up'),
  down: rounding('down'),
}

function rounding(mode: RoundingMode): BigOperation {
  return (a, b, length) => eachRow(length, (row) => roundedBigQuotient(a(row), b(row), mode))
}

/** What quantities ÷ `of` cost, times `of`. */
function costs(a: Read, of: Read, length: number, rows: Rows): bigint[] {
  const [book, years] = [pricesOf(rows), yearOfRows(rows)]
  return eachRow(length, (row) => bigCost(book, entry(years, row), a(row), of(row)))
}

const yearOfRows = ({ runs }: Rows): number[] =>
  runs.flatMap(({ start, end, year }) => Array.from({ length: end - start }, () => year))
