import type { Column } from '../exact/column.ts'
import type { MinorUnits } from '../exact/minor-units.ts'
import type { Rank } from './expression.ts'
import { kernels } from './kernels.ts'
import { none, type Program } from './program.ts'
import type { Rows } from './rows.ts'

/** One instruction with what it needs at hand. */
interface Prepared {
  readonly kernel: (typeof kernels)[keyof typeof kernels]
  readonly into: number
  readonly left: number
  readonly right: number
  /** How far apart the values of two neighbouring rows are: nowhere for a number of the whole charge. */
  readonly stepLeft: 0 | 1
  readonly stepRight: 0 | 1
  /** How many rows it has: one a segment, one a line, or one for the whole charge. */
  readonly rank: Rank
}

/**
 * A program ready to run over whole columns of safe integers, one kernel an instruction. It keeps its columns: who keeps the runner
 * keeps the results (a ledger), who runs it again writes over them (a simulation).
 */
export class ColumnRunner {
  private readonly program: Program
  private readonly registers: Column[] = []
  private readonly prepared: readonly Prepared[]

  constructor(program: Program) {
    this.program = program
    for (const { register, value } of program.constants)
      this.registers[register] = Float64Array.of(Number(value))
    this.prepared = program.instructions.map(({ op, into, left, right }) => ({
      kernel: kernels[op],
      into,
      left: left === none ? into : left,
      right: right === none ? into : right,
      stepLeft: stepOf(program, left),
      stepRight: stepOf(program, right),
      rank: into === program.output ? 'line' : (program.ranks[into] ?? 'line'),
    }))
  }

  /** The caller has made sure that every intermediate value fits: see `fitOf`. Undefined if an input is no column of numbers. */
  run(inputs: Readonly<Record<string, MinorUnits>>, rows: Rows): Column | undefined {
    const { registers, program } = this
    for (const { name, register } of program.inputs) {
      const input = inputs[name]
      if (!(input instanceof Float64Array)) return undefined
      registers[register] = input
    }
    for (const { kernel, into, left, right, stepLeft, stepRight, rank } of this.prepared) {
      const length = rank === 'segment' ? rows.segments : rank === 'line' ? rows.lines : 1
      const column = this.column(into, length)
      const a = registers[left] ?? column
      const b = registers[right] ?? column
      kernel(a, stepLeft, b, stepRight, column, length, rows)
    }
    return this.column(program.output, rows.lines)
  }

  private column(register: number, rows: number): Column {
    const kept = this.registers[register]
    if (kept !== undefined && kept.length >= rows) return kept
    const made = new Float64Array(rows)
    this.registers[register] = made
    return made
  }
}

const stepOf = (program: Program, register: number): 0 | 1 =>
  program.ranks[register] === 'charge' ? 0 : 1
