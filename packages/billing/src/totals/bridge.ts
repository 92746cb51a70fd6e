import type { CurrencyCode, Issue, Outcome } from '@contract-playbook/terms'
import { compile, type Totals } from '../compile.ts'
import { money } from '../exact/money.ts'
import type { Part } from '../explain/step.ts'
import type { Amounts } from '../invoices/bill.ts'
import { bridgeParts, type GroupPart } from './bridge-parts.ts'
import { bridgeStep, causeStep } from './bridge-steps.ts'
import type { Cause } from './cause.ts'
import { type ComparedScenario, scenarioPair } from './mixed-scenario.ts'
import { totalsIssue } from './totals-issues.ts'
import type { TotalsStep } from './totals-step.ts'

/** What one scenario costs more than another, by cause. The parts sum to the difference, net and tax, to the last unit. */
export interface Bridge {
  readonly currency: CurrencyCode
  readonly from: Amounts
  readonly to: Amounts
  readonly difference: Amounts
  /** In the order of the causes, those for which the scenarios differ. */
  readonly parts: readonly BridgePart[]
  step(part: Part): TotalsStep
}

/** What of a difference some causes explain: one, unless they cannot be told apart. */
export interface BridgePart extends Amounts {
  readonly causes: readonly Cause[]
  /** The fields of the terms that differ, `charges.users.vat`; `headcount.<site>.<unit>`; `indices`. */
  readonly fields: readonly string[]
  /** What it would change by itself, and what it changes when everything else has changed: the mean lies between such extremes. */
  readonly first: Amounts
  readonly last: Amounts
  step(part: Part): TotalsStep
}

/**
 * Why one scenario costs more than another: the difference of their totals, split by cause. What a cause explains is the mean of its effect
 * over all orders in which the causes can come (Shapley value), from the totals of every mixture of the two scenarios; exact, then made whole
 * units by largest remainder. So it does not depend on an order, is nothing for what does not differ, and the other way round it is the same
 * with the sign turned. Net amounts and tax are split each by itself: `tax` of a part is what its cause changes of the VAT.
 *
 * Fields belong to causes as `cause-fields.ts` says. Amounts that mean something else in the other scenario (another currency, price period
 * or kind of price) change together with what says so; tiers that are more or fewer bring their prices. Causes of which some mixture cannot
 * be billed are shown as one, and the notice `causes-together` says so.
 * No value if one of the scenarios cannot be billed, or they are in two currencies.
 * @source L. S. Shapley, A Value for n-Person Games, 1953
 */
export function bridge(from: ComparedScenario, to: ComparedScenario): Outcome<Bridge> {
  const [before, after] = [totalsOf(from), totalsOf(to)]
  if (before.value === undefined || after.value === undefined)
    return { value: undefined, issues: [...stops('from', before), ...stops('to', after)] }
  const { currency } = before.value
  if (currency !== after.value.currency) {
    const facts = { from: currency, to: after.value.currency }
    return { value: undefined, issues: [totalsIssue('scenarios-in-two-currencies', facts)] }
  }
  const totals = { from: before.value, to: after.value }
  const { parts, issues } = bridgeParts(scenarioPair(from, to), totals, (mixed) => totalsOf(mixed))
  return { value: bridgeOf(totals, parts), issues }
}

function totalsOf({ terms, headcount, options }: ComparedScenario): Outcome<Totals> {
  const { value, issues } = compile(terms, options)
  return value === undefined ? { value, issues } : value.totals(headcount)
}

const stops = (scenario: 'from' | 'to', { value, issues }: Outcome<Totals>): readonly Issue[] =>
  value === undefined ? [totalsIssue('scenario-not-billable', { scenario }), ...issues] : []

function bridgeOf(totals: { from: Totals; to: Totals }, parts: readonly GroupPart[]): Bridge {
  const { from, to } = totals
  const { currency } = from
  return {
    currency,
    from: amountsOf(from, currency),
    to: amountsOf(to, currency),
    difference: amountsOf({ net: to.net - from.net, tax: to.tax - from.tax }, currency),
    parts: parts.map((part) => partOf(part, currency)),
    step: (part) => bridgeStep(totals, parts, part),
  }
}

const partOf = (group: GroupPart, currency: CurrencyCode): BridgePart => ({
  causes: group.causes,
  fields: group.fields,
  first: amountsOf({ net: group.net.first, tax: group.tax.first }, currency),
  last: amountsOf({ net: group.net.last, tax: group.tax.last }, currency),
  ...amountsOf({ net: group.net.units, tax: group.tax.units }, currency),
  step: (part) => causeStep(group, part, currency, `bridge/${part}`),
})

const amountsOf = (
  { net, tax }: { readonly net: bigint; readonly tax: bigint },
  currency: CurrencyCode,
): Amounts => ({
  net: money(net, currency),
  tax: money(tax, currency),
  gross: money(net + tax, currency),
})
