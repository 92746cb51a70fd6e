import type { Charge, ContractTerms } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { textOf } from './calendar.ts'

/** What one unit of a charge's currency is worth in the contract's, on the day of an invoice. */
export function exchangeRate<Amount>(
  { currency, exchangeRates = [] }: ContractTerms,
  charge: Charge,
  issued: number,
  { amount }: Sums<Amount>,
): Amount | undefined {
  if (charge.currency === undefined || charge.currency === currency) return undefined
  const known = exchangeRates
    .filter(({ of, on }) => of === charge.currency && on <= textOf(issued))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const rate = known.at(-1)?.rate
  if (rate === undefined) throw new Error(`unknown: exchange-rate-missing ${charge.currency}`)
  return amount(rate)
}

/** A net amount and the tax on it. */
export interface Taxed<Amount> {
  readonly net: Amount
  readonly tax: Amount
}

/** Adds the tax to a net amount, or takes it out of a gross one, at the rate of the invoice's day. */
export function taxed<Amount>(
  worked: Amount,
  vat: Charge['vat'],
  issued: number,
  digits: number,
  sums: Sums<Amount>,
): Taxed<Amount> {
  if (vat === undefined || vat === 'none') return { net: worked, tax: sums.zero }
  const rate = rateOn(vat, issued, sums)
  if (vat.prices !== 'inclusive')
    return { net: worked, tax: sums.nearest(sums.percentOf(rate, worked), digits) }
  const net = sums.nearest(netIn(worked, rate, sums), digits)
  return { net, tax: sums.minus(worked, net) }
}

/** What counts before an invoice is rounded: an amount that nothing was done to after it was worked out, else the net as it stands. */
export const exactNet = <Amount>(exact: Amount, vat: Charge['vat'], net: Amount): Amount =>
  typeof vat === 'object' && vat.prices === 'inclusive' ? net : exact

/** The net of an amount that is not rounded, its tax taken out exactly. */
export const unroundedNet = <Amount>(
  exact: Amount,
  vat: Charge['vat'],
  issued: number,
  sums: Sums<Amount>,
): Amount =>
  typeof vat === 'object' && vat.prices === 'inclusive'
    ? netIn(exact, rateOn(vat, issued, sums), sums)
    : exact

const netIn = <Amount>(gross: Amount, rate: Amount, { add, per, times, whole }: Sums<Amount>) =>
  per(times(gross, whole(100)), add(whole(100), rate))

function rateOn<Amount>(
  { rate, later = [] }: Extract<Charge['vat'], object>,
  issued: number,
  { amount }: Sums<Amount>,
): Amount {
  return amount(later.findLast(({ from }) => from <= textOf(issued))?.rate ?? rate)
}
