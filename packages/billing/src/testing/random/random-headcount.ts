import type { ContractTerms, HeadcountChange } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { addDays, dayOf } from '../oracle/calendar.ts'
import { headsByDay } from '../oracle/heads.ts'
import { day } from '../terms.ts'
import type { ContractKind } from './contract-kind.ts'

const drawnChange = fc.record({
  at: fc.nat({ max: 1_000_000 }),
  kind: fc.constantFrom('set' as const, 'join' as const, 'leave' as const, 'move' as const),
  count: fc.integer({ min: 0, max: 25 }),
  site: fc.nat({ max: 2 }),
  to: fc.nat({ max: 2 }),
  unit: fc.constantFrom('user', 'device'),
})

type Drawn = typeof drawnChange extends fc.Arbitrary<infer T> ? T : never

/** Openings and changes that leave no site below zero. */
export function randomHeadcount(
  { size }: ContractKind,
  terms: ContractTerms,
): fc.Arbitrary<HeadcountChange[]> {
  const scale = size === 'huge' ? 997 : 1
  return fc
    .tuple(
      fc.array(fc.nat({ max: 30 }), { minLength: 6, maxLength: 6 }),
      fc.array(drawnChange, { maxLength: 12 }),
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
