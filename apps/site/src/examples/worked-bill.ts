import {
  bill,
  type Bill,
  type FigureId,
  type MoneySnapshot,
  type Step,
} from '@contract-playbook/billing'
import type { Plain } from './merge-patch.ts'
import { hold, workedScenario } from './worked-scenario.ts'

const bills = new Map<string, Bill>()

/** The bill of a worked example, as written or with changed terms. Worked out once for the whole site. */
export function workedBill(example: string, change?: Plain): Bill {
  const key = `${example} ${JSON.stringify(change)}`
  const known = bills.get(key)
  if (known) return known
  const { terms, headcount } = workedScenario(example, change)
  const made = hold(example, bill(terms, headcount))
  bills.set(key, made)
  return made
}

/** Why a figure of an example is what it is. Throws for a figure the bill does not have. */
export function workedStep(example: string, figure: FigureId, change?: Plain): Step {
  const step = workedBill(example, change).explain(figure)
  if (step) return step
  throw new Error(`content/examples/${example} has no figure "${figure}".`)
}

/** The amount that a figure shows. Throws for a step that is not money: no page prints it as a figure. */
export function moneyOf({ id, value }: Step): MoneySnapshot {
  if (value.kind === 'money') return { amount: value.amount, currency: value.currency }
  throw new Error(`"${id}" is not an amount of money.`)
}
