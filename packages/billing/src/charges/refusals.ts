import type { Charge, ChargeId, ContractTerms, Issue } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { changePolicies, dayCount } from './policies.ts'

/** What is clear in the terms but cannot be billed. */
export function refusalsOf(terms: ContractTerms): Issue[] {
  const { first, last } = terms.term
  const issues = Object.entries(terms.charges).flatMap(([id, charge]) =>
    chargeRefusals(id, charge, terms),
  )
  return first > last
    ? [billingIssue('term-ends-before-it-starts', { first, last }, 'term'), ...issues]
    : issues
}

function chargeRefusals(id: ChargeId, charge: Charge, terms: ContractTerms): Issue[] {
  const path = `charges.${id}`
  const issues = (charge.sites ?? [])
    .filter((site) => !Object.hasOwn(terms.sites, site))
    .map((site): Issue => billingIssue('site-not-in-terms', { site, charge: id }, `${path}.sites`))
  if (charge.kind === 'base-fee') return issues
  const policies = changePolicies(charge)
  if (dayCount(policies) === undefined)
    issues.push(billingIssue('mixed-day-counts', { charge: id, ...policies }, `${path}.leavers`))
  if (
    charge.tiersAcross === 'all-sites' &&
    typeof charge.floor === 'object' &&
    'bySite' in charge.floor
  )
    issues.push(billingIssue('floor-by-site-in-pool', { charge: id }, `${path}.floor`))
  return issues
}
