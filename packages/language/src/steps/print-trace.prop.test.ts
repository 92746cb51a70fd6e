import type { Trace } from '@contract-playbook/billing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { englishTables } from '../english.ts'
import { printTrace } from './print-trace.ts'

/** An exact fraction; the denominator is above zero. */
type Fraction = readonly [bigint, bigint]

const over = (top: bigint, bottom: bigint): Fraction =>
  bottom < 0n ? [-top, -bottom] : [top, bottom]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const negative = ([a, b]: Fraction): Fraction => [-a, b]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const equal = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b

const operations = {
  add: plus,
  subtract: (a: Fraction, b: Fraction) => plus(a, negative(b)),
  multiply: times,
  divide: (a: Fraction, [c, d]: Fraction) => times(a, over(d, c)),
}

type Op = keyof typeof operations

/** A value of a trace worked out by its operators. */
function worth({ op, args, value }: Trace): Fraction {
  if (op === 'input' || op === 'round') return [BigInt(value.numerator), BigInt(value.denominator)]
  const [first, ...others] = args.map(worth)
  if (!first) throw new Error('an operation has operands')
  return others.reduce(operations[op as Op], first)
}

/** Reads a printed formula as arithmetic is taught: brackets, then × and ÷, then + and −, from left to right. */
function evaluated(formula: string): Fraction {
  const tokens = formula.match(/[\d.,]+%?|[+−×÷()]/g) ?? []
  let next = 0
  const take = (...signs: string[]): string | undefined =>
    signs.includes(tokens[next] ?? '') ? tokens[next++] : undefined
  const atom = (): Fraction => {
    if (take('−')) return negative(product())
    if (take('(')) {
      const inside = total()
      expect(take(')')).toBe(')')
      return inside
    }
    const [whole = '', decimals = ''] = (tokens[next++] ?? '').replaceAll(',', '').split(/[.%]/)
    const percent = tokens[next - 1]?.endsWith('%') ? 100n : 1n
    return [BigInt(whole + decimals), 10n ** BigInt(decimals.length) * percent]
  }
  const chain = (operand: () => Fraction, signs: Record<string, Op>) => (): Fraction => {
    let result = operand()
    for (let sign = take(...Object.keys(signs)); sign; sign = take(...Object.keys(signs)))
      result = operations[signs[sign] as Op](result, operand())
    return result
  }
  const product: () => Fraction = chain(atom, { '×': 'multiply', '÷': 'divide' })
  const total: () => Fraction = chain(product, { '+': 'add', '−': 'subtract' })
  const result = total()
  expect(next).toBe(tokens.length)
  return result
}

const input = fc
  .tuple(
    fc.integer({ min: -9999, max: 9999 }),
    fc.constantFrom('money', 'count', 'days', 'percent'),
  )
  .map(([units, kind]): Trace => {
    const denominator = kind === 'money' || kind === 'percent' ? '100' : '1'
    return { op: 'input', kind, value: { numerator: String(units), denominator }, args: [] }
  })

/** What was rounded, inside a formula: its value need not be that of its operand. */
const rounded = fc
  .tuple(input, input)
  .map(([to, from]): Trace => ({ ...to, op: 'round', args: [from] }))

/** Random formulas without a division by zero. */
const { trace } = fc.letrec<{ trace: Trace }>((tie) => ({
  trace: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    input,
    rounded,
    fc
      .tuple(
        fc.constantFrom<Op>('add', 'subtract', 'multiply', 'divide'),
        fc.array(tie('trace'), { minLength: 2, maxLength: 3 }),
      )
      .filter(
        ([op, [, ...others]]) => op !== 'divide' || others.every((arg) => worth(arg)[0] !== 0n),
      )
      .map(([op, args]): Trace => ({
        op,
        kind: 'money',
        value: { numerator: '0', denominator: '1' },
        args,
      })),
  ),
}))

const print = (formula: Trace): string =>
  printTrace(formula, englishTables.steps, englishTables.format, 'CNY')

test('a printed formula, worked out by the rules of arithmetic, ends at the value of its trace before it is rounded', () => {
  fc.assert(
    fc.property(trace, (exact) => {
      const printed = print({ ...exact, op: 'round', args: [exact] })
      expect(equal(evaluated(printed), worth(exact)), printed).toBe(true)
      if (exact.op !== 'round') expect(print(exact)).toBe(printed)
    }),
  )
})
