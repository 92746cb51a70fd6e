import * as fc from 'fast-check'
import { currencyCodes, readScenarioValue } from '../src/index.ts'
import type { ContractTerms, HeadcountChange, MoneySnapshot, Scenario } from '../src/index.ts'
import { arbitraryDay, arbitraryDecimal, arbitraryText } from './arbitrary-leaf.ts'
import { arbitraryTerms } from './arbitrary-terms.ts'

/** Up to forty changes at the sites of some terms, in any order; counts may go below zero. */
export function arbitraryHeadcount(terms: ContractTerms): fc.Arbitrary<HeadcountChange[]> {
  const sites = Object.keys(terms.sites)
  const change = fc.record({
    on: arbitraryDay,
    site: fc.constantFrom(...sites),
    unit: fc.constantFrom('user', 'device', 'seat'),
    kind: fc.constantFrom('set' as const, 'join' as const, 'leave' as const),
    count: fc.oneof(fc.nat(30), fc.nat(1_000_000)),
  })
  const withReason = fc
    .tuple(
      change,
      fc.option(arbitraryText, { nil: undefined }),
      fc.constantFrom(...sites),
      fc.boolean(),
    )
    .map(([one, reason, to, moves]): HeadcountChange => {
      const moved: HeadcountChange = moves && to !== one.site ? { ...one, kind: 'move', to } : one
      return reason === undefined ? moved : { ...moved, reason }
    })
  return fc.array(withReason, { maxLength: 40 })
}

/** A contract with its headcount. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = arbitraryTerms
  .chain((terms) => fc.record({ terms: fc.constant(terms), headcount: arbitraryHeadcount(terms) }))
  .map((value) => {
    const read = readScenarioValue(value)
    if (!read.value) throw new Error(JSON.stringify(read.issues))
    return read.value
  })

/** An amount of any sign in any currency. */
export const arbitraryMoney = fc.record({
  // arbitraryDecimal writes plain decimals only.
  amount: fc
    .tuple(fc.constantFrom('', '-'), arbitraryDecimal(1_000_000))
    .map((parts) => parts.join('')) as fc.Arbitrary<MoneySnapshot['amount']>,
  currency: fc.constantFrom(...currencyCodes),
})
