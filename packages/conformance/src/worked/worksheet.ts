import { Decimal } from 'decimal.js'

/** Sixty digits: far more than any division of a monthly fee by its days needs. Ties go away from zero. */
const Calculator = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

/** Tiers as a rate card prints them: how many at which price; the last row takes the rest. */
export type RateCard = readonly (readonly [upTo: number | 'rest', price: string])[]

/** From a day on, so many. In order; the first row is the opening. */
export type Roll = readonly (readonly [from: string, count: number])[]

export interface WorkedLine {
  readonly id: string
  readonly net: string
  readonly tax: string
  readonly gross: string
}

export interface WorkedInvoice {
  readonly id: string
  readonly issued: string
  readonly lines: readonly WorkedLine[]
  readonly net: string
  readonly tax: string
  readonly gross: string
}

export const amount = (text: string | number): Decimal => new Calculator(text)

export const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((total, next) => total.plus(next), amount(0))

/** How many were there on a day. */
export function countOn(roll: Roll, day: string): number {
  const row = roll.findLast(([from]) => from <= day)
  if (row === undefined) throw new Error(`Nobody is counted yet on ${day}.`)
  return row[1]
}

/** What so many cost for a whole month. */
export function monthly(quantity: number, card: RateCard): Decimal {
  let left = quantity
  return sum(
    card.map(([upTo, price]) => {
      const here = upTo === 'rest' ? left : Math.min(left, upTo)
      left -= here
      return amount(price).times(here)
    }),
  )
}

/** A price after an uplift, rounded to the fen or cent before anything is multiplied with it. */
export const uplifted = (price: string, percent: string): string =>
  amount(price).times(amount(100).plus(percent)).div(100).toFixed(2)

/** A line of an invoice: the exact amount rounded once, its tax rounded once. */
export function line(id: string, exact: Decimal, vatPercent: string): WorkedLine {
  const net = exact.toDecimalPlaces(2)
  const tax = net.times(vatPercent).div(100).toDecimalPlaces(2)
  return { id, net: net.toFixed(2), tax: tax.toFixed(2), gross: net.plus(tax).toFixed(2) }
}

/** An invoice adds up its lines. */
export function invoice(id: string, issued: string, lines: readonly WorkedLine[]): WorkedInvoice {
  return { id, issued, lines, ...added(lines) }
}

/** Net, tax and gross of lines, or of invoices, added up. */
export function added(parts: readonly Omit<WorkedLine, 'id'>[]): Omit<WorkedLine, 'id'> {
  const column = (name: 'net' | 'tax' | 'gross'): string =>
    sum(parts.map((part) => amount(part[name]))).toFixed(2)
  return { net: column('net'), tax: column('tax'), gross: column('gross') }
}
