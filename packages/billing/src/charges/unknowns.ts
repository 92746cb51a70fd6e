import { type ContractTerms, isoDate, type Issue } from '@contract-playbook/terms'
import { billingIssue } from '../billing-issues.ts'
import type { IndexSeries } from '../schedule/index-series.ts'
import { rateIssues } from '../schedule/rates.ts'
import { chargePeriods } from './charge-periods.ts'
import { missingRateDay } from './conversion.ts'
import { scheduleOf } from './schedule.ts'

/** What the terms refer to and nobody has told yet: index figures, exchange rates, the size of a package. */
export function unknownsOf(terms: ContractTerms, indices: readonly IndexSeries[]): Issue[] {
  return [...packageSizes(terms), ...exchangeRates(terms, indices), ...rateIssues(terms, indices)]
}

const packageSizes = ({ charges }: ContractTerms): Issue[] =>
  Object.entries(charges).flatMap(([charge, said]) =>
    said.kind === 'per-unit' && said.pricing === 'package' && said.packageSize === undefined
      ? [billingIssue('package-size-missing', { charge }, `charges.${charge}.packageSize`)]
      : [],
  )

function exchangeRates(terms: ContractTerms, indices: readonly IndexSeries[]): Issue[] {
  const foreign = Object.entries(terms.charges).filter(
    ([, { currency = terms.currency }]) => currency !== terms.currency,
  )
  if (foreign.length === 0) return []
  const schedule = scheduleOf(terms, indices)
  return foreign.flatMap(([charge, said]) => {
    const currency = said.currency ?? terms.currency
    const day = missingRateDay(currency, chargePeriods(said, schedule), schedule)
    return day === undefined
      ? []
      : [
          billingIssue(
            'exchange-rate-missing',
            { charge, currency, on: isoDate(day) },
            'exchangeRates',
          ),
        ]
  })
}
