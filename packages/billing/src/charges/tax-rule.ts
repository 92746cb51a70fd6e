import type { Charge, DecimalText } from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import type { Formula } from '../formula/formula.ts'
import {
  netOfGrossFormula,
  type RateRank,
  taxFormula,
  taxOfGrossFormula,
} from './charge-formulas.ts'
import { type LineRates, lineRates } from './line-rate.ts'
import { percentage } from './percentage.ts'
import { issueDay, type Schedule } from './schedule.ts'

type Vat = Exclude<NonNullable<Charge['vat']>, 'none'>

/** How the tax of a charge's lines is worked out; `rates` has one rate a period. */
export type TaxRule =
  | { readonly kind: 'none' }
  | (TaxRates & { readonly kind: 'exclusive'; readonly tax: Formula })
  | (TaxRates & { readonly kind: 'inclusive'; readonly net: Formula; readonly tax: Formula })

interface TaxRates {
  /** whether the rate is the same for all periods */
  readonly rank: RateRank
  readonly rates: LineRates
  /** the same as the terms write them */
  readonly written: readonly DecimalText[]
}

/** The tax of lines that stand on the given invoices: of each the rate that holds on the day on which the invoice is issued. */
export function taxRule(
  vat: Charge['vat'],
  invoiceOf: readonly number[],
  schedule: Schedule,
): TaxRule {
  if (vat === undefined || vat === 'none') return { kind: 'none' }
  const rank: RateRank = vat.later === undefined ? 'charge' : 'line'
  const written =
    vat.later === undefined
      ? [vat.rate]
      : invoiceOf.map((invoice) => rateOn(vat, issueDay(schedule, invoice)))
  const rates = lineRates(written.map(percentage))
  const { exponent } = schedule
  const shared = { rank, rates, written }
  return vat.prices === 'inclusive'
    ? {
        ...shared,
        kind: 'inclusive',
        net: netOfGrossFormula(rates.digits, exponent, rank),
        tax: taxOfGrossFormula(exponent, 0),
      }
    : { ...shared, kind: 'exclusive', tax: taxFormula(rates.digits, exponent, rank) }
}

/** The rate that holds for what is invoiced on a day. */
export function rateOn({ rate, later = [] }: Vat, day: number): DecimalText {
  return later.findLast(({ from }) => readDay(from) <= day)?.rate ?? rate
}

/** The place of a period's rate in the lists of a rule. */
export const ratePlace = ({ rank }: TaxRates, period: number): number =>
  rank === 'charge' ? 0 : period
