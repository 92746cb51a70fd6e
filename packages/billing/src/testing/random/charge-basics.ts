import type { BaseFee, Charge, ContractTerms, PerUnitCharge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { type ContractKind, ifDrawn, sometimes } from './contract-kind.ts'
import { randomDiscounts } from './random-discounts.ts'
import { wordsOf } from './random-schedule.ts'
import { randomVat } from './random-vat.ts'
import { dayWithin, type Span } from './telling-days.ts'

/** What a charge is drawn for. */
export interface ChargeSetting {
  readonly kind: ContractKind
  readonly term: Span
  readonly sites: readonly string[]
  /** Currencies that have an exchange rate. */
  readonly currencies: readonly ContractTerms['currency'][]
}

type PricePeriod = NonNullable<PerUnitCharge['pricePeriod']>

const pricePeriodWords = wordsOf<PricePeriod>({ month: true, quarter: true, year: true })

const stubWords = wordsOf<Extract<PerUnitCharge['stubs'], string>>({ prorated: true, full: true })

/** At least one of the sites. */
export const someSites = (sites: readonly string[]) => fc.subarray([...sites], { minLength: 1 })

const upliftWords = wordsOf<NonNullable<Charge['uplift']>>({ applies: true, excluded: true })

/** What every charge has. */
export const tail = ({ kind, term, currencies }: ChargeSetting, chargeKind: Charge['kind']) =>
  fc
    .tuple(
      fc.record({
        discounts: randomDiscounts(kind, chargeKind),
        uplift: fc.constantFrom(...upliftWords),
        vat: randomVat(kind, term),
      }),
      sometimes(kind, 'currency', fc.record({ currency: fc.constantFrom(...currencies) })),
    )
    .map(([plain, currency]): Pick<Charge, 'discounts' | 'uplift' | 'vat' | 'currency'> => ({
      ...plain,
      ...currency,
    }))

/** When a charge runs: with the contract, or from a later day, or until an earlier one. */
export const randomWindow = (kind: ContractKind, term: Span): fc.Arbitrary<Partial<Span>> =>
  sometimes(
    kind,
    'windows',
    fc.tuple(dayWithin(term), dayWithin(term), fc.nat({ max: 2 })).map(([a, b, which]) => {
      const [first, last] = a < b ? [a, b] : [b, a]
      return which === 0 ? { first } : which === 1 ? { last } : { first, last }
    }),
  )

/** What a price is per, and what a partial period costs. */
export const time = (kind: ContractKind) =>
  fc
    .record({
      pricePeriod: ifDrawn(
        kind,
        'schedule',
        fc.constantFrom(...pricePeriodWords),
        'month' as const,
      ),
      stubs: ifDrawn(
        kind,
        'stubs',
        fc.oneof(
          fc.constantFrom(...stubWords),
          fc.integer({ min: 1, max: 40 }).map((freeUnder) => ({ freeUnder })),
        ),
        'prorated' as const,
      ),
    })
    .map((fields) => fields satisfies Pick<PerUnitCharge, 'pricePeriod' | 'stubs'>)

/** For the contract, or for some of its sites. */
export const place = (sites: readonly string[]): fc.Arbitrary<Pick<BaseFee, 'per' | 'sites'>> =>
  fc
    .tuple(fc.boolean(), someSites(sites))
    .map(([isPerSite, sites]) => (isPerSite ? { per: 'site', sites } : { per: 'contract' }))
