import {
  bill,
  moneySnapshot,
  type Amounts,
  type Bill,
  type FigureId,
  type Step,
} from '@contract-playbook/billing'
import { example, exampleIds } from './example.ts'

/** The bill of an example. @throws with the findings if it has none */
export function exampleBill(id: string): Bill {
  const { terms, headcount } = example(id)
  const { value, issues } = bill(terms, headcount)
  if (value === undefined)
    throw new Error(`${id} is not billed: ${JSON.stringify(issues, undefined, 2)}`)
  return value
}

/** A figure that can be asked about, and the amount that the bill shows for it. */
export interface ShownFigure {
  readonly figure: FigureId
  readonly amount: string
}

const parts = ['net', 'tax', 'gross'] as const

const amountsOf = (
  name: 'total' | `invoice/${string}` | `line/${string}`,
  row: Amounts,
): ShownFigure[] =>
  parts.map((part) => ({
    // The three kinds of name are those of the type, each with its part.
    figure: `${name}/${part}` as FigureId,
    amount: moneySnapshot(row[part]).amount,
  }))

/** Every figure of a bill: totals, invoices, each charge on them, lines. */
export function figuresOf(value: Bill): ShownFigure[] {
  return [
    ...amountsOf('total', value.totals),
    ...value.invoices.flatMap((invoice) => [
      ...amountsOf(`invoice/${invoice.id}`, invoice),
      ...Object.entries(invoice.charges).map(([charge, net]) => ({
        figure: `invoice/${invoice.id}/charge/${charge}` as const,
        amount: moneySnapshot(net).amount,
      })),
    ]),
    ...Array.from(value.ledger.lines()).flatMap((line) => amountsOf(`line/${line.id}`, line)),
  ]
}

/** A step and all that stand below it. */
export const allSteps = (step: Step): Step[] => [step, ...step.children.flatMap(allSteps)]

/** Every step of a bill's explanations, once: lines to the bottom; what sums them up, without what is summed. */
export const stepsOf = (value: Bill): Step[] =>
  figuresOf(value).flatMap(({ figure }) => {
    const step = value.explain(figure)
    if (step === undefined) return []
    return figure.startsWith('line/') ? allSteps(step) : [step]
  })

/** One step of each kind that the examples show. */
export function kindsOfSteps(): ReadonlyMap<Step['code'], Step> {
  const kinds = new Map<Step['code'], Step>()
  for (const step of exampleIds.flatMap((id) => stepsOf(exampleBill(id))))
    if (!kinds.has(step.code)) kinds.set(step.code, step)
  return kinds
}
