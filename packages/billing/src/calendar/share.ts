import { entry } from '../exact/column.ts'
import type { Day } from './day.ts'
import { type Periods, thirtyDayCount } from './periods.ts'
import { partsBetween, partsOfYear, type YearCount } from './year-fraction.ts'

/** Ways of counting days: which share of its price period a stay is. */
export type DayCount =
  'actual-days' | 'thirty-days' | 'actual-over-thirty' | 'act-act-icma' | YearCount

/** The share of one price that the days [from, to) of a period cost, as two whole numbers. */
interface Share {
  readonly numerator: (periods: Periods, index: number, from: Day, to: Day) => number
  readonly denominator: (periods: Periods, index: number) => number
}

const daysOfPeriod = ({ starts }: Periods, index: number): number =>
  entry(starts, index + 1) - entry(starts, index)

const thirtyAMonth = ({ months }: Periods): number => 30 * months

const actualDays: Share = {
  numerator: (_periods, _index, from, to) => to - from,
  denominator: daysOfPeriod,
}

/** A price is a year's price ÷ periods a year, so a share of it is a fraction of a year × periods a year. */
const ofYear = (count: YearCount): Share => {
  const [between, parts] = [partsBetween[count], partsOfYear[count]]
  return {
    numerator: ({ months, term }, _index, from, to) => between(from, to, term.end) * (12 / months),
    denominator: () => parts,
  }
}

/** One entry a count: a new one does not compile without its share. */
const shares: { readonly [C in DayCount]: Share } = {
  'actual-days': actualDays,
  'thirty-days': {
    numerator: (periods, index, from, to) =>
      thirtyDayCount(periods, index, to) - thirtyDayCount(periods, index, from),
    denominator: thirtyAMonth,
  },
  'actual-over-thirty': { ...actualDays, denominator: thirtyAMonth },
  // A price period is the regular period that ICMA measures with: a year's periods × (days ÷ (a year's periods × its days)).
  'act-act-icma': actualDays,
  'act-365': ofYear('act-365'),
  'act-act-isda': ofYear('act-act-isda'),
  'act-act-afb': ofYear('act-act-afb'),
  '30-360-bond': ofYear('30-360-bond'),
  '30-360-us': ofYear('30-360-us'),
  '30e-360': ofYear('30e-360'),
  '30e-360-isda': ofYear('30e-360-isda'),
}

/** What `numeratorOf` counts in for a period: a whole number above zero that depends on nothing but the period. */
export const denominatorOf = (count: DayCount, periods: Periods, index: number): number =>
  shares[count].denominator(periods, index)

/**
 * How many of them the days [from, to) of period `index` are: `numeratorOf ÷ denominatorOf` is the share of one price that they cost. A whole
 * number, never below zero. Parts of a period add up to the whole, except by act/act (AFB) and 30/360 (bond, US).
 */
export const numeratorOf = (
  count: DayCount,
  periods: Periods,
  index: number,
  from: Day,
  to: Day,
): number => shares[count].numerator(periods, index, from, to)
