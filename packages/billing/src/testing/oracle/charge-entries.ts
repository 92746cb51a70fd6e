import { type Charge, currencyExponent } from '@contract-playbook/terms'
import { exactNet, taxed } from './bill-currency.ts'
import { monthOf } from './calendar.ts'
import { type Item, itemsOf } from './items.ts'
import { correctionOf, type LinePart, partsOf } from './line-parts.ts'
import { type LineWorker, lineWorker } from './line-worker.ts'
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
  const { terms, headcount } = setting
  const periods = pricePeriods(setting, charge)
  const worked = lineWorker(setting, charge, windowOf(terms, charge))
  return itemsOf(terms, charge, periods, headcount).flatMap((item) =>
    periods.flatMap((period) => periodEntries(setting, name, charge, item, period, worked)),
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

/** In arrears on the invoice of the period's last day; in advance on that of its first, corrected on the one after its last. */
function periodEntries<Amount>(
  setting: Setting<Amount>,
  name: string,
  charge: Charge,
  item: Item,
  period: OraclePeriod,
  worked: LineWorker<Amount>,
): Entry<Amount>[] {
  const { isAdvance, billing, sums } = setting
  const last = invoiceAt(setting, period.stop - 1)
  const invoice = isAdvance ? invoiceAt(setting, period.first) : last
  const parts = (known: number | 'all') =>
    partsOf(setting, charge, item, period, known, worked(item, period, known), invoice)
  const named = ({ site }: LinePart<Amount>) =>
    [monthOf(period.start), name, ...(site === undefined ? [] : [site])].join('/')
  // What more is owed is taxed on the day of its invoice; a credit has the rate of the line that it corrects.
  const isOwed = ({ rounded }: LinePart<Amount>): boolean =>
    !sums.isZero(sums.most(sums.zero, rounded))
  const entry = (
    id: string,
    on: number,
    part: LinePart<Amount>,
    taxed = invoice,
  ): Entry<Amount> => ({
    ...amountsOf(setting, charge, part, issueDay(setting, taxed)),
    id,
    firstDay: period.first,
    invoice: on,
    isShown: true,
  })
  const turnedOut = parts('all')
  if (!isAdvance) return turnedOut.map((part) => entry(named(part), invoice, part))
  return parts(billing[invoice]?.first ?? period.first).flatMap((part, place) => {
    const now = turnedOut[place] ?? part
    const correction = correctionOf(now, part, setting)
    const corrected = {
      ...entry(
        `${named(part)}/adjustment`,
        last + 1,
        correction,
        isOwed(correction) ? last + 1 : invoice,
      ),
      // What counts before discounts is the line as it turned out: the two together come to it.
      beforeDiscounts: sums.minus(
        entry('', last, now).beforeDiscounts,
        entry('', last, part).beforeDiscounts,
      ),
    }
    const isShown = !sums.isZero(correction.rounded)
    return [entry(named(part), invoice, part), { ...corrected, isShown }]
  })
}

function amountsOf<Amount>(
  { sums, terms }: Setting<Amount>,
  { vat }: Charge,
  part: LinePart<Amount>,
  taxedOn: number,
): Pick<Entry<Amount>, 'net' | 'tax' | 'beforeDiscounts' | 'exactNet'> {
  const digits = currencyExponent[terms.currency]
  const billed = taxed(part.rounded, vat, taxedOn, digits, sums)
  return {
    ...billed,
    beforeDiscounts: taxed(part.beforeDiscounts, vat, taxedOn, digits, sums).net,
    exactNet: exactNet(part.exact, vat, billed.net),
  }
}
