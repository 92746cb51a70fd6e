import {
  bill,
  type Bill,
  type FigureId,
  type MoneySnapshot,
  type Step,
} from '@contract-playbook/billing'
import type { Explained } from './explained.ts'
import { hold, workedScenario, type Showing } from './worked-scenario.ts'

const bills = new Map<string, Bill>()

/** The bill of a worked example as a page shows it. Worked out once for the whole site. */
export function workedBill(example: string, showing: Showing): Bill {
  const key = `${example} ${JSON.stringify(showing)}`
  const known = bills.get(key)
  if (known) return known
  const { terms, headcount } = workedScenario(example, showing)
  const made = hold(example, bill(terms, headcount))
  bills.set(key, made)
  return made
}

/** Why a figure of an example is what it is. Throws for a figure the bill does not have. */
export function workedStep(example: string, figure: FigureId, showing: Showing): Step {
  const step = workedBill(example, showing).explain(figure)
  if (step) return step
  throw new Error(`content/examples/${example} has no figure "${figure}".`)
}

/** The amount that a figure shows. Throws for a step that is not money: no page prints it as a figure. */
export function moneyOf({ id, value }: Explained): MoneySnapshot {
  if (value.kind === 'money') return { amount: value.amount, currency: value.currency }
  throw new Error(`"${id}" is not an amount of money.`)
}
