import { addressIn, languages } from '../frame/languages.ts'
import type { Locale } from '../words/words.ts'

/** The page on which all rules are listed in the order in which they apply. */
export const rulesPage = 'playbook/how-figures-are-computed'

/** Where the list of rules names one: `/playbook/how-figures-are-computed/#ratchet`. Small: the calculators use it. */
export function ruleAddress(name: string, locale: Locale): string {
  const folder = languages.find(({ lang }) => lang === locale)?.folder ?? ''
  return `${addressIn(folder, rulesPage)}#${name}`
}
