import { dayAfterMonth, daysIn, daysOf, months } from './calendar.ts'
import {
  amount,
  countOn,
  invoice,
  line,
  monthly,
  sum,
  uplifted,
  type RateCard,
  type Roll,
  type WorkedInvoice,
} from './worksheet.ts'

/** People of the three offices together: clause 5.3 and schedule B count them as one. */
const people: Roll = [
  ['2027-01-01', 80 + 35 + 20],
  ['2027-03-20', 141], // Shanghai +6
  ['2027-06-15', 153], // Suzhou +12
  ['2027-09-01', 145], // Shenzhen −8
  // 11 October 2027: five move from Shenzhen to Shanghai; the sum stays
  ['2027-11-16', 141], // Suzhou −4
  ['2028-02-29', 150], // Suzhou +9
  ['2028-05-08', 164], // Shenzhen +14
  ['2028-08-01', 175], // Shanghai +11
  // 21 August 2028: Shanghai −3, Shenzhen +3
  ['2029-03-19', 153], // Suzhou −22
  ['2029-04-01', 133], // Shanghai −20
  ['2029-06-11', 115], // Shenzhen −18
  ['2029-09-17', 91], // Shanghai −24: 110 are billed
  ['2029-12-10', 96], // Suzhou +5: still 110
]

const floor = 110

/** Schedule B, items 1 to 4, and clause 5.6: 3 % more on each 1 January, on the price of the year before. */
function prices(year: string): { card: RateCard; base: string } {
  const later = (first: string): string => {
    if (year === '2027') return first
    return year === '2028' ? uplifted(first, '3') : uplifted(uplifted(first, '3'), '3')
  }
  return {
    card: [
      [50, later('460.00')],
      [100, later('420.00')],
      ['rest', later('385.00')],
    ],
    base: later('6000.00'),
  }
}

/** Clause 5.2: every day counts with the people of that day. */
function userFee(month: string) {
  const { card } = prices(month.slice(0, 4))
  const days = daysOf(month).map((day) => monthly(Math.max(floor, countOn(people, day)), card))
  return sum(days).div(daysIn(month))
}

export const threeCities = (): WorkedInvoice[] =>
  months('2027-01', '2029-12').map((month) =>
    invoice(month, dayAfterMonth(month), [
      line(`${month}/users`, userFee(month), '6'),
      line(`${month}/base`, amount(prices(month.slice(0, 4)).base), '6'),
    ]),
  )

/** The same contract, signed for its first year only. */
export const threeCities2027 = (): WorkedInvoice[] => threeCities().slice(0, 12)
