import { chargesOf } from './charge-of.ts'
import type { ChargeOf } from './charge-of.ts'
import type { Finding } from './finding.ts'
import { groupsOf } from './group-of.ts'
import type { Group } from './group-of.ts'

/** Prices and quantities of a charge that its own pricing leaves without effect. */
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

/** Only packages have a size, and only the line of a pool is split over sites. */
function withoutEffect({ charge, fields, path }: ChargeOf): Finding[] {
  const { packageSize, pricing, allocation = 'none', tiersAcross } = fields
  const unused = [
    packageSize !== undefined && pricing !== 'package' ? ('packageSize' as const) : undefined,
    allocation !== 'none' && tiersAcross !== 'all-sites' ? ('allocation' as const) : undefined,
  ]
  return unused.flatMap((field): Finding[] =>
    field
      ? [{ fault: { code: codes[field], facts: { charge } }, path: [...path, field], ofName: true }]
      : [],
  )
}

const codes = { packageSize: 'package-size-unused', allocation: 'allocation-unpooled' } as const
