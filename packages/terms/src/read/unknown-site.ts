import type { Fault } from '../issue/terms-issue.ts'
import { unknownName } from './unknown-name.ts'

/** A site that the contract does not list. */
export function unknownSite(site: string, sites: readonly string[]): Fault {
  return unknownName(site, sites, {
    misspelt: (suggestion) => ({ code: 'misspelt-site', facts: { site, suggestion } }),
    unknown: (known) => ({ code: 'unknown-site', facts: { site, known } }),
  })
}
