import type {
  BaseFee,
  Charge,
  ContractTerms,
  HeadcountChange,
  PerUnitCharge,
  Scenario,
} from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { addDays, dayOf } from './oracle/calendar.ts'
import { headsByDay } from './oracle/heads.ts'
import { day, decimal } from './terms.ts'

/** Which contracts to draw: as they are written, or with figures so large that no number holds them. */
export interface ContractKind {
  readonly size: 'usual' | 'huge'
  readonly longestTerm: number
}

const siteIds = ['sha', 'suz', 'can'] as const

/** A decimal text of so many digits before and up to so many after the point. */
const decimalText = (whole: number, decimals: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: 10 ** whole - 1 }), fc.integer({ min: 0, max: decimals }))
    .chain(([units, digits]) =>
      digits === 0
        ? fc.constant(String(units))
        : fc
            .integer({ min: 0, max: 10 ** digits - 1 })
            .map((fraction) => `${units}.${String(fraction).padStart(digits, '0')}`),
    )

const amount = ({ size }: ContractKind) =>
  (size === 'huge' ? decimalText(12, 8) : decimalText(4, 3)).map(decimal)

const percent = fc
  .oneof(fc.constantFrom('0', '5', '7.5', '33.333', '100', '12.25'), decimalText(1, 2))
  .map(decimal)

const discounts = (kind: ContractKind) =>
  fc.option(
    fc.array(
      fc.oneof(
        percent.map((percent) => ({ percent })),
        decimalText(kind.size === 'huge' ? 10 : 3, 2).map((text) => ({ amount: decimal(text) })),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    { nil: 'none' as const },
  )

const vat = fc.option(
  fc.constantFrom('6', '13', '1.5', '0', '22').map((rate) => ({ rate: decimal(rate) })),
  { nil: 'none' as const },
)

const uplifted = fc.constantFrom('applies' as const, 'excluded' as const)

const someSites = (sites: readonly string[]) =>
  fc.subarray([...sites], { minLength: 1 }).map((chosen) => chosen)

/** The pairs of policies that can be billed. */
const policies = fc.constantFrom(
  ...(
    [
      ['actual-days', 'actual-days'],
      ['actual-days', 'full-period'],
      ['full-period', 'actual-days'],
      ['thirty-days', 'thirty-days'],
      ['thirty-days', 'full-period'],
      ['full-period', 'thirty-days'],
      ['full-period', 'full-period'],
    ] as const
  ).map(([joiners, leavers]) => ({ joiners: { policy: joiners }, leavers: { policy: leavers } })),
)

const tierList = (kind: ContractKind) =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 2, max: 40 }), { maxLength: 3 }),
      fc.array(amount(kind), { minLength: 4, maxLength: 4 }),
    )
    .map(([starts, prices]) =>
      [1, ...starts.toSorted((a, b) => a - b)].map((from, tier) => ({
        from,
        price: prices[tier] ?? decimal('1.00'),
      })),
    )

const perUnit = (kind: ContractKind, sites: readonly string[]): fc.Arbitrary<PerUnitCharge> =>
  fc
    .record({
      kind: fc.constant('per-unit' as const),
      unit: fc.constantFrom('user', 'device'),
      sites: someSites(sites),
      tiers: tierList(kind),
      discounts: discounts(kind),
      uplift: uplifted,
      vat,
      across: fc.constantFrom('each-site' as const, 'all-sites' as const),
      floor: fc.option(fc.integer({ min: 0, max: 30 })),
      bySite: fc.boolean(),
      policies,
    })
    .map(({ across, floor, bySite, policies, ...charge }) => ({
      ...charge,
      ...policies,
      tiersAcross: across,
      floor:
        floor === null
          ? ('none' as const)
          : bySite && across === 'each-site'
            ? { bySite: { [charge.sites[0] ?? 'sha']: floor } }
            : { quantity: floor },
    }))

const baseFee = (kind: ContractKind, sites: readonly string[]): fc.Arbitrary<BaseFee> =>
  fc
    .record({
      kind: fc.constant('base-fee' as const),
      price: amount(kind),
      perSite: fc.boolean(),
      sites: someSites(sites),
      discounts: discounts(kind),
      uplift: uplifted,
      vat,
    })
    .map(({ perSite, sites, ...charge }) =>
      perSite
        ? { ...charge, per: 'site' as const, sites }
        : { ...charge, per: 'contract' as const },
    )

const term = ({ longestTerm }: ContractKind) =>
  fc
    .tuple(
      fc.integer({ min: 2024, max: 2029 }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 15, 28, 29, 30, 31)),
      fc.integer({ min: 0, max: longestTerm }),
    )
    .map(([year, month, dayOfMonth, length]) => {
      const month1 = addDays(`${year}-${String(month).padStart(2, '0')}-01`, dayOfMonth - 1)
      return { first: day(month1), last: day(addDays(month1, length)) }
    })

