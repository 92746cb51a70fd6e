import type {
  Charge,
  ChargeId,
  ContractTerms,
  Issue,
  PerUnitCharge,
} from '@contract-playbook/terms'
import {
  billingIssue,
  type UnmentionedClause,
  type UnmentionedOfCommitment,
  type UnmentionedRule,
} from '../billing-issues.ts'
import type { Commitment } from './compiled-commitment.ts'
import { assumedPolicy } from './policies.ts'

/** What billing takes for granted because the terms do not say it. Only what could change a figure of these terms is listed. */
export function assumptionsOf(terms: ContractTerms): Issue[] {
  return [
    ...scheduleAssumptions(terms),
    ...Object.entries(terms.charges).flatMap(([id, charge]) => [
      ...chargeAssumptions(id, charge, terms),
      ...unmentioned(id, charge, terms),
    ]),
    ...commitmentAssumptions(terms),
  ]
}

/** Whether months run from the 1st or from the contract day makes no difference to a term that starts on a 1st; to quarters it does. */
const periodsMatter = ({ term, billing }: ContractTerms): boolean =>
  !term.first.endsWith('-01') || (billing?.every ?? 'month') !== 'month'

function scheduleAssumptions(terms: ContractTerms): Issue[] {
  const { billing, uplift } = terms
  const issues: Issue[] = []
  if (billing?.every === undefined)
    issues.push(billingIssue('assumed-every', { assumed: 'month' }, 'billing.every'))
  if (billing?.periods === undefined && periodsMatter(terms))
    issues.push(billingIssue('assumed-periods', { assumed: 'calendar' }, 'billing.periods'))
  if (billing?.issued === undefined)
    issues.push(billingIssue('assumed-issued', { assumed: 'in-arrears' }, 'billing.issued'))
  if (billing?.rounding === undefined)
    issues.push(billingIssue('assumed-rounding', { assumed: 'line' }, 'billing.rounding'))
  if (uplift === undefined)
    issues.push(billingIssue('assumed-uplift', { assumed: 'none' }, 'uplift'))
  return issues
}

function chargeAssumptions(id: ChargeId, charge: Charge, terms: ContractTerms): Issue[] {
  const path = `charges.${id}`
  const issues = charge.kind === 'per-unit' ? unitAssumptions(id, charge, terms) : []
  const sites = Object.keys(terms.sites).length
  if (charge.kind !== 'per-unit' && charge.per === undefined && sites > 1)
    issues.push(
      billingIssue('assumed-base-fee-per', { charge: id, assumed: 'contract' }, `${path}.per`),
    )
  if (
    charge.kind !== 'per-unit' &&
    charge.per === 'site' &&
    charge.sites === undefined &&
    sites > 1
  )
    issues.push(
      billingIssue('assumed-charge-sites', { charge: id, assumed: 'all', sites }, `${path}.sites`),
    )
  if (charge.discounts === undefined)
    issues.push(
      billingIssue('assumed-discounts', { charge: id, assumed: 'none' }, `${path}.discounts`),
    )
  if (charge.uplift === undefined && terms.uplift !== undefined && terms.uplift !== 'none')
    issues.push(
      billingIssue('assumed-charge-uplift', { charge: id, assumed: 'applies' }, `${path}.uplift`),
    )
  if (charge.vat === undefined)
    issues.push(billingIssue('assumed-vat', { charge: id, assumed: 'none' }, `${path}.vat`))
  return issues
}

function unitAssumptions(id: ChargeId, charge: PerUnitCharge, terms: ContractTerms): Issue[] {
  const path = `charges.${id}`
  const sites = Object.keys(terms.sites).length
  const issues: Issue[] = []
  if (charge.sites === undefined && sites > 1)
    issues.push(
      billingIssue('assumed-charge-sites', { charge: id, assumed: 'all', sites }, `${path}.sites`),
    )
  if (charge.tiersAcross === undefined && (charge.sites?.length ?? sites) > 1)
    issues.push(
      billingIssue(
        'assumed-tiers-across',
        { charge: id, assumed: 'each-site' },
        `${path}.tiersAcross`,
      ),
    )
  if (charge.floor === undefined)
    issues.push(billingIssue('assumed-floor', { charge: id, assumed: 'none' }, `${path}.floor`))
  const countsChanges = (charge.basis ?? 'daily') === 'daily'
  if (countsChanges && charge.joiners === undefined)
    issues.push(
      billingIssue(
        'assumed-joiners',
        { charge: id, assumed: assumedPolicy(charge, 'leavers').policy },
        `${path}.joiners`,
      ),
    )
  if (countsChanges && charge.leavers === undefined)
    issues.push(
      billingIssue(
        'assumed-leavers',
        { charge: id, assumed: assumedPolicy(charge, 'joiners').policy },
        `${path}.leavers`,
      ),
    )
  return issues
}

/** What a charge leaves open, in two findings: clauses that are taken not to exist, and rules of which the usual one is taken. */
function unmentioned(id: ChargeId, charge: Charge, terms: ContractTerms): Issue[] {
  const path = `charges.${id}`
  const clauses = unmentionedClauses(charge)
  const rules = unmentionedRules(charge, terms)
  return [
    ...(clauses.length === 0
      ? []
      : [billingIssue('assumed-without', { charge: id, fields: clauses }, path)]),
    ...(rules.length === 0
      ? []
      : [billingIssue('assumed-usual', { charge: id, fields: rules }, path)]),
  ]
}

function unmentionedClauses(charge: Charge): UnmentionedClause[] {
  if (charge.kind === 'one-off') return []
  if (charge.kind === 'base-fee') return charge.ramp === undefined ? ['ramp'] : []
  const clauses = ['ratchet', 'tolerance', 'included', 'ramp'] as const
  return clauses.filter((clause) => charge[clause] === undefined)
}

function unmentionedRules(charge: Charge, { term }: ContractTerms): UnmentionedRule[] {
  const rules: UnmentionedRule[] = []
  if (charge.kind !== 'one-off') {
    if (charge.pricePeriod === undefined) rules.push('pricePeriod')
    const { first = term.first, last = term.last } = charge
    if (charge.stubs === undefined && hasStubs(first, last)) rules.push('stubs')
  }
  if (charge.kind === 'per-unit') {
    if (charge.pricing === undefined) rules.push('pricing')
    if (charge.basis === undefined) rules.push('basis')
  }
  if (typeof charge.vat === 'object' && charge.vat.prices === undefined) rules.push('vat.prices')
  return rules
}

/** Whether a charge may have a partial period: not if it runs from a 1st to a last of a month. */
const hasStubs = (first: string, last: string): boolean =>
  !first.endsWith('-01') || !/-(?:28|29|30|31)$/.test(last)

function commitmentAssumptions({ commitments }: ContractTerms): Issue[] {
  if (commitments === undefined)
    return [billingIssue('assumed-commitments', { assumed: 'none' }, 'commitments')]
  if (commitments === 'none') return []
  return Object.entries(commitments).flatMap(([commitment, said]) => {
    const fields = unmentionedOf(said)
    const path = `commitments.${commitment}`
    return fields.length === 0
      ? []
      : [billingIssue('assumed-commitment', { commitment, fields }, path)]
  })
}

const unmentionedOf = (commitment: Commitment): UnmentionedOfCommitment[] =>
  (['tested', 'stubs', 'uplift', 'vat'] as const).filter((field) => commitment[field] === undefined)
