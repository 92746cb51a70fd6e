import { policyNames, type PolicyName } from '@contract-playbook/billing'
import { languages } from '@contract-playbook/language'
import type { Locale } from '../words/words.ts'
import { policyOf } from './policies.ts'

/** What a rule is called: as in the calculators, or as its file says if no explanation names it. */
export function policyName(name: string, locale: Locale): string {
  if (isPolicy(name)) return languages[locale].policy(name).name
  const said = policyOf(name).name
  if (said) return said[locale]
  throw new Error(`content/policies/${name}.yaml has no name.`)
}

export const isPolicy = (name: string): name is PolicyName =>
  policyNames.some((policy) => policy === name)
