import { policyNames, type PolicyName, type SettlementPolicy } from '@contract-playbook/billing'
import { languages } from '@contract-playbook/language'
import type { Locale } from '../words/words.ts'
import { policyOf } from './policies.ts'

type Named = PolicyName | SettlementPolicy

// The values say nothing; a new rule of settlements does not compile until it stands here.
const besideBills: { readonly [P in Exclude<SettlementPolicy, PolicyName>]: true } = {
  'cost-centres': true,
  'due/issue': true,
  'due/month-end': true,
  'late-payment/percent-per-year': true,
  'late-payment/per-mille-per-day': true,
  'late-payment/none': true,
  'service-credits/ladder': true,
  'service-credits/month-cap': true,
  'service-credits/year-cap': true,
}

/** Every rule that an explanation can name. */
export const namedPolicies: readonly string[] = [...policyNames, ...Object.keys(besideBills)]

/** What a rule is called: as in the calculators, or as its file says if no explanation names it. */
export function policyName(name: string, locale: Locale): string {
  if (isNamed(name)) return languages[locale].policy(name).name
  const said = policyOf(name).name
  if (said) return said[locale]
  throw new Error(`content/policies/${name}.yaml has no name.`)
}

const isNamed = (name: string): name is Named => namedPolicies.includes(name)
