import { addressIn, languages } from '../frame/languages.ts'
import type { Locale } from '../words/words.ts'
import { policyPage } from './policies.ts'

/** The page on which all rules are listed in the order in which they apply. */
export const policiesPage = 'playbook/how-figures-are-computed'

/** Where a rule stands: `/playbook/how-figures-are-computed/quantity/#ratchet`. */
export function policyAddress(name: string, locale: Locale): string {
  const folder = languages.find(({ lang }) => lang === locale)?.folder ?? ''
  return `${addressIn(folder, `${policiesPage}/${policyPage(name)}`)}#${name}`
}
