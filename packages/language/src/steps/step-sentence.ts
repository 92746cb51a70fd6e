import type { Rounding, Step, Trace } from '@contract-playbook/billing'
import type { ContractTerms, CurrencyCode } from '@contract-playbook/terms'
import type { Format, MoneyStyle } from '../format/format.ts'
import { namedFacts } from '../named-facts.ts'
import { fraction, printTrace } from './print-trace.ts'
import type { PolicyWords, ProrationName, Side, StepWords, Wording } from './step-words.ts'

/** One row of an explanation. */
export interface StepSentence {
  /** 1 to 14 June: 141 people */
  readonly what: string
  /** 61,220.00 × 14 ÷ 30 */
  readonly how?: string
  /** The rule, the rounding, and whether the contract says so. Whole sentences. */
  readonly rule?: string
  /** 28,569.33 */
  readonly amount: string
}

/** A step of any explanation: of a bill, or of a figure beside it. */
interface SaidStep extends Pick<Step, 'value' | 'formula' | 'assumed'> {
  readonly code: string
  readonly facts: object
  readonly policy?: string
  readonly rounding?: Omit<Rounding, 'at' | 'rule'> & { readonly at: string; readonly rule: string }
}

/** The words of a language, with tables that may hold more than a bill needs. */
export type SentenceWords = Omit<
  StepWords,
  'steps' | 'policies' | 'inputs' | 'roundedAt' | 'assumed'
> & {
  readonly steps: Readonly<Record<string, (facts: never) => Wording>>
  readonly policies: Readonly<Record<string, PolicyWords>>
  readonly inputs: Readonly<Record<string, string>>
  readonly roundedAt: Readonly<Record<string, string>>
  assumed(code: string): string
}

/** More terms than this make a sum nobody reads; the rows below it list them. */
const longestSum = 4

/** Says one step of an explanation; its children are said one by one. With the terms, sites and charges are called by their names. */
export function stepSentence(
  words: SentenceWords,
  format: Format,
  step: SaidStep,
  terms?: ContractTerms,
): StepSentence {
  // A code and its facts belong together; the compiler does not follow the pair through the table.
  const say = words.steps[step.code] as (facts: object) => Wording
  const [what, more] = say(namedFacts(step.facts, terms))
  const amount = amountOf(format, step, terms)
  const how = howOf(words, format, step)
  const rule = ruleOf(words, format, step, more)
  return {
    what,
    ...(how !== undefined && how !== amount && { how }),
    ...(rule && { rule }),
    amount,
  }
}

/** The amount; what is not in the currency of the bill says in which one it is. */
function amountOf(
  format: Format,
  { code, value }: SaidStep,
  terms: ContractTerms | undefined,
): string {
  switch (value.kind) {
    case 'money':
      return format.money(value, styleOf(value.currency, terms))
    case 'exact-money':
      return format.exact(value, value.currency, styleOf(value.currency, terms))
    case 'count':
      return code === 'headcount-change' ? format.signed(value.count) : format.count(value.count)
    case 'ratio':
      return format.quantity(value)
  }
}

const styleOf = (currency: CurrencyCode, terms: ContractTerms | undefined): MoneyStyle =>
  terms === undefined || terms.currency === currency ? 'plain' : 'code'

/** The formula with its numbers; a fraction that is no decimal number is at least shown as such: 374 ÷ 31. */
function howOf(
  words: SentenceWords,
  format: Format,
  { formula, value }: SaidStep,
): string | undefined {
  if (!formula && value.kind === 'ratio' && value.denominator !== '1')
    return fraction(format, value)
  if (!formula || summands(formula) > longestSum) return undefined
  return printTrace(formula, words, format, 'currency' in value ? value.currency : undefined)
}

/** How many terms a formula adds on its outermost level. */
const summands = ({ op, args }: Trace): number =>
  op === 'add' || (op === 'round' && args.length > 0)
    ? args.reduce((terms, arg) => terms + summands(arg), 0)
    : 1

function ruleOf(
  words: SentenceWords,
  format: Format,
  step: SaidStep,
  more: string | undefined,
): string {
  const { assumed, value } = step
  const currency = 'currency' in value ? value.currency : undefined
  const sentences = [
    policyOf(words, step),
    more,
    assumed && words.assumed(step.code),
    roundingOf(words, step, (exact) => format.exact(exact, currency)),
  ]
  return sentences.filter(Boolean).join(words.gap)
}

function roundingOf(
  { roundedAt, roundedBy, rounded }: SentenceWords,
  { rounding }: SaidStep,
  print: (exact: Rounding['exact']) => string,
): string | undefined {
  if (!rounding) return undefined
  const by: Readonly<Record<string, string>> = roundedBy
  return rounded(print(rounding.exact), roundedAt[rounding.at] ?? '', by[rounding.rule] ?? '')
}

/** The rule that a step names; of a change of headcount, as it concerns the side that it is about. */
function policyOf(
  { policies, change }: SentenceWords,
  { facts, policy }: SaidStep,
): string | undefined {
  if (policy === undefined) return undefined
  const side = 'side' in facts ? (facts.side as Side) : undefined
  if (side === undefined || !isProration(policy)) return policies[policy]?.rule
  return change(policy, side)
}

const isProration = (policy: string): policy is ProrationName => policy.startsWith('proration/')
