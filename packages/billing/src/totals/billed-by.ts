import type { ContractTerms } from '@contract-playbook/terms'
import { type Day, isoMonth, readDay } from '../calendar/day.ts'
import { contractYears } from '../calendar/contract-years.ts'
import { periodAt, type Periods, periodsOf } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import type { Line } from '../invoices/bill.ts'
import type { KeyFacts } from './totals-step-facts.ts'

/** By what the billing of a contract is broken down. */
export type BilledBy = 'month' | 'contract-year' | 'site' | 'charge' | 'invoice'

/** What of a line stands under a key: `days` of its `outOf` service days; all of it where lines are not split. */
export interface KeyedPart {
  readonly key: string
  readonly days: number
  readonly outOf: number
}

/** The keys under which a line stands. One entry a breakdown. */
type KeysOf = (line: Line) => readonly KeyedPart[]

/** What lines that belong to no site stand under: no site or charge can have these names. */
export const withoutSite = { pool: '(pool)', contract: '(contract)' } as const
export const roundingKey = '(rounding)'

/**
 * The keys of a contract's lines. Months are those of its periods, named after their first day; a line of several months or contract years
 * is split over them by its service days.
 */
export function billedBy(terms: ContractTerms): { readonly [B in BilledBy]: KeysOf } {
  const months = periodsOf(terms.term, terms.billing?.periods ?? 'calendar')
  const years = contractYears(terms.term)
  return {
    month: byDays(months, (month) => isoMonth(entry(months.starts, month))),
    'contract-year': byDays(years, (year) => String(year + 1)),
    site: (line) => whole(line, line.site ?? withoutSite[siteless(line, terms)]),
    charge: (line) => whole(line, line.charge ?? line.commitment ?? roundingKey),
    invoice: (line) => whole(line, line.invoice),
  }
}

/** A key with the name that the contract gives it: of a site, a charge or a commitment. */
export function keyFacts(terms: ContractTerms, by: BilledBy, key: string): KeyFacts {
  const name = nameOf[by]?.(terms, key)
  return name === undefined ? { by, key } : { by, key, name }
}

const nameOf: {
  readonly [B in BilledBy]?: (terms: ContractTerms, key: string) => string | undefined
} = {
  site: ({ sites }, key) => listed(sites, key)?.name,
  charge: ({ charges, commitments }, key) =>
    (
      listed(charges, key) ??
      (typeof commitments === 'object' ? listed(commitments, key) : undefined)
    )?.label,
}

/** What a contract lists under a key; `constructor` is a key like any other. */
const listed = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined

/** A line without a site is that of a pool, or of the whole contract. */
function siteless({ charge }: Line, { charges }: ContractTerms): keyof typeof withoutSite {
  return charge !== undefined && charges[charge]?.kind === 'per-unit' ? 'pool' : 'contract'
}

const daysOf = ({ first, last }: Line): { first: Day; end: Day } => ({
  first: readDay(first),
  end: readDay(last) + 1,
})

function whole(line: Line, key: string): KeyedPart[] {
  const { first, end } = daysOf(line)
  return [{ key, days: end - first, outOf: end - first }]
}

/** The service days of a line in each of the periods in which it lies. */
const byDays =
  (periods: Periods, name: (period: number) => string): KeysOf =>
  (line) => {
    const { first, end } = daysOf(line)
    const parts: KeyedPart[] = []
    for (let period = periodAt(periods, first); period < periods.count; period++) {
      const from = Math.max(first, entry(periods.starts, period))
      const to = Math.min(end, entry(periods.starts, period + 1))
      if (from >= to) break
      parts.push({ key: name(period), days: to - from, outOf: end - first })
    }
    return parts
  }
