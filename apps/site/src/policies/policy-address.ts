import { addressIn, languages } from '../frame/languages.ts'
import type { Locale } from '../words/words.ts'
import { policyPage } from './policies.ts'
import { rulesPage } from './rule-address.ts'

/** Where a rule stands: `/playbook/how-figures-are-computed/quantity/#ratchet`. */
export function policyAddress(name: string, locale: Locale): string {
  const folder = languages.find(({ lang }) => lang === locale)?.folder ?? ''
  return `${addressIn(folder, `${rulesPage}/${policyPage(name)}`)}#${name}`
}
