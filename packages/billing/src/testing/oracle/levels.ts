import type { ContractTerms, PerUnitCharge } from '@contract-playbook/terms'
import { addMonths, dayOf, daysBetween } from './calendar.ts'
import type { Heads } from './heads.ts'
import { contractYears, type OraclePeriod } from './periods.ts'

/** What lifts the billed quantity or lowers it, beside the heads. */
export interface Levels {
  /** The least quantity of a day. */
  readonly least: (day: number, period: OraclePeriod) => number
  /** Units that are already paid for. */
  readonly included: number
}

/** `history` is how many really were there, of all that count together; a pool has no site. */
export function levelsOf(
  terms: ContractTerms,
  charge: PerUnitCharge,
  site: string | undefined,
  history: Heads,
): Levels {
  const years = contractYears(terms)
  const tolerated = (day: number): number => {
    if (charge.tolerance === undefined || charge.tolerance === 'none') return 0
    const base = history(years.findLast(({ first }) => first <= day)?.first ?? day)
    return base - part(charge.tolerance.percent, base).down
  }
  return {
    included: agreed(charge.included, site),
    least: (day, period) =>
      Math.max(
        ratcheted(terms, charge, period, history),
        tolerated(day),
        agreed(charge.floor, site),
      ),
  }
}

/** Part of the highest headcount of the months before the period, within the term. */
function ratcheted(
  { term }: ContractTerms,
  { ratchet }: PerUnitCharge,
  { start, anchor }: OraclePeriod,
  history: Heads,
): number {
  if (ratchet === undefined || ratchet === 'none') return 0
  const from = lookBack(start, ratchet.months, anchor, dayOf(term.first))
  const highest = daysBetween(from, start).reduce((high, day) => Math.max(high, history(day)), 0)
  return part(ratchet.percent, highest).up
}

/** So many months before a day, counted as the periods are; one by one, for the wall has no page from long before the term. */
function lookBack(day: number, months: number, anchor: number, first: number): number {
  let from = day
  for (let month = 1; month <= months && from > first; month++)
    from = addMonths(day, -month, anchor)
  return Math.max(first, from)
}

type Agreed = PerUnitCharge['floor']

function agreed(quantity: Agreed, site: string | undefined): number {
  if (quantity === undefined || quantity === 'none') return 0
  return 'quantity' in quantity ? quantity.quantity : (quantity.bySite[site ?? ''] ?? 0)
}

/** A percentage of some heads in whole heads, one up and one down. */
function part(percent: string, heads: number): { up: number; down: number } {
  const [whole = '', decimals = ''] = percent.split('.')
  const hundred = 100n * 10n ** BigInt(decimals.length)
  const parts = BigInt(whole + decimals) * BigInt(heads)
  return { up: Number((parts + hundred - 1n) / hundred), down: Number(parts / hundred) }
}
