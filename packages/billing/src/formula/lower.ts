import { greatestCommonDivisor, powerOfTen } from '../exact/ratio.ts'
import type { RoundingMode } from '../exact/round.ts'
import type { Expression, Rank } from './expression.ts'
import { type Instruction, none, type Operation, type Program } from './program.ts'

/** A fraction while it is being lowered: a register over registers that are one a line, and over a whole number. */
interface Value {
  readonly numerator: number
  readonly over: readonly number[]
  readonly denominator: bigint
}

/** Turns a formula into integer code, once. Throws if it does not end in a rounding: that would be a bug in the formula. */
export function lower(formula: Expression): Program {
  const draft = new Draft()
  const { numerator, over } = draft.lower(formula)
  if (formula.op !== 'round' || over.length > 0) throw new Error('a formula must end in a rounding')
  return {
    ranks: draft.ranks,
    constants: [...draft.constants].map(([register, value]) => ({ register, value })),
    inputs: [...draft.inputs].map(([name, register]) => ({ name, register })),
    instructions: draft.instructions,
    output: numerator,
  }
}

const rankOrder: { readonly [R in Rank]: number } = { charge: 0, line: 1, segment: 2 }

class Draft {
  readonly ranks: Rank[] = []
  readonly constants = new Map<number, bigint>()
  readonly inputs = new Map<string, number>()
  readonly instructions: Instruction[] = []

  lower(expression: Expression): Value {
    switch (expression.op) {
      case 'input':
        return this.whole(this.input(expression.name, expression.rank), expression.digits)
      case 'whole':
        return this.whole(this.constant(BigInt(expression.value)), 0)
      case 'add':
      case 'subtract':
      case 'max':
      case 'min':
        return this.onOneDenominator(expression.op, expression.left, expression.right)
      case 'multiply':
        return this.product(this.lower(expression.left), this.lower(expression.right))
      case 'tiered':
        return this.whole(
          this.emit('tiered', 'segment', this.wholeOfSegment(expression.quantity), none),
          expression.digits,
        )
      case 'tieredMean':
        return this.mean(expression.quantity, expression.of, expression.digits)
      case 'price':
        return this.whole(this.emit('price', 'segment', none, none), expression.digits)
      case 'share':
        return this.quotient(
          this.product(this.lower(expression.amount), this.lower(expression.days)),
          this.lower(expression.period),
        )
      case 'quotient':
        return this.quotient(this.lower(expression.left), this.lower(expression.right))
      case 'total':
        return this.total(this.lower(expression.each))
      case 'round':
        return this.round(this.lower(expression.value), expression.digits, expression.mode)
      case 'part':
        return this.lower(expression.value)
    }
  }

  private whole(numerator: number, digits: number): Value {
    return { numerator, over: [], denominator: powerOfTen(digits) }
  }

  /** The cost of a mean comes multiplied by what it is over, so that it is whole. */
  private mean(quantity: Expression, of: Expression, digits: number): Value {
    const [units, divisor] = [this.wholeOfSegment(quantity), this.divisor(this.lower(of))]
    const numerator = this.emit('tieredMean', 'segment', units, this.ofSegment(divisor))
    return { numerator, over: [divisor], denominator: powerOfTen(digits) }
  }

  /** A quantity as a register that has a whole number for each segment. */
  private wholeOfSegment(quantity: Expression): number {
    const { numerator, over, denominator } = this.lower(quantity)
    if (over.length > 0 || denominator !== 1n) throw new Error('a quantity is a whole number')
    return this.ofSegment(numerator)
  }

  private ofSegment(register: number): number {
    return this.rankOf(register) === 'segment'
      ? register
      : this.emit('spread', 'segment', register, none)
  }

  private quotient(a: Value, b: Value): Value {
    const cancelled = greatestCommonDivisor(a.denominator, b.denominator)
    const numerator = this.scaled(a.numerator, b.over, b.denominator / cancelled)
    const over = [...a.over, this.divisor({ ...b, over: [], denominator: 1n })]
    return { numerator, over, denominator: a.denominator / cancelled }
  }

