import type { Step } from '../explain/step.ts'
import { moneySnapshot } from '../exact/money.ts'
import type { Amounts, Bill, FigureId } from '../invoices/bill.ts'

const parts = ['net', 'tax', 'gross'] as const

const ofAmounts = (id: 'total' | `invoice/${string}` | `line/${string}`, amounts: Amounts) =>
  parts.map((part): Figure => ({
    figure: `${id}/${part}` as FigureId, // each of the three has its parts
    amount: moneySnapshot(amounts[part]).amount,
  }))

/** A figure of a bill, as it is shown. */
export interface Figure {
  readonly figure: FigureId
  readonly amount: string
}

/** Every figure that a bill shows. */
export const figuresOf = (bill: Bill): Figure[] => [
  ...ofAmounts('total', bill.totals),
  ...bill.invoices.flatMap((invoice) => [
    ...ofAmounts(`invoice/${invoice.id}`, invoice),
    ...Object.entries(invoice.charges).map(([charge, net]): Figure => ({
      figure: `invoice/${invoice.id}/charge/${charge}`,
      amount: moneySnapshot(net).amount,
    })),
  ]),
  ...[...bill.ledger.lines()].flatMap((line) => ofAmounts(`line/${line.id}`, line)),
]

/** A step and all steps below it. */
export const withChildren = (step: Step): Step[] => [step, ...step.children.flatMap(withChildren)]

/** The explanation of a figure that the bill has. */
export function explained(bill: Bill, figure: FigureId): Step {
  const step = bill.explain(figure)
  if (step === undefined) throw new Error(`${figure} is not explained`)
  return step
}