const uplift = fc.option(
  fc.record({
    percent: fc.constantFrom('3', '2.5', '-4', '0', '10', '3.333').map(decimal),
    on: fc.constantFrom('term-anniversary' as const, '01-01', '02-28', '07-15', '03-31'),
  }),
  { nil: 'none' as const },
)

const termsOf = (kind: ContractKind): fc.Arbitrary<ContractTerms> =>
  fc.integer({ min: 1, max: 3 }).chain((count) => {
    const sites = siteIds.slice(0, count)
    const charge: fc.Arbitrary<Charge> = fc.oneof(
      { weight: 3, arbitrary: perUnit(kind, sites) },
      { weight: 1, arbitrary: baseFee(kind, sites) },
    )
    return fc
      .record({
        currency: fc.constantFrom('CNY' as const, 'CNY' as const, 'JPY' as const, 'KWD' as const),
        term: term(kind),
        periods: fc.constantFrom('calendar' as const, 'anniversary' as const),
        issued: fc.constantFrom('in-advance' as const, 'in-arrears' as const),
        charges: fc.array(charge, { minLength: 1, maxLength: 3 }),
        uplift,
      })
      .map(({ periods, issued, charges, uplift, ...rest }) => ({
        schema: 'contract-playbook/terms/1' as const,
        ...rest,
        sites: Object.fromEntries(sites.map((site) => [site, { name: site.toUpperCase() }])),
        billing: { every: 'month' as const, periods, issued },
        charges: Object.fromEntries(
          charges.map((charge, place) => [`charge-${place + 1}`, charge]),
        ),
        uplift: uplift as 'none', // the days of every year above are written out
      }))
  })

const drawnChange = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  kind: fc.constantFrom('set' as const, 'join' as const, 'leave' as const, 'move' as const),
  count: fc.integer({ min: 0, max: 25 }),
  site: fc.nat({ max: 2 }),
  to: fc.nat({ max: 2 }),
  unit: fc.constantFrom('user', 'device'),
})

/** Contracts and headcounts that can be billed. */
export function billableScenario(kind: ContractKind): fc.Arbitrary<Scenario> {
  const scale = kind.size === 'huge' ? 997 : 1
  return fc
    .tuple(
      termsOf(kind),
      fc.array(fc.nat({ max: 30 }), { minLength: 6, maxLength: 6 }),
      fc.array(drawnChange, { maxLength: 12 }),
    )
    .map(([terms, openings, drawn]) => ({
      terms,
      headcount: headcountOf(terms, openings, drawn, scale),
    }))
}

type Drawn = typeof drawnChange extends fc.Arbitrary<infer T> ? T : never

/** Openings for every site and unit, then each drawn change that leaves no site below zero. */
function headcountOf(
  terms: ContractTerms,
  openings: readonly number[],
  drawn: readonly Drawn[],
  scale: number,
): HeadcountChange[] {
  const sites = Object.keys(terms.sites)
  const accepted = sites.flatMap((site, place) =>
    ['user', 'device'].map((unit, other): HeadcountChange => ({
      on: terms.term.first,
      site,
      unit,
      kind: 'set',
      count: (openings[place * 2 + other] ?? 0) * scale,
    })),
  )
  const length = dayOf(terms.term.last) - dayOf(terms.term.first) + 1
  for (const one of drawn) {
    const change = changeOf(terms, sites, length, one, scale)
    if (change !== undefined && isPossible([...accepted, change], change, sites))
      accepted.push(change)
  }
  return accepted
}

function changeOf(
  { term }: ContractTerms,
  sites: readonly string[],
  length: number,
  { at, kind, count, site, to, unit }: Drawn,
  scale: number,
): HeadcountChange | undefined {
  const [here, there] = [sites[site % sites.length] ?? 'sha', sites[to % sites.length] ?? 'sha']
  const on = day(addDays(term.first, 1 + (at % (length + 1))))
  if (on > term.last || (kind === 'move' && here === there)) return undefined
  const basic = { on, site: here, unit, count: count * scale }
  return kind === 'move' ? { ...basic, kind, to: there } : { ...basic, kind }
}

/** No site below zero on any day of a change, and no day with two counts set. */
function isPossible(
  changes: readonly HeadcountChange[],
  { on, site, unit, kind }: HeadcountChange,
  sites: readonly string[],
): boolean {
  const isSet = (other: HeadcountChange): boolean =>
    other.kind === 'set' && other.on === on && other.site === site && other.unit === unit
  if (kind === 'set' && changes.filter(isSet).length > 1) return false
  return sites.every((place) => headsByDay(changes, place, unit).every(({ heads }) => heads >= 0))
}
