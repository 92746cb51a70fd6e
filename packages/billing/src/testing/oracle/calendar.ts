/** The calendar on the wall: the independent calculation turns its pages one by one and never reckons a day from another. */
export interface Page {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly text: string
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** The last day of a month, 1 to 12. */
export const lastOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? Number.NaN)

const years = { first: 1990, last: 2110 }
const pages: Page[] = []
const places = new Map<string, number>()

for (let year = years.first; year <= years.last; year++)
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= lastOfMonth(year, month); day++) {
      const text = [String(year), padded(month), padded(day)].join('-')
      places.set(text, pages.length)
      pages.push({ year, month, day, text })
    }

function padded(part: number): string {
  return String(part).padStart(2, '0')
}

/** The page of a day; days are numbered as the pages hang. */
export function pageOf(day: number): Page {
  const page = pages[day]
  if (page === undefined) throw new Error(`the wall has no day ${day}`)
  return page
}

/** The number of a day, such as `2028-02-29`. */
export function dayOf(text: string): number {
  const day = places.get(text)
  if (day === undefined) throw new Error(`the wall has no ${text}`)
  return day
}

export const textOf = (day: number): string => pageOf(day).text

/** `2027-03`. */
export const monthOf = (day: number): string => textOf(day).slice(0, 7)

/** So many days later. */
export const addDays = (date: string, days: number): string => textOf(dayOf(date) + days)

/** A day of a month, or the last one of a shorter month. Months count on: 13 is January of the next year, 0 December of the year before. */
export function dayOfMonth(year: number, month: number, day: number): number {
  const [inYear, inMonth] = [
    year + Math.floor((month - 1) / 12),
    ((((month - 1) % 12) + 12) % 12) + 1,
  ]
  const text = `${inYear}-${padded(inMonth)}-${padded(Math.min(day, lastOfMonth(inYear, inMonth)))}`
  return dayOf(text)
}

/** So many months later, on a day of the month that is its own unless an anchor is named. */
export function addMonths(day: number, months: number, anchor?: number): number {
  const page = pageOf(day)
  return dayOfMonth(page.year, page.month + months, anchor ?? page.day)
}

export const isLastOfFebruary = ({ year, month, day }: Page): boolean =>
  month === 2 && day === lastOfMonth(year, 2)

/** Every day from one up to but not including another. */
export function daysBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
