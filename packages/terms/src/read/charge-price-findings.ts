import { chargesOf } from './charge-of.ts'
import type { ChargeOf } from './charge-of.ts'
import type { Finding } from './finding.ts'
import { groupsOf } from './group-of.ts'
import type { Group } from './group-of.ts'

/** Prices, quantities and sites of a charge that other fields of its own leave without effect. */
export function chargePriceFindings(terms: Group): readonly Finding[] {
  return chargesOf(terms).flatMap((of) => [...flatsOfSteps(of), ...withoutEffect(of)])
}

/** A stair-step's price is flat already: a second flat amount would be another price for the same thing. */
function flatsOfSteps({ charge, fields, path }: ChargeOf): Finding[] {
  if (fields['pricing'] !== 'stair-step') return []
  const rows = [fields, ...groupsOf(fields['ramp'])]
  return rows.flatMap(({ tiers }, row) =>
    groupsOf(tiers).flatMap((tier, index): Finding[] => {
      if (!('flat' in tier)) return []
      const at = row === 0 ? path : [...path, 'ramp', row - 1]
      const fault = { code: 'flat-in-stair-step', facts: { charge } } as const
      return [{ fault, path: [...at, 'tiers', index, 'flat'], ofName: true }]
    }),
  )
}

/**
 * Only packages have a size, only the line of a pool is split over sites, only what is paid for each site is limited to some, and what is
 * owed once has no first months to be free.
 */
function withoutEffect({ charge, fields, path }: ChargeOf): Finding[] {
  const { kind, per, sites, packageSize, pricing, allocation = 'none', tiersAcross } = fields
  const isFixed = kind === 'base-fee' || kind === 'one-off'
  const isFree = groupsOf(fields['discounts']).some((discount) => 'freeMonths' in discount)
  const found = [
    ['sites', 'sites-without-per-site', isFixed && sites !== undefined && per !== 'site'],
    ['packageSize', 'package-size-unused', packageSize !== undefined && pricing !== 'package'],
    ['allocation', 'allocation-unpooled', allocation !== 'none' && tiersAcross !== 'all-sites'],
    ['discounts', 'free-one-off', kind === 'one-off' && isFree],
  ] as const
  return found.flatMap(([field, code, isFound]): Finding[] =>
    isFound ? [{ fault: { code, facts: { charge } }, path: [...path, field], ofName: true }] : [],
  )
}
