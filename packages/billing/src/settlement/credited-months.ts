import type { ContractTerms } from '@contract-playbook/terms'
import { contractYears } from '../calendar/contract-years.ts'
import { periodAt } from '../calendar/periods.ts'
import { entry } from '../exact/column.ts'
import type { CreditTerms } from './credit-terms.ts'
import type { MeasuredMonth } from './measured-months.ts'
import { type CreditYear, type MonthCredit, monthCredit } from './month-credit.ts'
import type { MonthFees } from './monthly-fees.ts'

/** The credits of the months that were measured, in order; each knows the earlier ones of its contract year, since they use up its cap. */
export function creditedMonths(
  terms: CreditTerms,
  years: readonly CreditYear[],
  measured: readonly MeasuredMonth[],
  digits: number,
): readonly MonthCredit[] {
  const availabilities = new Map(measured.map(({ month, availability }) => [month, availability]))
  return years.flatMap((year) =>
    year.months.reduce<readonly MonthCredit[]>((credits, fees) => {
      const availability = availabilities.get(fees.month)
      if (availability === undefined) return credits
      const earlier = credits.filter(({ net }) => net.units !== 0n)
      return [...credits, monthCredit(terms, { fees, year, availability }, earlier, digits)]
    }, []),
  )
}

/** The years of a contract with their months: a month belongs to the year in which its first service day lies. */
export function creditYears(
  term: ContractTerms['term'],
  months: readonly MonthFees[],
): readonly CreditYear[] {
  const years = contractYears(term)
  return Array.from({ length: years.count }, (_, year) => ({
    first: entry(years.first, year),
    end: entry(years.end, year),
    months: months.filter(({ first }) => periodAt(years, first) === year),
  }))
}
