import type { Charge, ContractTerms, HeadcountChange, Scenario } from '@contract-playbook/terms'
import { dayOfMonth, nextDay, type OraclePeriod, periodsOf } from './calendar.ts'
import { quantitiesOf } from './quantities.ts'

/** How an independent calculation does its sums; `Amount` is its own kind of exact number. */
export interface Arithmetic<Amount> {
  readonly amount: (text: string) => Amount
  readonly add: (a: Amount, b: Amount) => Amount
  readonly times: (a: Amount, b: Amount) => Amount
  readonly over: (a: Amount, divisor: number) => Amount
  readonly isLess: (a: Amount, b: Amount) => boolean
  readonly round: (a: Amount, digits: number) => Amount
  readonly text: (a: Amount, digits: number) => string
}

const digitsOf: Readonly<Record<string, number>> = { CNY: 2, JPY: 0, KWD: 3 }

/** Net and tax of every line by its id, worked out day by day from the rules. */
export function oracleLines<Amount>(
  { terms, headcount }: Scenario,
  arithmetic: Arithmetic<Amount>,
): Record<string, { net: string; tax: string }> {
  const digits = digitsOf[terms.currency] ?? 2
  const periods = periodsOf(terms)
  const lines: Record<string, { net: string; tax: string }> = {}
  const put = (id: string, net: Amount, charge: Charge): void => {
    const rate = charge.vat === undefined || charge.vat === 'none' ? '0' : charge.vat.rate
    const tax = arithmetic.round(
      arithmetic.over(arithmetic.times(net, arithmetic.amount(rate)), 100),
      digits,
    )
    lines[id] = { net: arithmetic.text(net, digits), tax: arithmetic.text(tax, digits) }
  }
  for (const [name, charge] of Object.entries(terms.charges)) {
    const price = pricing(terms, charge, arithmetic, digits)
    for (const { site, atIssue, turnedOut } of dailyQuantities(terms, charge, periods, headcount)) {
      for (const period of periods) {
        const id = [period.month, name, ...(site === undefined ? [] : [site])].join('/')
        const net = (quantity: (date: string) => number): Amount =>
          lineNet(charge, period, quantity, price, arithmetic, digits)
        const recomputed = net(turnedOut)
        const billed =
          terms.billing?.issued === 'in-advance' ? net((date) => atIssue(date, period)) : recomputed
        put(id, billed, charge)
        const difference = arithmetic.add(
          recomputed,
          arithmetic.times(billed, arithmetic.amount('-1')),
        )
        const zero = arithmetic.amount('0')
        if (arithmetic.isLess(difference, zero) || arithmetic.isLess(zero, difference))
          put(`${id}/adjustment`, difference, charge)
      }
    }
  }
  return lines
}

function dailyQuantities(
  terms: ContractTerms,
  charge: Charge,
  periods: readonly OraclePeriod[],
  headcount: readonly HeadcountChange[],
) {
  if (charge.kind === 'per-unit') return quantitiesOf(terms, charge, periods, headcount)
  const sites = charge.per === 'site' ? (charge.sites ?? Object.keys(terms.sites)) : [undefined]
  return sites.map((site) => ({ site, turnedOut: () => 1, atIssue: () => 1 }))
}

/** The day's price of a quantity per month. */
type Pricing<Amount> = (date: string, quantity: number) => Amount

function pricing<Amount>(
  terms: ContractTerms,
  charge: Charge,
  { amount, add, times, over, round }: Arithmetic<Amount>,
  digits: number,
): Pricing<Amount> {
  const tiers = charge.kind === 'per-unit' ? charge.tiers : [{ from: 1, price: charge.price }]
  const uplift =
    terms.uplift === undefined || terms.uplift === 'none' || charge.uplift === 'excluded'
      ? undefined
      : terms.uplift
  const risen = (text: string, times_: number): Amount => {
    const precision = Math.max(digits, text.split('.')[1]?.length ?? 0)
    let price = amount(text)
    for (let step = 0; step < times_; step++)
      price = round(
        over(times(price, add(amount('100'), amount(uplift?.percent ?? '0'))), 100),
        precision,
      )
    return price
  }
  const known = new Map<string, Amount>()
  return (date, quantity) => {
    const steps = uplift === undefined ? 0 : upliftsUpTo(terms, uplift.on, date)
    const key = `${steps}/${quantity}`
    let sum = known.get(key)
    if (sum === undefined) {
      sum = amount('0')
      for (const [place, { from, price }] of tiers.entries()) {
        const units = Math.min(quantity, (tiers[place + 1]?.from ?? Infinity) - 1) - (from - 1)
        if (units > 0) sum = add(sum, times(amount(String(units)), risen(price, steps)))
      }
      known.set(key, sum)
    }
    return sum
  }
}

/** How many yearly days of uplift have come after the first day of the term, up to a day. */
function upliftsUpTo({ term }: ContractTerms, on: string, date: string): number {
  const monthDay = on === 'term-anniversary' ? term.first.slice(5) : on
  const [month = 0, day = 0] = monthDay.split('-').map(Number)
  let count = 0
  for (let year = Number(term.first.slice(0, 4)); year <= Number(date.slice(0, 4)); year++) {
    const rise = dayOfMonth(year, month, day)
    if (rise > term.first && rise <= date) count++
  }
  return count
}

function lineNet<Amount>(
  charge: Charge,
  { days, from, to, thirtieths }: OraclePeriod,
  quantity: (date: string) => number,
  price: Pricing<Amount>,
  { amount, add, times, over, isLess, round }: Arithmetic<Amount>,
  digits: number,
): Amount {
  const thirty =
    charge.kind === 'per-unit' &&
    [charge.joiners?.policy, charge.leavers?.policy].includes('thirty-days')
  let sum = amount('0')
  for (const date of days) {
    const weight = thirty ? (thirtieths.get(date) ?? Number.NaN) : 1
    sum = add(sum, times(amount(String(weight)), price(date, quantity(date))))
  }
  let length = 0
  for (let date = from; date < to; date = nextDay(date)) length++
  let net = over(sum, thirty ? 30 : length)
  for (const discount of charge.discounts === undefined || charge.discounts === 'none'
    ? []
    : charge.discounts) {
    const off =
      'percent' in discount
        ? over(times(net, amount(discount.percent)), 100)
        : amount(discount.amount)
    const left = add(net, times(off, amount('-1')))
    net = isLess(left, amount('0')) ? amount('0') : left
  }
  return round(net, digits)
}
