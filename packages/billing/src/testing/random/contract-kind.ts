import * as fc from 'fast-check'

/** What contracts can differ in beyond the plain ones. */
export const policyGroups = [
  'schedule',
  'windows',
  'stubs',
  'proration',
  'basis',
  'levels',
  'pricing',
  'ramp',
  'discounts',
  'one-off',
  'rounding',
  'uplift',
  'index',
  'currency',
  'tax',
  'allocation',
  'commitments',
  'silence',
] as const

export type PolicyGroup = (typeof policyGroups)[number]

/**
 * Which contracts to draw: as they are written, or with figures so large that no number holds them; plain ones (months, graduated tiers,
 * days or thirties, a fixed uplift, VAT on top), or with more groups of policies.
 */
export interface ContractKind {
  readonly size: 'usual' | 'huge'
  readonly longestTerm: number
  readonly policies?: 'plain' | 'every' | readonly PolicyGroup[]
}

export function draws({ policies = 'plain' }: ContractKind, group: PolicyGroup): boolean {
  return policies === 'every' || (policies !== 'plain' && policies.includes(group))
}

/** An arbitrary for kinds that draw a group, and what stands in the others. */
export const ifDrawn = <T, U>(
  kind: ContractKind,
  group: PolicyGroup,
  drawn: fc.Arbitrary<T>,
  plain: U,
): fc.Arbitrary<T | U> => (draws(kind, group) ? drawn : fc.constant(plain))

/** Fields that are said or not. */
export const sometimes = <T extends object>(
  kind: ContractKind,
  group: PolicyGroup,
  fields: fc.Arbitrary<T>,
): fc.Arbitrary<T | object> =>
  ifDrawn(kind, group, fc.oneof({ weight: 3, arbitrary: fields }, fc.constant({})), {})
