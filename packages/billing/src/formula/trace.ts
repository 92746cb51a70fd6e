import { entry } from '../exact/column.ts'
import {
  isLess,
  isSame,
  minus,
  over,
  plus,
  type Ratio,
  ratio,
  rounded,
  times,
} from '../exact/ratio.ts'
import type { Expression, Kind } from './expression.ts'

/** A formula with its numbers: every intermediate value as an exact fraction in lowest terms. */
export interface Trace {
  readonly op: 'input' | 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max' | 'round'
  readonly kind: Kind
  readonly value: { readonly numerator: string; readonly denominator: string }
  /** What an input is: one of `traceNames`. */
  readonly name?: string
  readonly args: readonly Trace[]
}

/** The names that inputs of formulas can have. */
export const traceNames = [
  'quantity',
  'price',
  'days',
  'period',
  'segment',
  'before-discount',
  'discount',
  'percent',
  'net',
  'rate',
  'tax',
  'recomputed',
  'already-billed',
  'heads',
  'floor',
] as const

/** A formula worked out: its value, how it came about, and which part of the formula it was. */
export interface Worked {
  readonly op: Trace['op'] | 'part'
  readonly kind: Kind
  readonly value: Ratio
  readonly name?: string
  readonly args: readonly Worked[]
}

/** One tier price, in major units; the tier holds the units above `below`. */
export interface TierPrice {
  readonly below: number
  readonly price: Ratio
}

/** The numbers of one line, as fractions in major units. */
export interface LineNumbers {
  readonly inputs: Readonly<Record<string, Ratio>>
  readonly segments: readonly {
    readonly inputs: Readonly<Record<string, Ratio>>
    readonly prices: readonly TierPrice[]
  }[]
}

/** Works a formula out for one line on exact fractions and keeps every step: the explanation, and a check of the columns. */
export function work(formula: Expression, numbers: LineNumbers, segment?: number): Worked {
  const below = (expression: Expression): Worked => work(expression, numbers, segment)
  switch (formula.op) {
    case 'input':
      return given(formula.kind, inputOf(formula.name, numbers, segment), formula.name)
    case 'nothing':
      return given(formula.kind, ratio(0))
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'max':
      return combined(formula.op, below(formula.left), below(formula.right))
    case 'graduated':
      return graduatedSum(below(formula.quantity), pricesOf(numbers, segment))
    case 'price':
      return given('money', entry(pricesOf(numbers, segment), 0).price, 'price')
    case 'share':
      return shared(below(formula.amount), below(formula.days), below(formula.period))
    case 'total':
      return sumOf(numbers.segments.map((_, index) => work(formula.each, numbers, index)))
    case 'round':
      return roundedTo(formula.digits, below(formula.value))
    case 'part':
      return partOf(formula.name, below(formula.value))
  }
}

/** The parts of that name, in order; looks into no other parts than those named in `through`. */
export function partsOf(worked: Worked, name: string, through: readonly string[] = []): Worked[] {
  if (worked.op === 'part' && worked.name === name) return [worked]
  if (worked.op === 'part' && !through.includes(worked.name ?? '')) return []
  return worked.args.flatMap((arg) => partsOf(arg, name, through))
}

/** The value before a formula's last rounding. */
export const unrounded = (worked: Worked): Worked =>
  worked.op === 'round' ? entry(worked.args, 0) : worked

/** A formula with its numbers, for showing; the parts in `closed` stand there as one number each. */
export function traceOf(worked: Worked, closed: readonly string[] = []): Trace {
  const { op, kind, value, name, args } = worked
  if (op === 'part' && !closed.includes(name ?? '')) return traceOf(entry(args, 0), closed)
  const named = name === undefined ? {} : { name: shownName(name) }
  if (op === 'part') return { op: 'input', kind, value: texts(value), ...named, args: [] }
  if (op === 'round' && isSame(value, entry(args, 0).value)) return traceOf(entry(args, 0), closed)
  return { op, kind, value: texts(value), ...named, args: args.map((arg) => traceOf(arg, closed)) }
}

/** Discounts are numbered inside; to a reader each is a discount. */
const shownName = (name: string): string => (name.startsWith('discount-') ? 'discount' : name)

/** A fraction as texts of whole numbers. */
export const texts = ({ numerator, denominator }: Ratio): Trace['value'] => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

const given = (kind: Kind, value: Ratio, name?: string): Worked =>
  name === undefined
    ? { op: 'input', kind, value, args: [] }
    : { op: 'input', kind, value, name, args: [] }

const combinations: {
  readonly [O in 'add' | 'subtract' | 'multiply' | 'max']: (a: Ratio, b: Ratio) => Ratio
} = {
  add: plus,
  subtract: minus,
  multiply: times,
  max: (a, b) => (isLess(a, b) ? b : a),
}

function combined(op: keyof typeof combinations, left: Worked, right: Worked): Worked {
  const kind = right.kind === 'money' ? 'money' : left.kind
  return { op, kind, value: combinations[op](left.value, right.value), args: [left, right] }
}

function shared(amount: Worked, days: Worked, period: Worked): Worked {
  if (isSame(days.value, period.value)) return amount
  const product = combined('multiply', amount, days)
  return {
    op: 'divide',
    kind: amount.kind,
    value: over(product.value, period.value),
    args: [product, period],
  }
}

function graduatedSum(quantity: Worked, prices: readonly TierPrice[]): Worked {
  const reached = prices.filter(
    ({ below }, tier) => tier === 0 || isLess(ratio(below), quantity.value),
  )
  return sumOf(
    reached.map(({ below, price }, tier) => {
      const next = reached[tier + 1]
      const end = next === undefined ? quantity.value : ratio(next.below)
      const units = given('count', minus(end, ratio(below)), 'quantity')
      return partOf('tier', combined('multiply', units, given('money', price, 'price')))
    }),
  )
}

function sumOf(terms: readonly Worked[]): Worked {
  const [first, ...rest] = terms
  if (first === undefined) throw new Error('a sum has at least one term')
  if (rest.length === 0) return first
  const value = rest.reduce((sum, term) => plus(sum, term.value), first.value)
  return { op: 'add', kind: first.kind, value, args: terms }
}

const roundedTo = (digits: number, exact: Worked): Worked => ({
  op: 'round',
  kind: exact.kind,
  value: rounded(exact.value, digits),
  args: [exact],
})

const partOf = (name: string, worked: Worked): Worked => ({
  op: 'part',
  kind: worked.kind,
  value: worked.value,
  name,
  args: [worked],
})

function inputOf(name: string, numbers: LineNumbers, segment?: number): Ratio {
  const ofSegment = segment === undefined ? undefined : numbers.segments[segment]?.inputs[name]
  const value = ofSegment ?? numbers.inputs[name]
  if (value === undefined) throw new Error(`the formula needs ${name}`)
  return value
}

function pricesOf(numbers: LineNumbers, segment?: number): readonly TierPrice[] {
  if (segment === undefined) throw new Error('prices belong to the days of a segment')
  return entry(numbers.segments, segment).prices
}