  /** What something is divided by stays beside it until a rounding, also in totals. */
  private divisor({ numerator, over, denominator }: Value): number {
    if (over.length > 0 || denominator !== 1n || this.rankOf(numerator) === 'segment')
      throw new Error('a divisor is a whole number, one a line or one for all')
    return numerator
  }

  private product(a: Value, b: Value): Value {
    return {
      numerator: this.times(a.numerator, b.numerator),
      over: [...a.over, ...b.over],
      denominator: a.denominator * b.denominator,
    }
  }

  private total({ numerator, over, denominator }: Value): Value {
    const [left, right] =
      this.rankOf(numerator) === 'line'
        ? [this.ofSegment(numerator), this.constant(1n)]
        : this.factorsOf(numerator)
    return { numerator: this.emit('total', 'line', left, right), over, denominator }
  }

  /** A product that was just lowered is taken into the total: its column is never made. */
  private factorsOf(register: number): readonly [left: number, right: number] {
    const last = this.instructions.at(-1)
    if (last?.op !== 'multiply' || last.into !== register) return [register, this.constant(1n)]
    this.instructions.pop()
    return [last.left, last.right]
  }

  private onOneDenominator(
    op: 'add' | 'subtract' | 'max' | 'min',
    left: Expression,
    right: Expression,
  ): Value {
    const [a, b] = [this.lower(left), this.lower(right)]
    const denominator =
      (a.denominator * b.denominator) / greatestCommonDivisor(a.denominator, b.denominator)
    const onlyInB = without(b.over, a.over)
    const x = this.scaled(a.numerator, onlyInB, denominator / a.denominator)
    const y = this.scaled(b.numerator, without(a.over, b.over), denominator / b.denominator)
    return { numerator: this.emitOf(op, x, y), over: [...a.over, ...onlyInB], denominator }
  }

  private round(
    { numerator, over, denominator }: Value,
    digits: number,
    mode: RoundingMode,
  ): Value {
    const scale = powerOfTen(digits)
    const cancelled = greatestCommonDivisor(scale, denominator)
    const n = this.scaled(numerator, [], scale / cancelled)
    const d = this.scaled(this.constant(denominator / cancelled), over, 1n)
    return { numerator: this.emitOf(mode, n, d), over: [], denominator: scale }
  }

  private scaled(register: number, factors: readonly number[], factor: bigint): number {
    const product = factors.reduce((left, right) => this.times(left, right), register)
    return this.times(product, this.constant(factor))
  }

  private times(left: number, right: number): number {
    const [a, b] = [this.constants.get(left), this.constants.get(right)]
    if (a !== undefined && b !== undefined) return this.constant(a * b)
    if (a === 1n) return right
    if (b === 1n) return left
    return this.emitOf('multiply', left, right)
  }

  private emitOf(op: Operation, left: number, right: number): number {
    const [a, b] = [this.rankOf(left), this.rankOf(right)]
    if (a !== b && a !== 'charge' && b !== 'charge')
      return this.emit(op, 'segment', this.ofSegment(left), this.ofSegment(right))
    return this.emit(op, rankOrder[a] >= rankOrder[b] ? a : b, left, right)
  }

  private emit(op: Operation, rank: Rank, left: number, right: number): number {
    const into = this.register(rank)
    this.instructions.push({ op, into, left, right })
    return into
  }

  private input(name: string, rank: Rank): number {
    const register = this.inputs.get(name) ?? this.register(rank)
    this.inputs.set(name, register)
    return register
  }

  private constant(value: bigint): number {
    for (const [register, known] of this.constants) if (known === value) return register
    const register = this.register('charge')
    this.constants.set(register, value)
    return register
  }

  private register(rank: Rank): number {
    return this.ranks.push(rank) - 1
  }

  private rankOf(register: number): Rank {
    return this.ranks[register] ?? 'charge'
  }
}

function without(registers: readonly number[], taken: readonly number[]): number[] {
  const left = [...taken]
  return registers.filter((register) => {
    const found = left.indexOf(register)
    if (found >= 0) left.splice(found, 1)
    return found < 0
  })
}
