import { type Charge, currencyExponent, type Scenario } from '@contract-playbook/terms'
import { sumsOf } from '../../testing/oracle/arithmetic.ts'
import { unroundedNet, exchangeRate } from '../../testing/oracle/bill-currency.ts'
import { dayOf, daysBetween } from '../../testing/oracle/calendar.ts'
import { fractionArithmetic } from '../../testing/oracle/fraction-arithmetic.ts'
import { headsAt, together } from '../../testing/oracle/heads.ts'
import { itemsOf } from '../../testing/oracle/items.ts'
import { levelsOf } from '../../testing/oracle/levels.ts'
import { workedLine } from '../../testing/oracle/line.ts'
import { monthsOf, type OraclePeriod, periodsOf, windowOf } from '../../testing/oracle/periods.ts'
import type { Quantity } from '../../testing/oracle/quantity.ts'
import { ratesOf } from '../../testing/oracle/rates.ts'
import {
  billingPeriods,
  invoiceAt,
  issueDay,
  roundingIn,
  type Setting,
} from '../../testing/oracle/setting.ts'
import { costOf } from '../../testing/oracle/tiers.ts'
import { type OracleIndex, upliftSteps } from '../../testing/oracle/uplifts.ts'
import { type Fraction, fraction } from '../../testing/fraction.ts'

const sums = sumsOf(fractionArithmetic)

/** Totals worked out from the rules day by day on fractions, without the engine. */
export interface TotalsOracle {
  /** What recurs on the days [from, to], exactly. */
  scheduled(from: string, to: string): Fraction
  /** What is owed once, exactly. */
  once(): Fraction
  /** What recurs in a month as of a day, in minor units: each item rounded. */
  recurring(on: string): { mrr: bigint; overage: bigint }
  /** What a full price period of each item costs as of a day, exactly, by the name of the charge and the site. */
  periods(on: string): Record<string, Fraction>
}

export function totalsOracle(
  { terms, headcount }: Scenario,
  indices: readonly OracleIndex[],
): TotalsOracle {
  const setting: Setting<Fraction> = {
    terms,
    headcount,
    sums,
    steps: upliftSteps(terms, indices, sums),
    billing: billingPeriods(terms),
    isAdvance: terms.billing?.issued === 'in-advance',
  }
  const charges = Object.values(terms.charges)
  const recurring = charges.filter(({ kind }) => kind !== 'one-off')
  return {
    scheduled: (from, to) =>
      sums.sum(recurring.map((charge) => owedBetween(setting, charge, dayOf(from), dayOf(to) + 1))),
    once() {
      const owed = charges
        .filter(({ kind }) => kind === 'one-off')
        .map((charge) => {
          const { first } = windowOf(terms, charge)
          const period = {
            start: first,
            end: first + 1,
            first,
            stop: first + 1,
            months: 1,
            anchor: 1,
          }
          const one = fullPeriod(setting, charge, period, first, { units: 1, days: 1 })
          return sums.times(one, sums.whole(itemCount(setting, charge)))
        })
      return sums.sum(owed)
    },
    recurring(on) {
      const fees = recurring.flatMap((charge) => feesOn(setting, charge, dayOf(on)))
      const sum = (overage: boolean): bigint =>
        fees.reduce((all, fee) => (fee.overage === overage ? all + fee.units : all), 0n)
      return { mrr: sum(false), overage: sum(true) }
    },
    periods: (on) =>
      Object.fromEntries(
        Object.entries(terms.charges).flatMap(([id, charge]) =>
          charge.kind === 'one-off'
            ? []
            : feesOn(setting, charge, dayOf(on)).map(({ site, full }) => [
                site === undefined ? id : `${id}/${site}`,
                full,
              ]),
        ),
      ),
  }
}

const itemCount = ({ terms, headcount }: Setting<Fraction>, charge: Charge): number =>
  itemsOf(terms, charge, [], headcount).length

const periodsOfCharge = ({ terms }: Setting<Fraction>, charge: Charge): OraclePeriod[] =>
  periodsOf(
    terms,
    charge.kind === 'one-off' ? 1 : monthsOf[charge.pricePeriod ?? 'month'],
    windowOf(terms, charge),
  )

