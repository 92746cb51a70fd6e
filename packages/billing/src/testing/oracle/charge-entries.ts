import { type Charge, currencyExponent } from '@contract-playbook/terms'
import { weightOf, split } from './allocation.ts'
import { exactNet, exchangeRate, taxed } from './bill-currency.ts'
import { monthOf } from './calendar.ts'
import { type Item, itemsOf } from './items.ts'
import { lineWorker } from './line-worker.ts'
import type { WorkedLine } from './line.ts'
import { monthsOf, type OraclePeriod, periodsOf, windowOf } from './periods.ts'
import { invoiceAt, issueDay, type Setting } from './setting.ts'

/** A line, or a correction that came to nothing. */
export interface Entry<Amount> {
  readonly id: string
  /** Of the days that it is for. */
  readonly firstDay: number
  readonly invoice: number
  readonly net: Amount
  readonly tax: Amount
  /** Net, had there been no discounts. */
  readonly beforeDiscounts: Amount
  /** Net before any rounding. */
  readonly exactNet: Amount
  readonly isShown: boolean
}

/** The lines of a charge and, in advance, their corrections. */
export function chargeEntries<Amount>(
  setting: Setting<Amount>,
  name: string,
  charge: Charge,
): Entry<Amount>[] {
  const { terms, headcount, isAdvance, sums, billing } = setting
  const window = windowOf(terms, charge)
  const periods = pricePeriods(setting, charge)
  const worked = lineWorker(setting, charge, window)
  return itemsOf(terms, charge, periods, headcount).flatMap((item) =>
    periods.flatMap((period) => {
      const invoice = invoiceAt(setting, isAdvance ? period.first : period.stop - 1)
      const next = invoiceAt(setting, period.stop - 1) + 1
      const known = isAdvance ? (billing[invoice]?.first ?? period.first) : 'all'
      const parts = (known: number | 'all') =>
        partsOf(setting, charge, item, period, known, worked(item, period, known), invoice)
      const now = parts(known)
      const then = isAdvance ? parts('all') : now
      return now.flatMap((part, place) => {
        const id = [monthOf(period.start), name, part.site]
          .filter((one) => one !== undefined)
          .join('/')
        const line = entryOf(setting, charge, id, period, invoice, part)
        const correction = difference(then[place] ?? part, part, setting)
        const isShown = !sums.isZero(correction.rounded)
        return isAdvance
          ? [
              line,
              {
                ...entryOf(setting, charge, `${id}/adjustment`, period, next, correction),
                isShown,
              },
            ]
          : [line]
      })
    }),
  )
}

function pricePeriods<Amount>({ terms, billing }: Setting<Amount>, charge: Charge): OraclePeriod[] {
  const window = windowOf(terms, charge)
  if (charge.kind !== 'one-off')
    return periodsOf(terms, monthsOf[charge.pricePeriod ?? 'month'], window)
  // The line of a day has the name of the billing period that the day is in.
  const around = billing.filter(({ first, stop }) => first <= window.first && window.first < stop)
  return around.map((period) => ({ ...period, ...window }))
}

/** What a ledger line is made from, in the bill's currency: a site's part of a pool, or all of it. */
interface Part<Amount> extends WorkedLine<Amount> {
  readonly site: string | undefined
}

function partsOf<Amount>(
  setting: Setting<Amount>,
  charge: Charge,
  { site, members }: Item,
  period: OraclePeriod,
  known: number | 'all',
  line: WorkedLine<Amount>,
  invoice: number,
): Part<Amount>[] {
  const { sums, terms } = setting
  const converted = convertedLine(setting, charge, line, invoice)
  const how = charge.kind === 'per-unit' ? (charge.allocation ?? 'none') : 'none'
  if (how === 'none') return [{ site, ...converted }]
  const weights = members.map(({ heads }) =>
    weightOf(how, known === 'all' ? heads : () => heads(known), period),
  )
  const digits = currencyExponent[terms.currency]
  const [rounded, beforeDiscounts] = [converted.rounded, converted.beforeDiscounts].map((amount) =>
    split(amount, weights, digits, sums),
  )
  return members.map((member, place) => ({
    site: member.site,
    rounded: rounded?.[place] ?? sums.zero,
    beforeDiscounts: beforeDiscounts?.[place] ?? sums.zero,
    // What is exact is exact for the pool; only its sum is ever asked for.
    exact: place === 0 ? converted.exact : sums.zero,
  }))
}

function convertedLine<Amount>(
  setting: Setting<Amount>,
  charge: Charge,
  line: WorkedLine<Amount>,
  invoice: number,
): WorkedLine<Amount> {
  const { terms, sums } = setting
  const rate = exchangeRate(terms, charge, issueDay(setting, invoice), sums)
  if (rate === undefined) return line
  const digits = currencyExponent[terms.currency]
  const { rounded, exact, beforeDiscounts } = line
  return {
    rounded: sums.nearest(sums.times(rounded, rate), digits),
    exact: sums.times(exact, rate),
    beforeDiscounts: sums.nearest(sums.times(beforeDiscounts, rate), digits),
  }
}

/** The same line worked out again, less what was billed. */
function difference<Amount>(
  now: Part<Amount>,
  billed: Part<Amount>,
  { sums: { minus } }: Setting<Amount>,
): Part<Amount> {
  return {
    site: billed.site,
    rounded: minus(now.rounded, billed.rounded),
    exact: minus(now.exact, billed.exact),
    beforeDiscounts: minus(now.beforeDiscounts, billed.beforeDiscounts),
  }
}

function entryOf<Amount>(
  setting: Setting<Amount>,
  { vat }: Charge,
  id: string,
  period: OraclePeriod,
  invoice: number,
  part: Part<Amount>,
): Entry<Amount> {
  const { sums, terms } = setting
  const issued = issueDay(setting, invoice)
  const digits = currencyExponent[terms.currency]
  return {
    id,
    firstDay: period.first,
    invoice,
    ...taxed(part.rounded, vat, issued, digits, sums),
    beforeDiscounts: taxed(part.beforeDiscounts, vat, issued, digits, sums).net,
    exactNet: exactNet(part.exact, vat, issued, sums),
    isShown: true,
  }
}
