import { creditLine, money } from '@contract-playbook/billing'
import { billedCase, said } from '../billed-case.ts'
import { amountOf, less, per, type Working } from './working.ts'

/** What is left of the old plan after an earlier credit, less the new one. */
export const repairedInFull: Working = (published) => {
  const [net, tax] = [money(24_995n, 'USD'), money(0n, 'USD')]
  const earlier = { numerator: 1000n, denominator: 24_995n }
  const rest = { numerator: 23_995n, denominator: 24_995n }
  const [, note] = said(published, creditLine({ net, tax, gross: net }, [earlier, rest]))
  if (note === undefined) throw new Error('two shares make two notes')
  const charge = billedCase(published).figure('line/2012-05/seats/hq/net')
  const repair = amountOf(note.net)
  return { charge, repair, credit: less(less('0', repair), charge) }
}

/** The stretches of January before and from the change, as its line explains them, and the month after. */
export const editedInsideAPeriod: Working = (published) => {
  const billed = billedCase(published)
  const line = billed.bill.explain('line/2024-01/seats/hq/net')
  const [old = '', young = ''] = (line?.children ?? []).map(({ value }) =>
    value.kind === 'exact-money' ? per(value.numerator, value.denominator) : value.kind,
  )
  return { old, new: young, next: billed.figure('line/2024-02/seats/hq/net') }
}
