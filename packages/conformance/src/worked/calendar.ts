/**
 * The calendar on the wall: month lengths and the next day, on ISO text. The working-out of the
 * examples leans on nothing that the billing package also uses.
 */
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const padded = (number: number): string => String(number).padStart(2, '0')

/** Number of days of a month such as `2028-02`. */
export function daysIn(month: string): number {
  const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1]
  return index === 1 && isLeap(year) ? 29 : (lengths[index] ?? Number.NaN)
}

/** All the days of a month, as ISO dates. */
export function daysOf(month: string): string[] {
  return Array.from({ length: daysIn(month) }, (_, index) => `${month}-${padded(index + 1)}`)
}

/** The month after `2027-12` is `2028-01`. */
export function monthAfter(month: string): string {
  const [year, index] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  return index === 12 ? `${year + 1}-01` : `${year}-${padded(index + 1)}`
}

/** The months from one to another, both included. */
export function months(from: string, to: string): string[] {
  const list = [from]
  for (let month = from; month < to;) list.push((month = monthAfter(month)))
  return list
}

/** The first day after a month. */
export const dayAfterMonth = (month: string): string => `${monthAfter(month)}-01`
