import { type Charge, currencyExponent } from '@contract-playbook/terms'
import { split, weightOf } from './allocation.ts'
import { exchangeRate } from './bill-currency.ts'
import type { Item } from './items.ts'
import type { WorkedLine } from './line.ts'
import type { OraclePeriod } from './periods.ts'
import { issueDay, roundingIn, type Setting } from './setting.ts'

/** What a ledger line is made from, in the bill's currency: a site's part of a pool, or all of it. */
export interface LinePart<Amount> extends WorkedLine<Amount> {
  readonly site: string | undefined
}

/** The parts of a line, converted at the rate of its invoice and then split with what is known of the heads. */
export function partsOf<Amount>(
  setting: Setting<Amount>,
  charge: Charge,
  { site, members }: Item,
  period: OraclePeriod,
  known: number | 'all',
  line: WorkedLine<Amount>,
  invoice: number,
): LinePart<Amount>[] {
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
    // A part of a pool is whole as it stands: nothing is left to round.
    exact: rounded?.[place] ?? sums.zero,
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
  const { mode, digits } = roundingIn(terms, terms.currency)
  const inBill = (amount: Amount): Amount => sums.round(sums.times(amount, rate), digits, mode)
  const rounded = inBill(line.rounded)
  return { rounded, exact: rounded, beforeDiscounts: inBill(line.beforeDiscounts) }
}

/** The same line worked out again, less what was billed. */
export function correctionOf<Amount>(
  now: LinePart<Amount>,
  billed: LinePart<Amount>,
  { sums: { minus } }: Setting<Amount>,
): LinePart<Amount> {
  return {
    site: billed.site,
    rounded: minus(now.rounded, billed.rounded),
    exact: minus(now.rounded, billed.rounded),
    beforeDiscounts: minus(now.beforeDiscounts, billed.beforeDiscounts),
  }
}
