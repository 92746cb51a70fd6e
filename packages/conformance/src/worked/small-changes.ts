import type { Decimal } from 'decimal.js'
import { dayAfterMonth, months } from './calendar.ts'
import { amount, invoice, line, type WorkedInvoice } from './worksheet.ts'

const each = (people: number): Decimal => amount('437.00').times(people)

/** A year at one site, invoiced after each month with VAT of 6 %: the net amount of every month is what differs. */
const year = (net: (month: string) => Decimal): WorkedInvoice[] =>
  months('2027-01', '2027-12').map((month) =>
    invoice(month, dayAfterMonth(month), [line(`${month}/users/sha`, net(month), '6')]),
  )

/** Two people start on 20 March and count from 1 April. */
export const joinerNextMonth = (): WorkedInvoice[] =>
  year((month) => each(month < '2027-04' ? 80 : 82))

/** Nobody before; two people from 20 March, 12 of 31 days. */
export const joinerTwoOn20March = (): WorkedInvoice[] =>
  year((month) => {
    if (month < '2027-03') return each(0)
    return month === '2027-03' ? each(2).times(12).div(31) : each(2)
  })

/** 18 of 80 leave on 1 April; no minimum. */
export const leaverBelowMinimum = (): WorkedInvoice[] =>
  year((month) => each(month < '2027-04' ? 80 : 62))
