import type {
  Charge,
  ChargeId,
  ContractTerms,
  Issue,
  PerUnitCharge,
} from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import { assumedPolicy } from './policies.ts'

/** What billing takes for granted because the terms do not say it. Only what could change a figure of these terms is listed. */
export function assumptionsOf(terms: ContractTerms): Issue[] {
  const charges = Object.entries(terms.charges)
  return [
    ...scheduleAssumptions(terms),
    ...charges.flatMap(([id, charge]) => chargeAssumptions(id, charge, terms)),
  ]
}

/** Whether months run from the 1st or from the contract day makes no difference to a term that starts on a 1st. */
const periodsMatter = ({ term }: ContractTerms): boolean => !term.first.endsWith('-01')

function scheduleAssumptions(terms: ContractTerms): Issue[] {
  const { billing, uplift } = terms
  const issues: Issue[] = []
  if (billing?.every === undefined)
    issues.push(billingIssue('assumed-every', { assumed: 'month' }, 'billing.every'))
  if (billing?.periods === undefined && periodsMatter(terms))
    issues.push(billingIssue('assumed-periods', { assumed: 'calendar' }, 'billing.periods'))
  if (billing?.issued === undefined)
    issues.push(billingIssue('assumed-issued', { assumed: 'in-arrears' }, 'billing.issued'))
  if (uplift === undefined)
    issues.push(billingIssue('assumed-uplift', { assumed: 'none' }, 'uplift'))
  return issues
}

function chargeAssumptions(id: ChargeId, charge: Charge, terms: ContractTerms): Issue[] {
  const path = `charges.${id}`
  const issues = charge.kind === 'per-unit' ? unitAssumptions(id, charge, terms) : []
  const sites = Object.keys(terms.sites).length
  if (charge.kind === 'base-fee' && charge.per === undefined && sites > 1)
    issues.push(
      billingIssue('assumed-base-fee-per', { charge: id, assumed: 'contract' }, `${path}.per`),
    )
  if (
    charge.kind === 'base-fee' &&
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
  if (charge.joiners === undefined)
    issues.push(
      billingIssue(
        'assumed-joiners',
        { charge: id, assumed: assumedPolicy(charge, 'leavers') },
        `${path}.joiners`,
      ),
    )
  if (charge.leavers === undefined)
    issues.push(
      billingIssue(
        'assumed-leavers',
        { charge: id, assumed: assumedPolicy(charge, 'joiners') },
        `${path}.leavers`,
      ),
    )
  return issues
}
