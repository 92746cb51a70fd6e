import { greatestCommonDivisor, powerOfTen } from '../exact/ratio.ts'
import type { RoundingMode } from '../exact/round.ts'
import type { Expression } from './expression.ts'
import { none, type Program } from './program.ts'
import { ProgramDraft } from './program-draft.ts'

/** A fraction while it is being lowered: a register over registers that are one a line, and over a whole number. */
interface Value {
  readonly numerator: number
  readonly over: readonly number[]
  readonly denominator: bigint
}

/** Turns a formula into integer code, once. Throws if it does not end in a rounding: that would be a bug in the formula. */
export function lower(formula: Expression): Program {
  const lowering = new Lowering()
  const { numerator, over } = lowering.lower(formula)
  if (formula.op !== 'round' || over.length > 0) throw new Error('a formula must end in a rounding')
  return lowering.draft.finished(numerator)
}

class Lowering {
  readonly draft = new ProgramDraft()

  lower(expression: Expression): Value {
    switch (expression.op) {
      case 'input':
        return this.whole(this.draft.input(expression.name, expression.rank), expression.digits)
      case 'whole':
        return this.whole(this.draft.constant(BigInt(expression.value)), 0)
      case 'add':
      case 'subtract':
      case 'max':
      case 'min':
        return this.onOneDenominator(expression.op, expression.left, expression.right)
      case 'multiply':
        return this.product(this.lower(expression.left), this.lower(expression.right))
      case 'tiered':
        return this.whole(
          this.draft.emit('tiered', 'segment', this.wholeOfSegment(expression.quantity), none),
          expression.digits,
        )
      case 'tieredMean':
        return this.mean(expression.quantity, expression.of, expression.digits)
      case 'price':
        return this.whole(this.draft.emit('price', 'segment', none, none), expression.digits)
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
    const numerator = this.draft.emit('tieredMean', 'segment', units, this.draft.ofSegment(divisor))
    return { numerator, over: [divisor], denominator: powerOfTen(digits) }
  }

  /** A quantity as a register that has a whole number for each segment. */
  private wholeOfSegment(quantity: Expression): number {
    const { numerator, over, denominator } = this.lower(quantity)
    if (over.length > 0 || denominator !== 1n) throw new Error('a quantity is a whole number')
    return this.draft.ofSegment(numerator)
  }

  private quotient(a: Value, b: Value): Value {
    const cancelled = greatestCommonDivisor(a.denominator, b.denominator)
    const numerator = this.draft.scaled(a.numerator, b.over, b.denominator / cancelled)
    const over = [...a.over, this.divisor({ ...b, over: [], denominator: 1n })]
    return { numerator, over, denominator: a.denominator / cancelled }
  }

  /** What something is divided by stays beside it until a rounding, also in totals. */
  private divisor({ numerator, over, denominator }: Value): number {
    if (over.length > 0 || denominator !== 1n || this.draft.rankOf(numerator) === 'segment')
      throw new Error('a divisor is a whole number, one a line or one for all')
    return numerator
  }

  private product(a: Value, b: Value): Value {
    return {
      numerator: this.draft.times(a.numerator, b.numerator),
      over: [...a.over, ...b.over],
      denominator: a.denominator * b.denominator,
    }
  }

  private total({ numerator, over, denominator }: Value): Value {
    return { numerator: this.draft.total(numerator), over, denominator }
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
    const x = this.draft.scaled(a.numerator, onlyInB, denominator / a.denominator)
    const y = this.draft.scaled(b.numerator, without(a.over, b.over), denominator / b.denominator)
    return { numerator: this.draft.emitOf(op, x, y), over: [...a.over, ...onlyInB], denominator }
  }

  private round(
    { numerator, over, denominator }: Value,
    digits: number,
    mode: RoundingMode,
  ): Value {
    const scale = powerOfTen(digits)
    const cancelled = greatestCommonDivisor(scale, denominator)
    const n = this.draft.scaled(numerator, [], scale / cancelled)
    const d = this.draft.scaled(this.draft.constant(denominator / cancelled), over, 1n)
    return { numerator: this.draft.emitOf(mode, n, d), over: [], denominator: scale }
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
