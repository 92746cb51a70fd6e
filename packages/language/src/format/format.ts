import { currencyExponent, type CurrencyCode } from '@contract-playbook/terms'
import { dayOf, spanOf, type DateWords } from './date.ts'
import { fieldText, groupDigits, minus, type NumberMarks } from './number.ts'
import { endingDigits, ratioDigits, type Ratio } from './ratio.ts'
import { wholeDigits, type Units } from './units.ts'

/** An amount of money as it leaves billing. */
export interface MoneySnapshot {
  readonly amount: string
  readonly currency: CurrencyCode
}

/** `plain` 1,234.50 in tables · `code` CNY 1,234.50 in contracts and quotes · `symbol` ¥1,234.50 · `text` in a sentence (1,234.50元). */
export type MoneyStyle = 'plain' | 'code' | 'symbol' | 'text'

/** What a language decides about figures; `formatIn` does the rest. */
export interface FormatWords {
  readonly marks: NumberMarks
  readonly dates: DateWords
  readonly units: Units
  /** Puts the currency beside the digits. */
  money(digits: string, currency: CurrencyCode, style: Exclude<MoneyStyle, 'plain'>): string
  days(count: number, digits: string): string
  monthCount(count: number, digits: string): string
  /** a, b and c */
  list(items: readonly string[]): string
  /** What someone wrote, in the quotation marks of the language. */
  quote(text: string): string
}

/** Figures, days and counts as a language writes them. Made for reading only: what is printed here is never read back as data. */
export interface Format {
  /** Grouped digits; at least `digits` decimals, and every decimal that is there. @throws RangeError if not a plain decimal */
  number(text: string, digits?: number): string
  /** A value for a field to be edited: no grouping, and one reading only, so 1.234 becomes 1.2340. `readNumber` reads it back. */
  entry(text: string): string
  /** Money with the decimals of its currency (more, if the amount has more); `code` unless another style is asked for. */
  money(amount: MoneySnapshot, style?: MoneyStyle): string
  /** An exact value, cut with “…” where it does not end; with its currency if a style asks for it. */
  exact(value: Ratio, currency?: CurrencyCode, style?: MoneyStyle): string
  /** An exact value in full, if it is a decimal of up to eight places. */
  decimal(value: Ratio): string | undefined
  /** +6 or −8 */
  signed(count: number): string
  /** 6% — of percent text, not of a share: `6` prints 6%. */
  percent(text: string): string
  /** 3% of an exact value in percent; one that does not end shows four decimals: 3.8627…%. */
  exactPercent(value: Ratio): string
  /** 1,234, or with its unit: 2 people. */
  count(count: number, unit?: string): string
  /** A quantity, whole or not: 62 people, 17.4 people; cut with “…” where it does not end. */
  quantity(value: Ratio, unit?: string): string
  /** The noun of a unit, in the plural unless a count says otherwise. */
  unit(unit: string, count?: number): string
  /** One of a unit, behind “per”: person, 人, persona. */
  each(unit: string): string
  days(count: number): string
  monthCount(count: number): string
  date(iso: string): string
  dateShort(iso: string): string
  dayMonth(iso: string): string
  dayMonthShort(iso: string): string
  /** Month and year: June 2027. Takes 2027-06, or a day of it. */
  month(iso: string): string
  monthYearShort(iso: string): string
  monthName(iso: string, width?: 'long' | 'short' | 'narrow'): string
  /** 1 to 14 June */
  range(first: string, last: string, options?: { readonly year?: boolean }): string
  /** Whole months by name, other spans by their days, always with the year: January to December 2027. */
  span(first: string, last: string): string
  list(items: readonly string[]): string
  quote(text: string): string
}

/** A currency before its digits: a sign stands close, `¥5.00`; a code keeps a space that does not break. */
export const beside = (currency: string, digits: string): string =>
  /[A-Z]$/.test(currency) ? `${currency}\u00a0${digits}` : currency + digits

/** Builds the formatting of a language from what the language decides. */
export function formatIn(words: FormatWords): Format {
  return { ...figuresIn(words), ...daysIn(words.dates), list: words.list, quote: words.quote }
}

const figuresIn = (words: FormatWords) => {
  const { marks, units } = words
  const whole = (count: number): string => wholeDigits(count, marks)
  const count = (many: number, unit?: string): string =>
    unit ? units.counted(many, unit) : whole(many)
  return {
    number: (text: string, digits = 0) => groupDigits(text, marks, digits),
    entry: (text: string) => fieldText(text, marks),
    money: ({ amount, currency }: MoneySnapshot, style: MoneyStyle = 'code') => {
      const digits = groupDigits(amount, marks, currencyExponent[currency])
      return style === 'plain' ? digits : words.money(digits, currency, style)
    },
    exact: (value: Ratio, currency?: CurrencyCode, style: MoneyStyle = 'plain') => {
      const digits = ratioDigits(value, marks, currency ? currencyExponent[currency] : 0)
      return currency === undefined || style === 'plain'
        ? digits
        : words.money(digits, currency, style)
    },
    decimal: (value: Ratio) => endingDigits(value, marks, 8),
    signed: (count: number) => (count > 0 ? '+' : count < 0 ? minus : '') + whole(Math.abs(count)),
    percent: (text: string) => `${groupDigits(text, marks)}%`,
    exactPercent: (value: Ratio) => {
      const digits = ratioDigits(value, marks, 0)
      return `${digits.endsWith('…') ? ratioDigits(value, marks, 2) : digits}%`
    },
    count,
    quantity: (value: Ratio, unit?: string) => {
      if (value.denominator === '1') return count(Number(value.numerator), unit)
      const digits = ratioDigits(value, marks, 0)
      return unit ? units.measured(digits, unit) : digits
    },
    unit: (unit: string, count = 2) => units.noun(unit, count),
    each: (unit: string) => units.each(unit),
    days: (count: number) => words.days(count, whole(count)),
    monthCount: (count: number) => words.monthCount(count, whole(count)),
  }
}

const daysIn = (dates: DateWords) => {
  const inMonth = (say: (year: number, month: number) => string) => (iso: string) =>
    say(dayOf(iso).year, dayOf(iso).month)
  return {
    date: (iso: string) => dates.date(dayOf(iso)),
    dateShort: (iso: string) => dates.dateShort(dayOf(iso)),
    dayMonth: (iso: string) => dates.dayMonth(dayOf(iso)),
    dayMonthShort: (iso: string) => dates.dayMonthShort(dayOf(iso)),
    month: inMonth(dates.month),
    monthYearShort: inMonth(dates.monthYearShort),
    monthName: (iso: string, width: 'long' | 'short' | 'narrow' = 'long') =>
      dates.monthName(dayOf(iso).month, width),
    range: (first: string, last: string, options?: { readonly year?: boolean }) =>
      dates.range(dayOf(first), dayOf(last), options?.year ?? false),
    span: (first: string, last: string) => spanOf(dates, dayOf(first), dayOf(last)),
  }
}
