import { type ContractTerms, currencyExponent } from '@contract-playbook/terms'
import { taxed } from './bill-currency.ts'
import { monthOf } from './calendar.ts'
import type { Entry } from './charge-entries.ts'
import { contractYears, type OraclePeriod, periodsOf, termOf } from './periods.ts'
import { amountRates } from './rates.ts'
import { invoiceAt, issueDay, roundingIn, type Setting } from './setting.ts'

type Commitment = Extract<ContractTerms['commitments'], object>[string]

/** The windows of time that a commitment is about. */
const windows: {
  readonly [W in Commitment['window']]: <Amount>(
    setting: Setting<Amount>,
  ) => readonly OraclePeriod[]
} = {
  'billing-period': ({ billing }) => billing,
  quarter: ({ terms }) => periodsOf(terms, 3, termOf(terms)),
  'contract-year': ({ terms }) => contractYears(terms),
}

/** What is missing from a minimum, or goes beyond a maximum and is taken off. */
const owed: {
  readonly [K in Commitment['kind']]: <Amount>(
    missing: Amount,
    most: (a: Amount, b: Amount) => Amount,
    least: (a: Amount, b: Amount) => Amount,
    zero: Amount,
  ) => Amount
} = {
  minimum: (missing, most, _, zero) => most(zero, missing),
  maximum: (missing, _, least, zero) => least(zero, missing),
}

/** The lines of a commitment; `charged` are the entries of each charge. */
export function commitmentEntries<Amount>(
  setting: Setting<Amount>,
  name: string,
  commitment: Commitment,
  charged: Readonly<Record<string, readonly Entry<Amount>[]>>,
): Entry<Amount>[] {
  const { sums, terms, isAdvance } = setting
  const { most, least, zero, minus } = sums
  const counted = countedCharges(terms, commitment).flatMap((charge) => charged[charge] ?? [])
  return windows[commitment.window](setting).flatMap((window) => {
    const lines = counted.filter(
      ({ firstDay }) => window.first <= firstDay && firstDay < window.stop,
    )
    const sum = sums.sum(
      lines.map(({ net, beforeDiscounts }) =>
        commitment.tested === 'before-discounts' ? beforeDiscounts : net,
      ),
    )
    const missing = minus(amountOf(setting, commitment, window), sum)
    const amount = owed[commitment.kind](missing, most, least, zero)
    if (sums.isZero(amount)) return []
    const invoice = invoiceAt(setting, window.stop - 1) + (isAdvance ? 1 : 0)
    const digits = currencyExponent[terms.currency]
    const { net, tax } = taxed(amount, commitment.vat, issueDay(setting, invoice), digits, sums)
    const id = `${monthOf(window.start)}/${name}`
    const firstDay = window.first
    return [{ id, firstDay, invoice, net, tax, beforeDiscounts: net, exactNet: net, isShown: true }]
  })
}

/** What is owed once counts only if it is named. */
const countedCharges = ({ charges }: ContractTerms, commitment: Commitment): readonly string[] =>
  commitment.charges ??
  Object.entries(charges).flatMap(([name, { kind }]) => (kind === 'one-off' ? [] : [name]))

function amountOf<Amount>(
  { terms, steps, sums }: Setting<Amount>,
  { amount, uplift, stubs }: Commitment,
  { first, stop, start, end }: OraclePeriod,
): Amount {
  const exponent = currencyExponent[terms.currency]
  const rows = amountRates(amount, uplift === 'applies', { terms, steps, digits: exponent, sums })
  const full = rows.findLast(({ from }) => from <= first)?.tiers[0]?.price ?? sums.zero
  const days =
    stubs === 'full'
      ? full
      : sums.per(sums.times(full, sums.whole(stop - first)), sums.whole(end - start))
  const { mode, digits } = roundingIn(terms, terms.currency)
  return sums.round(days, digits, mode)
}
