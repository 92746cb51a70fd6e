import { type Metrics, metrics } from '@contract-playbook/billing'
import type { IsoDate } from '@contract-playbook/terms'
import { billedCase, type Changed, said } from '../billed-case.ts'
import type { PublishedCase } from '../published-cases.ts'
import { amountOf, less, per, type Working } from './working.ts'

const totals = (published: PublishedCase, changed?: Changed): Metrics =>
  said(published, metrics(billedCase(published, changed).scenario))

function mrr({ recurring }: Metrics, day: string): string {
  const found = recurring(day as IsoDate)?.mrr // a day that the working writes out
  if (found === undefined) throw new Error(`nothing recurs on ${day}`)
  return amountOf(found.amount)
}

/** What three seats more add. */
export const threeMoreSeats: Working = (published) => {
  const before = totals(published, { headcount: published.rows.slice(0, 1) })
  const after = totals(published)
  return {
    mrr: less(mrr(after, '2018-04-01'), mrr(before, '2018-04-01')),
    tcb: less(amountOf(after.tcb.amount), amountOf(before.tcb.amount)),
    tcv: less(amountOf(after.tcv.amount), amountOf(before.tcv.amount)),
  }
}

/** What recurs from the renewal on, and of how many seats at 5.00. */
export const renewed: Working = (published) => {
  const recurring = mrr(totals(published), '2019-01-01')
  return { quantity: per(recurring, '5'), mrr: recurring }
}

/** The value of the term without its discount and with it. */
export const discounted: Working = (published) => {
  const terms = { charges: { seats: { discounts: 'none' } } }
  return {
    gross: amountOf(totals(published, { terms }).tcv.amount),
    net: amountOf(totals(published).tcv.amount),
  }
}
