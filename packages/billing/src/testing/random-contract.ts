import type { Charge, ContractTerms, Scenario } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { type ContractKind, draws, ifDrawn } from './random/contract-kind.ts'
import { randomCharge } from './random/random-charge.ts'
import { randomCommitments } from './random/random-commitments.ts'
import {
  drawnCurrencies,
  randomExchangeRates,
  sharedDigits,
} from './random/random-exchange-rates.ts'
import { randomHeadcount } from './random/random-headcount.ts'
import { randomSchedule, randomTerm } from './random/random-schedule.ts'
import type { Span } from './random/telling-days.ts'
import { randomUplift } from './random/random-uplift.ts'
import { unsaid } from './random/unsaid.ts'

export type { ContractKind, PolicyGroup } from './random/contract-kind.ts'
export { policyGroups } from './random/contract-kind.ts'
export { drawnIndices } from './random/drawn-indices.ts'

const siteIds = ['sha', 'suz', 'can'] as const

type Charges = Readonly<Record<string, Charge>>

const randomCharges = (
  kind: ContractKind,
  term: Span,
  sites: readonly string[],
): fc.Arbitrary<Charges> =>
  fc
    .array(randomCharge({ kind, term, sites, currencies: drawnCurrencies }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((charges) =>
      Object.fromEntries(charges.map((charge, place) => [`charge-${place + 1}`, charge])),
    )

/** Schedule, uplift, exchange rates and commitments around some charges. */
function randomTerms(
  kind: ContractKind,
  term: Span,
  sites: readonly string[],
  charges: Charges,
): fc.Arbitrary<ContractTerms> {
  const currency = fc.constantFrom('CNY' as const, 'CNY' as const, 'JPY' as const, 'KWD' as const)
  return currency.chain((currency) => {
    const used = Object.values(charges).map((charge) => charge.currency ?? currency)
    const around = fc.record({
      billing: randomSchedule(kind, sharedDigits([currency, ...used])),
      uplift: randomUplift(kind),
      ...(draws(kind, 'currency') ? { exchangeRates: randomExchangeRates(currency, term) } : {}),
    })
    return around.chain((around) => {
      const terms: ContractTerms = {
        schema: 'contract-playbook/terms/1',
        currency,
        term,
        sites: Object.fromEntries(sites.map((site) => [site, { name: site.toUpperCase() }])),
        charges,
        ...around,
      }
      return ifDrawn(kind, 'commitments', randomCommitments(kind, terms), undefined).map(
        (commitments) => (commitments === undefined ? terms : { ...terms, commitments }),
      )
    })
  })
}

/** Contracts and headcounts that can be billed; their uplifts read `drawnIndices`. */
export function billableScenario(kind: ContractKind): fc.Arbitrary<Scenario> {
  return fc
    .tuple(randomTerm(kind), fc.integer({ min: 1, max: 3 }))
    .chain(([term, count]) => {
      const sites = siteIds.slice(0, count)
      return randomCharges(kind, term, sites)
        .chain((charges) => (draws(kind, 'silence') ? unsaid(charges) : fc.constant(charges)))
        .chain((charges) => randomTerms(kind, term, sites, charges))
    })
    .chain((terms) => randomHeadcount(kind, terms).map((headcount) => ({ terms, headcount })))
}
