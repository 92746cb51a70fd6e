import type { Finding } from './finding.ts'
import { groupsOf } from './group-of.ts'
import type { Group } from './group-of.ts'

/** Exchange rates are of other currencies than the contract's own, one for each currency and day. */
export function exchangeRateFindings(terms: Group): readonly Finding[] {
  const told = new Set<string>()
  return groupsOf(terms['exchangeRates']).flatMap(({ of: currency, on }, index): Finding[] => {
    if (typeof currency !== 'string' || typeof on !== 'string') return []
    const path = ['exchangeRates', index]
    if (currency === terms['currency']) {
      const fault = { code: 'rate-of-own-currency', facts: { currency } } as const
      return [{ fault, path: [...path, 'of'] }]
    }
    const isRepeated = told.has(`${currency} ${on}`)
    told.add(`${currency} ${on}`)
    const fault = { code: 'repeated-rate', facts: { currency, on } } as const
    return isRepeated ? [{ fault, path: [...path, 'on'] }] : []
  })
}
