import { greatestCommonDivisor, powerOfTen } from '../exact/ratio.ts'
import type { Expression, Rank } from './expression.ts'
import { type Instruction, none, type Program } from './program.ts'

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
    constants: [...draft.constants].map(([register, value]) => ({
      register,
      value: Number(value),
    })),
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
      case 'nothing':
        return this.whole(this.constant(0n), 0)
      case 'add':
      case 'subtract':
      case 'max':
        return this.onOneDenominator(expression.op, expression.left, expression.right)
      case 'multiply':
        return this.product(this.lower(expression.left), this.lower(expression.right))
      case 'graduated':
        return this.whole(
          this.emit('graduated', 'segment', this.lower(expression.quantity).numerator, none),
          expression.digits,
        )
      case 'price':
        return this.whole(this.emit('price', 'segment', none, none), expression.digits)
      case 'share':
        return this.share(expression.amount, expression.days, expression.period)
      case 'total':
        return this.total(this.lower(expression.each))
      case 'round':
        return this.round(this.lower(expression.value), expression.digits)
      case 'part':
        return this.lower(expression.value)
    }
  }

  private whole(numerator: number, digits: number): Value {
    return { numerator, over: [], denominator: powerOfTen(digits) }
  }

  private share(amount: Expression, days: Expression, period: Expression): Value {
    const { numerator, over, denominator } = this.product(this.lower(amount), this.lower(days))
    return { numerator, over: [...over, this.lower(period).numerator], denominator }
  }

  private product(a: Value, b: Value): Value {
    return {
      numerator: this.times(a.numerator, b.numerator),
      over: [...a.over, ...b.over],
      denominator: a.denominator * b.denominator,
    }
  }

  private total({ numerator, over, denominator }: Value): Value {
    if (over.some((register) => this.ranks[register] === 'segment'))
      throw new Error('a total needs one denominator for the whole line')
    const [left, right] = this.factorsOf(numerator)
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
    op: 'add' | 'subtract' | 'max',
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

  private round({ numerator, over, denominator }: Value, digits: number): Value {
    const scale = powerOfTen(digits)
    const cancelled = greatestCommonDivisor(scale, denominator)
    const n = this.scaled(numerator, [], scale / cancelled)
    const d = this.scaled(this.constant(denominator / cancelled), over, 1n)
    return { numerator: this.emitOf('round', n, d), over: [], denominator: scale }
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

  private emitOf(op: Instruction['op'], left: number, right: number): number {
    const [a, b] = [this.rankOf(left), this.rankOf(right)]
    if (a !== b && a !== 'charge' && b !== 'charge')
      throw new Error('a line and its segments meet only in a total or a share')
    return this.emit(op, rankOrder[a] >= rankOrder[b] ? a : b, left, right)
  }

  private emit(op: Instruction['op'], rank: Rank, left: number, right: number): number {
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
