import {
  type Charge,
  type ChargeId,
  type ContractTerms,
  currencyExponent,
  type Issue,
} from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { cannotMix, changePolicies, dayCounts } from './policies.ts'

/** What is clear in the terms but cannot be billed. */
export function refusalsOf(terms: ContractTerms): Issue[] {
  const { first, last } = terms.term
  if (first > last) return [billingIssue('term-ends-before-it-starts', { first, last }, 'term')]
  return [
    ...Object.entries(terms.charges).flatMap(([id, charge]) => chargeRefusals(id, charge, terms)),
    ...commitmentRefusals(terms),
    ...roundingRefusals(terms),
  ]
}

function chargeRefusals(id: ChargeId, charge: Charge, terms: ContractTerms): Issue[] {
  const path = `charges.${id}`
  const issues = (charge.sites ?? [])
    .filter((site) => !Object.hasOwn(terms.sites, site))
    .map((site): Issue => billingIssue('site-not-in-terms', { site, charge: id }, `${path}.sites`))
  issues.push(...windowRefusals(id, charge, terms), ...discountRefusals(id, charge))
  if (charge.kind !== 'per-unit') return issues
  const policies = changePolicies(charge)
  const { pricePeriod = 'month', tiersAcross, floor, included, allocation } = charge
  const names = { joiners: policies.joiners.policy, leavers: policies.leavers.policy }
  if (cannotMix(policies))
    issues.push(billingIssue('mixed-day-counts', { charge: id, ...names }, `${path}.leavers`))
  if (pricePeriod !== 'month' && Object.values(dayCounts(policies)).includes('actual-over-thirty'))
    issues.push(
      billingIssue(
        'actual-over-thirty-not-monthly',
        { charge: id, pricePeriod },
        `${path}.pricePeriod`,
      ),
    )
  const isPool = tiersAcross === 'all-sites'
  for (const [name, said] of Object.entries({ floor, included }))
    if (isPool && typeof said === 'object' && 'bySite' in said)
      issues.push(billingIssue('floor-by-site-in-pool', { charge: id }, `${path}.${name}`))
  if (!isPool && allocation !== undefined && allocation !== 'none')
    issues.push(billingIssue('allocation-without-pool', { charge: id }, `${path}.allocation`))
  return issues
}

/** A charge runs inside the term, and for a day at least. */
function windowRefusals(id: ChargeId, charge: Charge, { term }: ContractTerms): Issue[] {
  const { first, last } =
    charge.kind === 'one-off'
      ? { first: charge.on ?? term.first, last: charge.on ?? term.first }
      : { first: charge.first ?? term.first, last: charge.last ?? term.last }
  const isInside = first <= last && first >= term.first && last <= term.last
  const field = charge.kind === 'one-off' ? 'on' : charge.first === undefined ? 'last' : 'first'
  const path = `charges.${id}.${field}`
  return isInside ? [] : [billingIssue('charge-outside-term', { charge: id, first, last }, path)]
}

/** What is owed once has no first months: free of charge it would not be owed at all. */
function discountRefusals(id: ChargeId, { kind, discounts = 'none' }: Charge): Issue[] {
  const place =
    discounts === 'none' ? -1 : discounts.findIndex((discount) => 'freeMonths' in discount)
  return kind === 'one-off' && place >= 0
    ? [billingIssue('free-months-of-one-off', { charge: id }, `charges.${id}.discounts.${place}`)]
    : []
}

function commitmentRefusals({ commitments = 'none', charges }: ContractTerms): Issue[] {
  if (commitments === 'none') return []
  return Object.entries(commitments).flatMap(([commitment, { charges: counted = [] }]) =>
    counted
      .filter((charge) => !Object.hasOwn(charges, charge))
      .map((charge): Issue =>
        billingIssue(
          'charge-not-in-terms',
          { charge, commitment },
          `commitments.${commitment}.charges`,
        ),
      ),
  )
}

function roundingRefusals({ billing, currency }: ContractTerms): Issue[] {
  const digits = billing?.rounding?.digits
  return digits === undefined || digits <= currencyExponent[currency]
    ? []
    : [
        billingIssue(
          'rounding-finer-than-currency',
          { digits, currency },
          'billing.rounding.digits',
        ),
      ]
}
