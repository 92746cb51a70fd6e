import type { ContractTerms, DecimalText, Issue } from '@contract-playbook/terms'
import { settlementIssue } from './settlement-issues.ts'

type ServiceLevels = Exclude<NonNullable<ContractTerms['serviceLevels']>, 'none'>
type Credits = Exclude<NonNullable<ServiceLevels['credits']>, 'none'>

/** From below which availability on, which share of the month's fees is credited. Rungs stand in descending order. */
export type Ladder = NonNullable<Credits['ladder']>

/** What the contract says of credits for missed availability. */
export interface CreditTerms {
  readonly ladder: Ladder
  readonly capPerMonth?: DecimalText
  readonly capPerYear?: DecimalText
  readonly soleRemedy?: boolean
}

/** Undefined if the contract does not say; `none` if it excludes credits. */
export function creditTerms({
  serviceLevels,
}: Pick<ContractTerms, 'serviceLevels'>): CreditTerms | 'none' | undefined {
  if (serviceLevels === undefined || serviceLevels === 'none') return serviceLevels
  const { credits } = serviceLevels
  if (credits === undefined || credits === 'none') return credits
  const { ladder, ...more } = credits
  return ladder && { ladder, ...more }
}

/** What is taken for granted where the contract says nothing of a cap, and what it measures otherwise than month by month. */
export function creditIssues(
  { capPerMonth, capPerYear }: CreditTerms,
  { serviceLevels }: Pick<ContractTerms, 'serviceLevels'>,
): Issue[] {
  const path = 'serviceLevels.credits'
  const per = serviceLevels === 'none' ? undefined : serviceLevels?.availabilityPer
  const issues: Issue[] = []
  if (capPerMonth === undefined)
    issues.push(settlementIssue('assumed-month-cap', { assumed: 'none' }, `${path}.capPerMonth`))
  if (capPerYear === undefined)
    issues.push(settlementIssue('assumed-year-cap', { assumed: 'none' }, `${path}.capPerYear`))
  if (per !== undefined && per !== 'month')
    issues.push(
      settlementIssue('availability-per-longer-span', { per }, 'serviceLevels.availabilityPer'),
    )
  return issues
}
