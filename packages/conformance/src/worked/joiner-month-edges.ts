import { amount, invoice, line, type WorkedInvoice } from './worksheet.ts'

/** Person-days of each office in the two months, counted on the calendar: the day of a change is charged at the new count. */
const personDays = {
  sha: [1, 31], // starts on 28 February
  suz: [27, 0], // last day 27 February
  nkg: [0, 2], // starts on 30 March
  hgh: [0, 1], // starts on 31 March
  szx: [28, 30], // last day 30 March
  can: [28, 15 + 10], // last day 15 March; the successor from 22 March
} as const

const months = [
  { month: '2027-02', days: 28, issued: '2027-03-01' },
  { month: '2027-03', days: 31, issued: '2027-04-01' },
] as const

/** 300.00 a user and month, by actual days (clause 6.3), VAT 6 % (clause 6.5). */
export const joinerMonthEdges = (): WorkedInvoice[] =>
  months.map(({ month, days, issued }, index) => {
    const lines = Object.entries(personDays).map(([site, served]) =>
      line(
        `${month}/users/${site}`,
        amount('300.00')
          .times(served[index] ?? 0)
          .div(days),
        '6',
      ),
    )
    return invoice(month, issued, lines)
  })
