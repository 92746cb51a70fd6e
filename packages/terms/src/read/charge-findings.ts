import type { FieldSteps, Finding } from './finding.ts'
import { groupOf, isGroup, textsOf } from './group-of.ts'
import type { Group } from './group-of.ts'
import { unknownSite } from './unknown-site.ts'

/** Contradictions between charges and sites. */
export function chargeFindings(terms: Group): readonly Finding[] {
  const sites = isGroup(terms['sites']) ? Object.keys(terms['sites']) : undefined
  return Object.entries(groupOf(terms['charges'])).flatMap(([charge, fields]) =>
    isGroup(fields) ? ofCharge({ charge, fields, sites, path: ['charges', charge] }) : [],
  )
}

interface ChargeOf {
  charge: string
  fields: Group
  /** Undefined when the sites could not be read: then nothing is said about them. */
  sites: readonly string[] | undefined
  path: FieldSteps
}

function ofCharge(of: ChargeOf): Finding[] {
  return [...sitesNamed(of), ...floorsBySite(of), ...pooledFloor(of), ...sitesWithoutEffect(of)]
}

function sitesNamed({ fields, sites, path }: ChargeOf): Finding[] {
  return textsOf(fields['sites']).flatMap(([index, site]) =>
    sites && !sites.includes(site)
      ? [{ fault: unknownSite(site, sites), path: [...path, 'sites', index] }]
      : [],
  )
}

function floorsBySite({ charge, fields, sites, path }: ChargeOf): Finding[] {
  const charged = textsOf(fields['sites']).map(([, site]) => site)
  const floors = Object.keys(groupOf(groupOf(fields['floor'])['bySite']))
  return floors.flatMap((site): Finding[] => {
    const at = { path: [...path, 'floor', 'bySite', site], ofName: true }
    if (sites && !sites.includes(site)) return [{ fault: unknownSite(site, sites), ...at }]
    if (charged.length === 0 || charged.includes(site)) return []
    return [{ fault: { code: 'site-not-charged', facts: { site, charge } }, ...at }]
  })
}

function pooledFloor({ charge, fields, path }: ChargeOf): Finding[] {
  if (fields['tiersAcross'] !== 'all-sites' || !('bySite' in groupOf(fields['floor']))) return []
  const fault = { code: 'floor-by-site-pooled', facts: { charge } } as const
  return [{ fault, path: [...path, 'floor', 'bySite'], ofName: true }]
}

function sitesWithoutEffect({ charge, fields, path }: ChargeOf): Finding[] {
  if (fields['kind'] !== 'base-fee' || !('sites' in fields) || fields['per'] === 'site') return []
  const fault = { code: 'sites-without-per-site', facts: { charge } } as const
  return [{ fault, path: [...path, 'sites'], ofName: true }]
}
