import { dayNumber, isoDate } from '@contract-playbook/terms'
import { billedCase } from '../billed-case.ts'
import { less, per, type Working } from './working.ts'

/** The month's invoice, then what each change adds to it. */
export const highWaterMark: Working = (published) => {
  const adjusted = (changes: number) =>
    billedCase(published, { headcount: published.rows.slice(0, 1 + changes) }).ofKind(
      'adjustment',
      '2024-04',
    )
  const month = billedCase(published).figure('invoice/2024-03/net')
  return { invoices: [month, adjusted(1), less(adjusted(2), adjusted(1))] }
}

/** A seat for half of June, and one for its last day. */
export const halfOfJune: Working = (published) => {
  const june = 'line/2024-06/seats/hq/net'
  const lastDay = ['2024-01-01,hq,seat,=0', '2024-06-30,hq,seat,+1']
  return {
    charge: billedCase(published).figure(june),
    day: billedCase(published, { headcount: lastDay }).figure(june),
  }
}

/** What three seats cost up to the change, what two cost from it on, and the credit for one. */
export const oneSeatLess: Working = (published) => {
  const april = 'line/2013-04/seats/hq/net'
  const inArrears = { billing: { issued: 'in-arrears' } }
  const alone = (...headcount: string[]) =>
    billedCase(published, { terms: inArrears, headcount }).figure(april)
  const used = alone('2013-01-01,hq,seat,=3', '2013-04-11,hq,seat,=0')
  const billed = billedCase(published)
  return {
    used,
    unused: less(billed.figure(april), used),
    remaining: alone('2013-01-01,hq,seat,=0', '2013-04-11,hq,seat,=2'),
    credit: less('0', billed.ofKind('adjustment', '2013-05')),
  }
}

/** The days that ten more seats are billed for, at 1 a seat and day, and the next invoice. */
export const tenMoreSeats: Working = (published) => {
  const billed = billedCase(published)
  const adjustment = billed.bill.ledger.find('2024-05/seats/hq/adjustment')
  if (adjustment === undefined) throw new Error('ten more seats change nothing')
  const days = Number(per(billed.ofKind('adjustment', '2024-06'), '10'))
  return {
    'prorated from': isoDate(dayNumber(adjustment.last) + 1 - days),
    'prorated to': adjustment.last,
    'next invoice': billed.invoice('2024-06').issued,
    seats: per(billed.figure('line/2024-06/seats/hq/net'), '31'),
  }
}

/** What each quarter's count adds to the price of the year, and the seats that are licensed after it. */
export const quarterlyTrueUps: Working = (published) => {
  const ends = ['2024-01-02', '2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01']
  const years = ends.map((end) => {
    const headcount = published.rows.filter((row) => row < end)
    return billedCase(published, { headcount }).issuedBy('2025-01-01')
  })
  const billed = billedCase(published)
  const following = ['2024-04', '2024-07', '2024-10', '2025-01']
  return {
    quarters: years.slice(1).map((year, quarter) => less(year, years[quarter] ?? year)),
    total: less(years.at(-1) ?? '0', years[0] ?? '0'),
    licensed: following.map((month) => per(billed.figure(`line/${month}/seats/hq/net`), '25')),
  }
}
