import { chargesOf } from './charge-of.ts'
import type { ChargeOf } from './charge-of.ts'
import type { Finding } from './finding.ts'
import { entriesOf, groupOf, isGroup, textsOf } from './group-of.ts'
import type { Group } from './group-of.ts'
import { unknownSite } from './unknown-site.ts'

/** Sites of the contract; undefined when they could not be read: then nothing is said about them. */
type Sites = ReadonlySet<string> | undefined

/** Contradictions between charges and sites. */
export function* chargeFindings(terms: Group): Iterable<Finding> {
  const sites = isGroup(terms['sites']) ? new Set(Object.keys(terms['sites'])) : undefined
  for (const of of chargesOf(terms)) {
    yield* sitesNamed(of, sites)
    for (const field of bySite) yield* quantitiesBySite(of, sites, field)
    yield* sitesWithoutEffect(of)
  }
}

function sitesNamed({ fields, path }: ChargeOf, sites: Sites): Finding[] {
  return textsOf(fields['sites']).flatMap(([index, site]) =>
    sites && !sites.has(site)
      ? [{ fault: unknownSite(site, [...sites]), path: [...path, 'sites', index] }]
      : [],
  )
}

/** Quantities that may be given by site; a pool has one of each. */
const pooled = {
  floor: 'floor-by-site-pooled',
  included: 'included-by-site-pooled',
} as const

const bySite = ['floor', 'included'] as const

function quantitiesBySite(
  { charge, fields, path }: ChargeOf,
  sites: Sites,
  field: keyof typeof pooled,
): Finding[] {
  const quantities = groupOf(fields[field])
  const at = [...path, field, 'bySite']
  const charged = textsOf(fields['sites']).map(([, site]) => site)
  const findings = entriesOf(quantities['bySite']).flatMap(([site]): Finding[] => {
    const where = { path: [...at, site], ofName: true }
    if (sites && !sites.has(site)) return [{ fault: unknownSite(site, [...sites]), ...where }]
    if (charged.length === 0 || charged.includes(site)) return []
    return [{ fault: { code: 'site-not-charged', facts: { site, charge } }, ...where }]
  })
  if (fields['tiersAcross'] !== 'all-sites' || !('bySite' in quantities)) return findings
  return [
    ...findings,
    { fault: { code: pooled[field], facts: { charge } }, path: at, ofName: true },
  ]
}

function sitesWithoutEffect({ charge, fields, path }: ChargeOf): Finding[] {
  const { kind, per, sites } = fields
  const isFixed = kind === 'base-fee' || kind === 'one-off'
  if (!isFixed || sites === undefined || per === 'site') return []
  const fault = { code: 'sites-without-per-site', facts: { charge } } as const
  return [{ fault, path: [...path, 'sites'], ofName: true }]
}