/** A full price period at the prices of a day: discounted, converted, without tax; exact. */
function fullPeriod(
  setting: Setting<Fraction>,
  charge: Charge,
  period: OraclePeriod,
  day: number,
  quantity: Quantity,
): Fraction {
  const { terms, steps, isAdvance } = setting
  const currency = charge.currency ?? terms.currency
  const digits = currencyExponent[currency]
  const rows = ratesOf(charge, windowOf(terms, charge), { terms, steps, digits, sums })
  const tiers = rows.findLast(({ from }) => from <= day)?.tiers ?? []
  const cost = costOf(charge.kind === 'per-unit' ? charge : {}, quantity, tiers, sums)
  const parts = [{ weight: sums.whole(1), cost }]
  const { exact } = workedLine(charge, parts, { ...roundingIn(terms, currency), at: 'line' }, sums)
  const issued = issueDay(setting, invoiceAt(setting, isAdvance ? period.first : period.stop - 1))
  const rate = exchangeRate(terms, charge, issued, sums)
  const converted = rate === undefined ? exact : sums.times(exact, rate)
  return unroundedNet(converted, charge.vat, issued, sums)
}

function owedBetween(
  setting: Setting<Fraction>,
  charge: Charge,
  from: number,
  stop: number,
): Fraction {
  const periods = periodsOfCharge(setting, charge)
  const known = new Map<string, Fraction>()
  const owed = itemsOf(setting.terms, charge, periods, setting.headcount).flatMap((item, place) =>
    periods.flatMap((period) => {
      const quantity = item.quantity(period, 'all')
      const days = daysBetween(Math.max(from, period.first), Math.min(stop, period.stop))
      const rows = ratesOf(charge, windowOf(setting.terms, charge), {
        terms: setting.terms,
        steps: setting.steps,
        digits: currencyExponent[charge.currency ?? setting.terms.currency],
        sums,
      })
      return days.map((day) => {
        const { units, days: over } = quantity(day)
        const row = rows.findLastIndex(({ from: on }) => on <= day)
        const key = [place, period.start, row, units, over].join('/')
        const full =
          known.get(key) ?? fullPeriod(setting, charge, period, day, { units, days: over })
        known.set(key, full)
        return sums.per(full, sums.whole(period.end - period.start))
      })
    }),
  )
  return reduced(sums.sum(owed))
}

const reduced = ({ n, d }: Fraction): Fraction => fraction(n, d)

/** What an item costs by the heads of a day: in a full price period, and in a month in minor units. */
interface Fee {
  readonly site: string | undefined
  readonly full: Fraction
  readonly units: bigint
  readonly overage: boolean
}

function feesOn(setting: Setting<Fraction>, charge: Charge, day: number): Fee[] {
  const { terms, headcount } = setting
  const period = periodsOfCharge(setting, charge).find(
    ({ first, stop }) => first <= day && day < stop,
  )
  if (period === undefined) return []
  const digits = currencyExponent[terms.currency]
  const fee = (site: string | undefined, quantity: number, overage: boolean): Fee => {
    const full = fullPeriod(setting, charge, period, day, { units: quantity, days: 1 })
    const ofMonth = sums.nearest(sums.per(full, sums.whole(period.months)), digits)
    const units = BigInt(sums.text(ofMonth, digits).replace('.', ''))
    return { site, full: reduced(full), units, overage }
  }
  const sites = charge.sites ?? Object.keys(terms.sites)
  if (charge.kind !== 'per-unit')
    return charge.per === 'site'
      ? sites.map((site) => fee(site, 1, false))
      : [fee(undefined, 1, false)]
  const isPool = charge.tiersAcross === 'all-sites'
  return (isPool ? [sites] : sites.map((site) => [site])).map((group) => {
    const there = together(group.map((site) => headsAt(headcount, site, charge.unit)))
    const site = isPool ? undefined : group[0]
    const { least, included } = levelsOf(terms, charge, site, there)
    const billed = Math.max(there(day), least(day, period))
    return fee(site, Math.max(0, billed - included), included > 0)
  })
}
