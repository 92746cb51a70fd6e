import type {
  BaseFee,
  Charge,
  ContractTerms,
  OneOff,
  PerUnitCharge,
} from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { type ContractKind, draws, ifDrawn, sometimes } from './contract-kind.ts'
import { randomDiscounts } from './random-discounts.ts'
import { randomPrices } from './random-prices.ts'
import { randomSides } from './random-proration.ts'
import { randomQuantity } from './random-quantity.ts'
import { wordsOf } from './random-schedule.ts'
import { randomAmount } from './random-texts.ts'
import { dayWithin, laterDays, type Span } from './telling-days.ts'
import { randomVat } from './random-vat.ts'

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

const someSites = (sites: readonly string[]) => fc.subarray([...sites], { minLength: 1 })

const upliftWords = wordsOf<NonNullable<Charge['uplift']>>({ applies: true, excluded: true })

/** What every charge has. */
const tail = ({ kind, term, currencies }: ChargeSetting, chargeKind: Charge['kind']) =>
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
const randomWindow = (kind: ContractKind, term: Span): fc.Arbitrary<Partial<Span>> =>
  sometimes(
    kind,
    'windows',
    fc.tuple(dayWithin(term), dayWithin(term), fc.nat({ max: 2 })).map(([a, b, which]) => {
      const [first, last] = a < b ? [a, b] : [b, a]
      return which === 0 ? { first } : which === 1 ? { last } : { first, last }
    }),
  )

const time = (kind: ContractKind) =>
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

function perUnit(setting: ChargeSetting): fc.Arbitrary<PerUnitCharge> {
  const { kind, term } = setting
  return fc
    .tuple(randomWindow(kind, term), time(kind), someSites(setting.sites))
    .chain(([window, time, sites]) =>
      fc
        .tuple(
          fc.record({
            kind: fc.constant('per-unit' as const),
            unit: fc.constantFrom('user', 'device'),
          }),
          randomPrices(kind, { ...term, ...window }),
          randomQuantity(kind, sites),
          randomSides(kind, time.pricePeriod === 'month'),
          tail(setting, 'per-unit'),
        )
        .map(([head, prices, quantity, sides, tail]) => ({
          ...head,
          sites,
          ...window,
          ...time,
          ...prices,
          ...quantity,
          ...sides,
          ...tail,
        })),
    )
}

const place = (sites: readonly string[]): fc.Arbitrary<Pick<BaseFee, 'per' | 'sites'>> =>
  fc
    .tuple(fc.boolean(), someSites(sites))
    .map(([isPerSite, sites]) => (isPerSite ? { per: 'site', sites } : { per: 'contract' }))

function baseFee(setting: ChargeSetting): fc.Arbitrary<BaseFee> {
  const { kind, term } = setting
  const price = randomAmount(kind)
  return fc.tuple(randomWindow(kind, term), time(kind)).chain(([window, time]) =>
    fc
      .tuple(
        price,
        place(setting.sites),
        tail(setting, 'base-fee'),
        laterDays({ ...term, ...window }, 2),
      )
      .chain(([price, place, tail, days]) => {
        const fee: BaseFee = { kind: 'base-fee', price, ...window, ...time, ...place, ...tail }
        return !draws(kind, 'ramp') || days.length === 0
          ? fc.constant(fee)
          : fc
              .tuple(...days.map((from) => randomAmount(kind).map((price) => ({ from, price }))))
              .map((ramp) => ({ ...fee, ramp }))
      }),
  )
}

const oneOff = (setting: ChargeSetting): fc.Arbitrary<OneOff> =>
  fc
    .tuple(
      randomAmount(setting.kind),
      fc.record({ on: dayWithin(setting.term) }, { requiredKeys: [] }),
      place(setting.sites),
      tail(setting, 'one-off'),
    )
    .map(([price, on, place, tail]) => ({ kind: 'one-off', price, ...on, ...place, ...tail }))

/** How often each kind of charge is drawn: a new kind does not compile until it is. */
const charges = {
  'per-unit': { weight: 3, arbitrary: perUnit },
  'base-fee': { weight: 1, arbitrary: baseFee },
  'one-off': { weight: 1, arbitrary: oneOff },
} satisfies {
  readonly [K in Charge['kind']]: {
    weight: number
    arbitrary: (setting: ChargeSetting) => fc.Arbitrary<Extract<Charge, { kind: K }>>
  }
}

export function randomCharge(setting: ChargeSetting): fc.Arbitrary<Charge> {
  const running = [charges['per-unit'], charges['base-fee']]
  const drawn = draws(setting.kind, 'one-off') ? [...running, charges['one-off']] : running
  return fc.oneof(
    ...drawn.map(({ weight, arbitrary }) => ({
      weight,
      arbitrary: arbitrary(setting) as fc.Arbitrary<Charge>,
    })),
  )
}
