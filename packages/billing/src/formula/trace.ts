import { entry } from '../exact/column.ts'
import { isSame, type Ratio, ratio } from '../exact/ratio.ts'
import type { Expression, Kind } from './expression.ts'
import { tieredWorked, type TierPrices } from './tiers-worked.ts'
import {
  combined,
  divided,
  given,
  partOf,
  roundedTo,
  type RoundingRule,
  shared,
  sumOf,
  type Worked,
} from './worked.ts'

export type { Worked } from './worked.ts'

/** A formula with its numbers: every intermediate value as an exact fraction in lowest terms. */
export interface Trace {
  readonly op: Exclude<Worked['op'], 'part'>
  readonly kind: Kind
  readonly value: { readonly numerator: string; readonly denominator: string }
  /** What an input is: one of `traceNames`. */
  readonly name?: string
  /** How a rounding rounds. */
  readonly rounding?: RoundingRule
  readonly args: readonly Trace[]
}

/** The names that inputs of formulas can have. */
export const traceNames = [
  'quantity',
  'price',
  'first-price',
  'flat',
  'package-size',
  'days',
  'period',
  'segment',
  'before-discount',
  'discount',
  'percent',
  'net',
  'gross',
  'rate',
  'tax',
  'recomputed',
  'already-billed',
  'heads',
  'floor',
  'of',
  'amount',
  'exchange-rate',
  'committed',
  'counted',
  'exact-sum',
  'rounded-lines',
] as const

/** The numbers of one line, as fractions in major units. */
export interface LineNumbers {
  readonly inputs: Readonly<Record<string, Ratio>>
  readonly segments: readonly {
    readonly inputs: Readonly<Record<string, Ratio>>
    readonly prices: TierPrices
  }[]
}

/** Works a formula out for one line on exact fractions and keeps every step: the explanation, and a check of the columns. */
export function work(formula: Expression, numbers: LineNumbers, segment?: number): Worked {
  const below = (expression: Expression): Worked => work(expression, numbers, segment)
  switch (formula.op) {
    case 'input':
      return given(formula.kind, inputOf(formula.name, numbers, segment), formula.name)
    case 'whole':
      return given(formula.kind, ratio(formula.value))
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'max':
    case 'min':
      return combined(formula.op, below(formula.left), below(formula.right))
    case 'tiered':
      return tieredWorked(pricesOf(numbers, segment), below(formula.quantity))
    case 'tieredMean': {
      const mean = {
        ...divided(below(formula.quantity), below(formula.of)),
        kind: 'count',
      } as const
      return tieredWorked(pricesOf(numbers, segment), mean)
    }
    case 'price':
      return given('money', entry(pricesOf(numbers, segment).tiers, 0).price, 'price')
    case 'share':
      return shared(below(formula.amount), below(formula.days), below(formula.period))
    case 'quotient':
      return divided(below(formula.left), below(formula.right))
    case 'total':
      return sumOf(numbers.segments.map((_, index) => work(formula.each, numbers, index)))
    case 'round':
      return roundedTo(below(formula.value), { mode: formula.mode, digits: formula.digits })
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

/** The value before a formula's last roundings: a contract may round to fewer digits than its currency has, and one follows the other. */
export const unrounded = (worked: Worked): Worked =>
  worked.op === 'round' ? unrounded(entry(worked.args, 0)) : worked

/** A formula with its numbers, for showing; the parts in `closed` stand there as one number each. */
export function traceOf(worked: Worked, closed: readonly string[] = []): Trace {
  const { op, kind, value, name, rounding, args } = worked
  if (op === 'part' && !closed.includes(name ?? '')) return traceOf(entry(args, 0), closed)
  const named = name === undefined ? {} : { name: shownName(name) }
  if (op === 'part') return { op: 'input', kind, value: texts(value), ...named, args: [] }
  if (op === 'round' && isSame(value, entry(args, 0).value)) return traceOf(entry(args, 0), closed)
  const ruled = rounding === undefined ? {} : { rounding }
  const below = args.map((arg) => traceOf(arg, closed))
  return { op, kind, value: texts(value), ...named, ...ruled, args: below }
}

/** Discounts are numbered inside; to a reader each is a discount. */
const shownName = (name: string): string => (name.startsWith('discount-') ? 'discount' : name)

/** A fraction as texts of whole numbers. */
export const texts = ({ numerator, denominator }: Ratio): Trace['value'] => ({
  numerator: String(numerator),
  denominator: String(denominator),
})

function inputOf(name: string, numbers: LineNumbers, segment?: number): Ratio {
  const ofSegment = segment === undefined ? undefined : numbers.segments[segment]?.inputs[name]
  const value = ofSegment ?? numbers.inputs[name]
  if (value === undefined) throw new Error(`the formula needs ${name}`)
  return value
}

function pricesOf(numbers: LineNumbers, segment?: number): TierPrices {
  if (segment === undefined) throw new Error('prices belong to the days of a segment')
  return entry(numbers.segments, segment).prices
}
