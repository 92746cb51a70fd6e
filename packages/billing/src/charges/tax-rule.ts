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
import type { ChargePeriods } from './charge-periods.ts'
import { issueDay, type Schedule } from './schedule.ts'

/** For each period the invoice that its line stands on, and the one before that of its correction. */
export type TaxedPeriods = Pick<ChargePeriods, 'invoiceOf' | 'endsOn'>

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
  /** The rates of corrections by which more is owed: of each period the rate that holds for the invoice on which they stand. */
  readonly ofCorrections: LineRates
  /** the same as the terms write them: of the periods, then of their corrections */
  readonly written: readonly DecimalText[]
}

/**
 * The tax of lines that stand on the given invoices: of each the rate that holds on the day on which the invoice is issued. So has what
 * is owed by a correction; a credit has the rate of the line that it corrects.
 */
export function taxRule(
  vat: Charge['vat'],
  { invoiceOf, endsOn }: TaxedPeriods,
  schedule: Schedule,
): TaxRule {
  if (vat === undefined || vat === 'none') return { kind: 'none' }
  const rank: RateRank = vat.later === undefined ? 'charge' : 'line'
  const rateFor = (invoice: number): DecimalText => rateOn(vat, issueDay(schedule, invoice))
  const written =
    vat.later === undefined
      ? [vat.rate]
      : [...invoiceOf.map(rateFor), ...endsOn.map((invoice) => rateFor(invoice + 1))]
  const all = lineRates(written.map(percentage))
  const { exponent } = schedule
  const shared = { rank, ...ratesByLine(all, rank), written }
  return vat.prices === 'inclusive'
    ? {
        ...shared,
        kind: 'inclusive',
        net: netOfGrossFormula(all.digits, exponent, rank),
        tax: taxOfGrossFormula(exponent, 0),
      }
    : { ...shared, kind: 'exclusive', tax: taxFormula(all.digits, exponent, rank) }
}

/** The rates of the periods and those of their corrections, of one precision. */
function ratesByLine(all: LineRates, rank: RateRank): Pick<TaxRates, 'rates' | 'ofCorrections'> {
  if (rank === 'charge') return { rates: all, ofCorrections: all }
  const { units } = all
  const half = units.length / 2
  return {
    rates: { ...all, units: units.slice(0, half) },
    ofCorrections: { ...all, units: units.slice(half) },
  }
}

/** The rate that holds for what is invoiced on a day. */
export function rateOn({ rate, later = [] }: Vat, day: number): DecimalText {
  return later.findLast(({ from }) => readDay(from) <= day)?.rate ?? rate
}

/** The place in what is written of a period's rate, or of that of a correction by which more is owed. */
export function ratePlace(
  { rank, rates }: TaxRates,
  period: number,
  of: 'line' | 'owed-by-correction',
): number {
  if (rank === 'charge') return 0
  return of === 'line' ? period : rates.units.length + period
}
