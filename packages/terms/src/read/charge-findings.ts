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
const bySite = ['floor', 'included'] as const

function quantitiesBySite(
  { charge, fields, path }: ChargeOf,
  sites: Sites,
  field: (typeof bySite)[number],
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
  const fault = { code: `${field}-by-site-pooled`, facts: { charge } } as const
  return [...findings, { fault, path: at, ofName: true }]
}
