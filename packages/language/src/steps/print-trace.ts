import type { Trace } from '@contract-playbook/billing'
import type { CurrencyCode } from '@contract-playbook/terms'
import type { Format } from '../format/format.ts'
import { minus } from '../format/number.ts'
import type { StepWords } from './step-words.ts'

/** The words that formulas need. */
type TraceWords = Pick<StepWords, 'lesser' | 'greater'> & {
  readonly inputs: Readonly<Record<string, string>>
}

/** How tightly a printed piece holds together: words not at all, sums loosely, single numbers tightly. */
type Binding = 0 | 1 | 2 | 3

interface Printed {
  readonly text: string
  readonly binding: Binding
}

interface Printer {
  readonly words: TraceWords
  readonly format: Format
  readonly currency: CurrencyCode | undefined
  /** How a number is written. */
  readonly number: (trace: Trace, by: Printer) => Printed
}

/**
 * A formula with its numbers as a reader writes it, with no more brackets than it needs: `(80 + 6) × 437.00 × 12 ÷ 31`.
 * What is rounded inside it stands there as the rounded number; what is rounded last, as it was before.
 */
export function printTrace(
  trace: Trace,
  words: TraceWords,
  format: Format,
  currency?: CurrencyCode,
): string {
  return printed(beforeRounding(trace), { words, format, currency, number }).text
}

/** The same with names for numbers: `quantity × price × days ÷ days of the period`. A number without a name stays one. */
export function printNames(trace: Trace, words: TraceWords, format: Format): string {
  return printed(beforeRounding(trace), { words, format, currency: undefined, number: named }).text
}

function beforeRounding(trace: Trace): Trace {
  const [exact] = trace.args
  return trace.op === 'round' && exact ? exact : trace
}

function printed(trace: Trace, by: Printer): Printed {
  const [only] = trace.args
  if (only && trace.op !== 'round' && trace.args.length === 1) return printed(only, by)
  return printers[trace.op](trace, by)
}

/** Adding what is below zero is written as taking it away: 4,894.54 − 150.00. */
function sum({ args }: Trace, by: Printer): Printed {
  const [first = '', ...others] = args.map((arg) => {
    const { text, binding } = printed(arg, by)
    return binding === 0 ? `(${text})` : text
  })
  const rest = others.map((text) =>
    text.startsWith(minus) ? ` ${minus} ${text.slice(1)}` : ` + ${text}`,
  )
  return { text: first + rest.join(''), binding: 1 }
}

/** Nothing less something is that something below zero: −4,894.54. */
function difference({ args }: Trace, by: Printer): Printed {
  const [first, second] = args
  const fromNothing = args.length === 2 && first?.op === 'input' && first.value.numerator === '0'
  if (!fromNothing || !second) return { text: joined(args, by, ` ${minus} `, 2, 1), binding: 1 }
  const { text, binding } = printed(second, by)
  const closed = binding < 2 || text.startsWith(minus) ? `(${text})` : text
  return { text: minus + closed, binding: 1 }
}

const product =
  (sign: string) =>
  ({ args }: Trace, by: Printer): Printed => ({
    text: joined(args, by, ` ${sign} `, sign === '÷' ? 3 : 2, 2),
    binding: 2,
  })

const printers: { readonly [O in Trace['op']]: (trace: Trace, by: Printer) => Printed } = {
  input: (trace, by) => by.number(trace, by),
  add: sum,
  subtract: difference,
  multiply: product('×'),
  divide: product('÷'),
  min: (trace, by) => ({ text: by.words.lesser(each(trace, by)), binding: 0 }),
  max: (trace, by) => ({ text: by.words.greater(each(trace, by)), binding: 0 }),
  round: (trace, by) => by.number(trace, by),
}

/** What is compared. The lesser of a lesser is one list, so that no “and” can belong to either; other words inside words get brackets. */
const each = ({ args, op }: Trace, by: Printer): string[] =>
  args.flatMap((arg) => {
    if (arg.op === op) return each(arg, by)
    const { text, binding } = printed(arg, by)
    return [binding === 0 ? `(${text})` : text]
  })

/** Joins operands; those that hold together less than needed get brackets, as does a negative number behind a sign. */
function joined(
  args: readonly Trace[],
  by: Printer,
  sign: string,
  needed: Binding,
  neededFirst: Binding,
): string {
  const pieces = args.map((arg, at) => {
    const { text, binding } = printed(arg, by)
    const loose = binding < (at === 0 ? neededFirst : needed)
    return loose || (at > 0 && text.startsWith(minus)) ? `(${text})` : text
  })
  return pieces.join(sign)
}

function number({ kind, value, name }: Trace, { format, currency }: Printer): Printed {
  const { numerator, denominator } = value
  if (kind === 'money') return { text: format.exact(value, currency), binding: 3 }
  const isShare = kind === 'percent' && !(name === undefined && denominator === '1')
  const text = format.decimal(isShare ? { numerator: `${numerator}00`, denominator } : value)
  // What does not end is shown as the fraction that it is, so that a reader can work it out.
  if (text === undefined) return { text: fraction(format, value), binding: 2 }
  return { text: isShare ? `${text}%` : text, binding: 3 }
}

/** What was rounded on the way is named by what it was. */
function named(trace: Trace, by: Printer): Printed {
  const { inputs } = by.words
  const [exact] = trace.args
  if (trace.op === 'round' && exact) return printed(exact, by)
  const { name = '' } = trace
  const text = Object.hasOwn(inputs, name) ? inputs[name] : undefined
  return text === undefined ? number(trace, by) : { text, binding: 3 }
}

/** 12 ÷ 31 */
export const fraction = (format: Format, { numerator, denominator }: Trace['value']): string =>
  `${format.number(numerator)} ÷ ${format.number(denominator)}`
