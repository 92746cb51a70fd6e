import type { ContractTerms, HeadcountChange } from '@contract-playbook/terms'
import { isoDate } from '@contract-playbook/terms'
import { dayNumber } from '../src/calendar/day.ts'
import type { Timeline } from '../src/headcount/timeline.ts'
import { baseFee, decimal, termsOf, users } from '../src/testing/terms.ts'

/** One contract of the workload, as the engine reads it and as the hand-written loop does. */
export interface Contract {
  readonly terms: ContractTerms
  readonly headcount: readonly HeadcountChange[]
  readonly numbers: LoopContract
}

/** The same contract in the loop's own shape: fen, per mille, and one change inside each month of each site. */
export interface LoopContract {
  readonly firstYear: number
  readonly months: number
  readonly tierStarts: readonly number[]
  readonly tierFen: readonly number[]
  readonly baseFen: number
  readonly upliftPerMille: number
  readonly taxPercent: number
  /** For each site the opening, then one change inside every month. */
  readonly paths: readonly Timeline[]
}

/** Whole numbers from 0 below a limit, the same in every run. */
export function random(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/**
 * C60x3 and its like: so many months × sites, one change inside every month of every site, four graduated tiers, a yearly uplift
 * with rounded tier prices, a base fee for each site, 6 % tax a line.
 */
export function contract(seed: number, months = 60, sites = 3): Contract {
  const next = random(seed)
  const firstYear = 2027
  const tierStarts = [1, 11 + next(5), 31 + next(10), 61 + next(20)]
  const tierFen = [
    48_000 - next(5000),
    42_000 - next(5000),
    36_000 - next(4000),
    30_000 - next(3000),
  ]
  const numbers: LoopContract = {
    firstYear,
    months,
    tierStarts,
    tierFen,
    baseFen: 150_000 + next(100_000),
    upliftPerMille: 15 + next(30),
    taxPercent: 6,
    paths: Array.from({ length: sites }, () => path(next, firstYear, months)),
  }
  return { terms: termsFrom(numbers, sites), headcount: changesFrom(numbers), numbers }
}

function path(next: (limit: number) => number, firstYear: number, months: number): Timeline {
  const [days, counts] = [new Float64Array(months + 1), new Float64Array(months + 1)]
  let count = 20 + next(60)
  days[0] = dayNumber(firstYear, 1, 1)
  counts[0] = count
  for (let month = 0; month < months; month++) {
    count = count < 20 || next(2) === 0 ? count + 1 + next(4) : count - 1 - next(4)
    const inMonth = dayNumber(firstYear + Math.floor(month / 12), (month % 12) + 1, 2 + next(26))
    days[month + 1] = inMonth
    counts[month + 1] = count
  }
  return { days, counts }
}

const decimalFen = (fen: number) =>
  decimal(`${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`)

const siteName = (site: number): string => `site-${site + 1}`

function termsFrom(numbers: LoopContract, sites: number): ContractTerms {
  const { firstYear, months, tierStarts, tierFen, baseFen, upliftPerMille } = numbers
  const vat = { rate: decimal('6') }
  const prices = tierStarts.map((from, tier) => [from, decimalFen(tierFen[tier] ?? 0)] as const)
  const last = isoDate(dayNumber(firstYear + Math.floor(months / 12), (months % 12) + 1, 1) - 1)
  return termsOf(
    `${firstYear}-01-01`,
    last,
    { users: users(prices, { vat }), base: baseFee(decimalFen(baseFen), { per: 'site', vat }) },
    {
      sites: Object.fromEntries(
        Array.from({ length: sites }, (_, site) => [siteName(site), { name: siteName(site) }]),
      ),
      uplift: { percent: decimal(String(upliftPerMille / 10)), on: 'term-anniversary' },
    },
  )
}

function changesFrom({ paths }: LoopContract): HeadcountChange[] {
  return paths.flatMap(({ days, counts }, site) => {
    const here = { site: siteName(site), unit: 'user' }
    return Array.from(days, (date, step): HeadcountChange => {
      const [count, before] = [counts[step] ?? 0, counts[step - 1] ?? 0]
      if (step === 0) return { ...here, on: isoDate(date), kind: 'set', count }
      const kind = count > before ? 'join' : 'leave'
      return { ...here, on: isoDate(date), kind, count: Math.abs(count - before) }
    })
  })
}
