import type {
  Part,
  PolicyName,
  Rounding,
  StepCode,
  StepFacts,
  traceNames,
} from '@contract-playbook/billing'

/** What a step is about, and what the reader must know to agree with it. */
export type Wording = readonly [what: string, rule?: string | undefined]

/** A sentence for every step; a new kind of step does not compile without its words. */
export type Steps = { readonly [C in StepCode]: (facts: StepFacts[C]) => Wording }

/** Sums of lines, what a line is made into, and what is tested against a window's lines. */
export type LineSteps = Pick<
  Steps,
  | 'total'
  | 'invoice'
  | 'charge-on-invoice'
  | 'line'
  | 'worked-amount'
  | 'adjustment'
  | 'recomputed'
  | 'already-billed'
  | 'conversion'
  | 'allocation'
  | 'tax'
  | 'net-of-gross'
  | 'tax-of-gross'
  | 'no-tax'
  | 'true-up'
  | 'cap'
  | 'committed-amount'
  | 'counted-lines'
  | 'rounding-line'
>

/** Days, and how many are billed on them. */
export type QuantitySteps = Pick<
  Steps,
  | 'segment'
  | 'whole-period'
  | 'base-fee'
  | 'quantity'
  | 'heads'
  | 'basis'
  | 'average-days'
  | 'high-water-mark'
  | 'ratchet'
  | 'tolerance'
  | 'floor'
  | 'included'
  | 'headcount-opening'
  | 'headcount-change'
>

/** Prices: where they come from, what a quantity costs at them, what is taken off. */
export type PriceSteps = Omit<Steps, keyof LineSteps | keyof QuantitySteps>

/** A rule of the terms: what it is called, and the rule in a sentence or two. */
export interface PolicyWords {
  readonly name: string
  readonly rule: string
}

export type Policies = Readonly<Record<PolicyName, PolicyWords>>

/** From the heads of a day to the quantity that is billed. */
export type QuantityPolicies = Pick<
  Policies,
  | Extract<PolicyName, `${'proration' | 'stubs' | 'basis' | 'floor'}/${string}`>
  | 'ratchet'
  | 'tolerance'
  | 'included'
>

/** From the quantity to the invoice. */
export type PricePolicies = Omit<Policies, keyof QuantityPolicies>

/** Whose change it is. */
export type Side = NonNullable<StepFacts['headcount-change']['side']>

/** How days are counted, as a contract chooses it. */
export type DayCountName = Exclude<StepFacts['segment']['dayCount'], 'mixed' | 'none'>

export type ProrationName = Extract<PolicyName, `proration/${string}`>

/** Policies that move the day of a change instead of counting days. */
export type MovingPolicy = ProrationName extends `proration/${infer Name}`
  ? Exclude<Name, DayCountName>
  : never

/** What a policy does to a joiner or to a leaver. */
export type ChangeRule = (policy: ProrationName, side: Side) => string

/** What the numbers of formulas are called; a new one does not compile without its name. */
export type InputNames = Readonly<Record<(typeof traceNames)[number], string>>

/** Everything that a language needs to say an explanation. */
export interface StepWords {
  readonly steps: Steps
  readonly policies: Policies
  readonly change: ChangeRule
  readonly inputs: InputNames
  readonly parts: Readonly<Record<Part, string>>
  /** rounded at the line */
  readonly roundedAt: Readonly<Record<Rounding['at'], string>>
  /** half away from zero */
  readonly roundedBy: Readonly<Record<Rounding['rule'], string>>
  /** 28,569.3333… rounded at the line, half away from zero. */
  rounded(exact: string, at: string, by: string): string
  /** The contract is silent on the rule; of an uplift, on whether this price rises with the others. */
  assumed(code: StepCode): string
  /** the lesser of 62 and 80 */
  lesser(values: readonly string[]): string
  /** the greater of 62 and 80 */
  greater(values: readonly string[]): string
  /** What stands between two sentences. */
  readonly gap: ' ' | ''
}
