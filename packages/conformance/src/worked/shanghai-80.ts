import { dayAfterMonth, months } from './calendar.ts'
import { amount, invoice, line, type WorkedInvoice } from './worksheet.ts'

/**
 * Schedule A, item 1: 437.00 a user and month. Clause 6.3: who joins is charged for the days of the
 * month. 80 people; two more from 20 March, which is 12 of March's 31 days.
 */
function net(month: string) {
  if (month < '2027-03') return amount('437.00').times(80)
  if (month === '2027-03')
    return amount('437.00').times(80).plus(amount('437.00').times(2).times(12).div(31))
  return amount('437.00').times(82)
}

export const shanghai80 = (): WorkedInvoice[] =>
  months('2027-01', '2027-12').map((month) =>
    invoice(month, dayAfterMonth(month), [line(`${month}/users/sha`, net(month), '6')]),
  )
