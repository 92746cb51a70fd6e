import type { ContractTerms, HeadcountChange } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { headsByDay } from '../oracle/heads.ts'
import type { ContractKind } from './contract-kind.ts'
import { laterDays, type Span } from './telling-days.ts'

const drawnChange = (term: Span) =>
  fc.record({
    on: laterDays(term, 1),
    kind: fc.constantFrom('set' as const, 'join' as const, 'leave' as const, 'move' as const),
    count: fc.integer({ min: 0, max: 25 }),
    site: fc.nat({ max: 2 }),
    to: fc.nat({ max: 2 }),
    unit: fc.constantFrom('user', 'device'),
  })

type Drawn = ReturnType<typeof drawnChange> extends fc.Arbitrary<infer T> ? T : never

// Nobody at all is likelier than any other number: that is where shares and floors are put to the test.
const opening = fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 30 }))

/** Openings and changes that leave no site below zero. */
export function randomHeadcount(
  { size }: ContractKind,
  terms: ContractTerms,
): fc.Arbitrary<HeadcountChange[]> {
  const scale = size === 'huge' ? 997 : 1
  return fc
    .tuple(
      fc.array(opening, { minLength: 6, maxLength: 6 }),
      fc.array(drawnChange(terms.term), { maxLength: 12 }),
    )
    .map(([openings, drawn]) => headcountOf(terms, openings, drawn, scale))
}

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
  for (const one of drawn) {
    const change = changeOf(sites, one, scale)
    if (change !== undefined && isPossible([...accepted, change], change, sites))
      accepted.push(change)
  }
  return accepted
}

function changeOf(
  sites: readonly string[],
  { on: [on], kind, count, site, to, unit }: Drawn,
  scale: number,
): HeadcountChange | undefined {
  const [here, there] = [sites[site % sites.length] ?? 'sha', sites[to % sites.length] ?? 'sha']
  if (on === undefined || (kind === 'move' && here === there)) return undefined
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
