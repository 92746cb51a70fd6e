import type { Issue } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { decreaseIssues } from './decrease-issues.ts'
import { increaseIssues } from './increase-issues.ts'
import type { HeadcountOfTerms } from './headcount-of-terms.ts'
import { leastAtSiteIssues } from './least-at-site.ts'
import { pooled, type Timeline } from './timeline.ts'
import { type Counted, unitChanges } from './unit-changes.ts'

/**
 * Changes that the contract does not allow, and those that need notice. A unit is counted over all sites, where a move between two of
 * them changes nothing; what must stay at a site is counted there, and a move from it is a decrease.
 */
export function rightsIssues(timelines: readonly Timeline[], of: HeadcountOfTerms): Issue[] {
  if (of.terms.headcountRights === undefined) return []
  const sites = timelines.map((there, place): Counted => {
    const { unit, site } = entry(of.series, place)
    return { unit, site, there }
  })
  return [...new Set(sites.map(({ unit }) => unit))].flatMap((unit) => {
    const ofUnit = sites.filter((one) => one.unit === unit)
    const all = unitChanges({ unit, there: pooled(ofUnit.map(({ there }) => there)) })
    const overAll = all.flatMap((change) =>
      change.count > change.before ? increaseIssues(change, of) : decreaseIssues(change, of),
    )
    const atSites = ofUnit.flatMap(unitChanges).flatMap((change) => leastAtSiteIssues(change, of))
    return [...overAll, ...atSites]
  })
}
