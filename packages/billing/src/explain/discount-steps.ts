import { beforeDiscount, discountName } from '../charges/charge-formulas.ts'
import { discountsOf } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { partsOf, traceOf, type Worked } from '../formula/trace.ts'
import type { LineContext } from './line-context.ts'
import { makeStep } from './make-step.ts'
import type { Step } from './step.ts'
import { exactMoney } from './values.ts'

/** What each discount takes off, in the order in which the terms list them. */
export function discountSteps({ charge, billed }: LineContext, id: string, worked: Worked): Step[] {
  const { discounts = 'none' } = charge.charge
  if (discounts === 'none') return []
  const { terms } = billed.contract
  return discountsOf(charge.charge).map(({ place }, index) => {
    const discount = entry(discounts, place)
    const name = discountName(index)
    const taken = entry(partsOf(worked, name, [beforeDiscount]), 0)
    const value = exactMoney(taken.value, charge.currency)
    const details = {
      formula: traceOf(entry(taken.args, 0), [beforeDiscount]),
      path: `charges.${charge.id}.discounts.${place}`,
    }
    const stepId = `${id}/${name}`
    if ('amount' in discount)
      return makeStep(terms, stepId, 'discount-amount', { amount: discount.amount }, value, {
        ...details,
        policy: 'discount/amount',
      })
    if ('freeMonths' in discount) throw new Error('free months are prices of nothing')
    return 'percent' in discount
      ? makeStep(terms, stepId, 'discount-percent', { percent: discount.percent }, value, {
          ...details,
          policy: 'discount/percent',
        })
      : makeStep(terms, stepId, 'discount-percent', { percent: discount.commitment }, value, {
          ...details,
          policy: 'discount/commitment',
        })
  })
}
