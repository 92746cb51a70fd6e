import type { Rank } from './expression.ts'
import { type Instruction, none, type Operation, type Program } from './program.ts'

const rankOrder: { readonly [R in Rank]: number } = { charge: 0, line: 1, segment: 2 }

/** A program while it is being written: its registers and instructions. */
export class ProgramDraft {
  private readonly ranks: Rank[] = []
  private readonly constants = new Map<number, bigint>()
  private readonly inputs = new Map<string, number>()
  private readonly instructions: Instruction[] = []

  /** The program with its result in a register. */
  finished(output: number): Program {
    return {
      ranks: this.ranks,
      constants: [...this.constants].map(([register, value]) => ({ register, value })),
      inputs: [...this.inputs].map(([name, register]) => ({ name, register })),
      instructions: this.instructions,
      output,
    }
  }

  input(name: string, rank: Rank): number {
    const register = this.inputs.get(name) ?? this.register(rank)
    this.inputs.set(name, register)
    return register
  }

  constant(value: bigint): number {
    for (const [register, known] of this.constants) if (known === value) return register
    const register = this.register('charge')
    this.constants.set(register, value)
    return register
  }

  rankOf(register: number): Rank {
    return this.ranks[register] ?? 'charge'
  }

  /** The same number for each segment. */
  ofSegment(register: number): number {
    return this.rankOf(register) === 'segment'
      ? register
      : this.emit('spread', 'segment', register, none)
  }

  /** A register times others and a whole number. */
  scaled(register: number, factors: readonly number[], factor: bigint): number {
    const product = factors.reduce((left, right) => this.times(left, right), register)
    return this.times(product, this.constant(factor))
  }

  times(left: number, right: number): number {
    const [a, b] = [this.constants.get(left), this.constants.get(right)]
    if (a !== undefined && b !== undefined) return this.constant(a * b)
    if (a === 1n) return right
    if (b === 1n) return left
    return this.emitOf('multiply', left, right)
  }

  /** An instruction of the rank of its operands; the number of a line counts for each of its segments. */
  emitOf(op: Operation, left: number, right: number): number {
    const [a, b] = [this.rankOf(left), this.rankOf(right)]
    if (a !== b && a !== 'charge' && b !== 'charge')
      return this.emit(op, 'segment', this.ofSegment(left), this.ofSegment(right))
    return this.emit(op, rankOrder[a] >= rankOrder[b] ? a : b, left, right)
  }

  emit(op: Operation, rank: Rank, left: number, right: number): number {
    const into = this.register(rank)
    this.instructions.push({ op, into, left, right })
    return into
  }

  /** The sum of a register over the segments of each line. */
  total(register: number): number {
    const [left, right] =
      this.rankOf(register) === 'line'
        ? [this.ofSegment(register), this.constant(1n)]
        : this.factorsOf(register)
    return this.emit('total', 'line', left, right)
  }

  /** A product that was just lowered is taken into the total: its column is never made. */
  private factorsOf(register: number): readonly [left: number, right: number] {
    const last = this.instructions.at(-1)
    if (last?.op !== 'multiply' || last.into !== register) return [register, this.constant(1n)]
    this.instructions.pop()
    return [last.left, last.right]
  }

  private register(rank: Rank): number {
    return this.ranks.push(rank) - 1
  }
}
