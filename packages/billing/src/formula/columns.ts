import { at, type Column } from '../exact/column.ts'
import { roundedQuotient } from '../exact/round.ts'
import { graduatedAmount } from './price-book.ts'
import type { Instruction, Program } from './program.ts'
import { pricesOf, type Rows } from './rows.ts'
import type { Workspace } from './workspace.ts'

/** The numbers that a program reads: a column with one a row, or with a single one for the whole charge. */
export type Inputs = Readonly<Record<string, Column>>

/**
 * Runs a program over whole columns of safe integers, one kernel an instruction.
 * The caller has made sure that every intermediate value fits: see `fitsNumbers`.
 */
export function runColumns(
  program: Program,
  inputs: Inputs,
  rows: Rows,
  workspace: Workspace,
): Column {
  const registers: Column[] = []
  for (const { register, value } of program.constants)
    registers[register] = Float64Array.of(Number(value))
  for (const { name, register } of program.inputs) registers[register] = inputOf(inputs, name)
  for (const { op, into, left, right } of program.instructions) {
    const length = program.ranks[into] === 'segment' ? rows.segments : rows.lines
    const column = workspace.column(into, length)
    registers[into] = column
    const [a, b] = [registers[left] ?? nothing, registers[right] ?? nothing]
    const [stepA, stepB] = [step(program, left), step(program, right)]
    kernels[op]({ a, stepA, b, stepB, into: column, length, rows })
  }
  return registers[program.output] ?? nothing
}

const nothing: Column = new Float64Array(0)

function inputOf(inputs: Inputs, name: string): Column {
  const column = inputs[name]
  if (column === undefined) throw new Error(`the formula needs ${name}`)
  return column
}

/** How far apart the values of two neighbouring rows are: nowhere for a number of the whole charge. */
const step = (program: Program, register: number): number =>
  program.ranks[register] === 'charge' ? 0 : 1

interface Operands {
  readonly a: Column
  readonly stepA: number
  readonly b: Column
  readonly stepB: number
  readonly into: Column
  readonly length: number
  readonly rows: Rows
}

/** One loop an operation. A new operation does not compile without its kernel. */
const kernels: { readonly [O in Instruction['op']]: (operands: Operands) => void } = {
  add({ a, stepA, b, stepB, into, length }) {
    for (let row = 0; row < length; row++) into[row] = at(a, row * stepA) + at(b, row * stepB)
  },
  subtract({ a, stepA, b, stepB, into, length }) {
    for (let row = 0; row < length; row++) into[row] = at(a, row * stepA) - at(b, row * stepB)
  },
  multiply({ a, stepA, b, stepB, into, length }) {
    for (let row = 0; row < length; row++) into[row] = at(a, row * stepA) * at(b, row * stepB)
  },
  max({ a, stepA, b, stepB, into, length }) {
    for (let row = 0; row < length; row++)
      into[row] = Math.max(at(a, row * stepA), at(b, row * stepB))
  },
  round({ a, stepA, b, stepB, into, length }) {
    for (let row = 0; row < length; row++)
      into[row] = roundedQuotient(at(a, row * stepA), at(b, row * stepB))
  },
  graduated({ a, into, rows }) {
    const book = pricesOf(rows)
    for (const { start, end, year } of rows.runs)
      for (let row = start; row < end; row++) into[row] = graduatedAmount(book, year, at(a, row))
  },
  price({ into, rows }) {
    const { price, tiers } = pricesOf(rows)
    for (const { start, end, year } of rows.runs)
      for (let row = start; row < end; row++) into[row] = at(price, year * tiers)
  },
  total({ a, into, length, rows: { starts } }) {
    let row = 0
    for (let line = 0; line < length; line++) {
      let sum = 0
      for (const end = at(starts, line + 1); row < end; row++) sum += at(a, row)
      into[line] = sum
    }
  },
}
