import {
  bridge,
  corrections,
  costCentres,
  creditLine,
  dueDate,
  lateInterest,
  lineVat,
  metrics,
  nextHeads,
  serviceCredits,
  tierCliffs,
  type Bill,
  type Figure,
  type Invoice,
  type Line,
} from '@contract-playbook/billing'
import type { DecimalText, IsoMonth, Scenario } from '@contract-playbook/terms'
import type { Explained } from '../examples/explained.ts'
import type { Call } from './call-schema.ts'

/** What a function beside a bill is given of the example. */
export interface Given {
  readonly scenario: Scenario
  readonly bill: Bill
  /** What the call compares it with: the example itself, if nothing. */
  readonly compared: Scenario
  readonly comparedBill: () => Bill
}

/** Why a figure is what it is: as rows, or as a figure of the whole contract. Undefined for one that the function does not have. */
type Answer = Explained | Figure | undefined

type Of<F extends Call['function']> = Extract<Call, { function: F }>

/** How each function is called. */
const calls: { readonly [F in Call['function']]: (call: Of<F>, given: Given) => Answer } = {
  'due-date': ({ invoice }, { bill, scenario }) =>
    dueDate(invoiceOf(bill, invoice).issued, scenario.terms).value?.step,
  'late-interest': ({ invoice, due, paid }, { bill, scenario: { terms } }) =>
    lateInterest({ gross: invoiceOf(bill, invoice).gross, due, paid, terms }).value?.step,
  'service-credit': ({ availability, month }, { bill, scenario }) =>
    serviceCredits(bill, scenario.terms, measured(availability))
      .value?.months.find((one) => one.month === month)
      ?.explain('net'),
  credit: ({ line, note, part, shares }, { bill, scenario }) => {
    const invoiced = lineOf(bill, line)
    const vat = lineVat(bill, scenario.terms)(invoiced)
    const notes = creditLine({ ...invoiced, ...(vat && { vat }) }, shares.map(ratioOf))
    return notes.value?.[note - 1]?.explain(part)
  },
  correction: ({ until }, { bill, comparedBill }) =>
    corrections(bill, comparedBill(), until).value?.explain('net'),
  'cost-centre': ({ centre, line }, { bill, scenario }) =>
    costCentres(bill, scenario.terms)
      .value?.centres.find((one) => one.centre === centre)
      ?.shares.find((share) => share.line.id === line)
      ?.explain('net'),
  recurring: ({ figure, on }, { scenario }) => metrics(scenario).value?.recurring(on)?.[figure],
  metric: ({ figure, year }, { scenario }) => {
    const { value } = metrics(scenario)
    return figure === 'acv' ? value?.acv(year) : value?.[figure]
  },
  bridge: ({ cause }, { compared, scenario }) => {
    const parts = bridge(scenario, compared).value?.parts
    const part = parts?.find(({ causes }) => causes.some((one) => one === cause))
    return part && { amount: part.net, step: part.step('net') }
  },
  'tier-cliff': ({ units }, { scenario }) =>
    tierCliffs(scenario.terms).value?.find((cliff) => cliff.units === units)?.saving,
  'next-heads': ({ more, on }, { scenario }) => nextHeads(scenario, on, {}, more).value?.[0]?.costs,
}

/** Why a figure beside a bill is what it is. */
export function answerOf(call: Call, given: Given): Answer {
  // The table pairs each call with its function; the compiler does not follow the pair through it.
  const answer = calls[call.function] as (call: Call, given: Given) => Answer
  return answer(call, given)
}

function invoiceOf({ invoices }: Bill, id: string): Invoice {
  const invoice = invoices.find((one) => one.id === id)
  if (invoice) return invoice
  throw new Error(`The bill has no invoice "${id}".`)
}

function lineOf({ ledger }: Bill, id: string): Line {
  const line = ledger.find(id)
  if (line) return line
  throw new Error(`The bill has no line "${id}".`)
}

const measured = (availability: Readonly<Partial<Record<IsoMonth, DecimalText>>>) =>
  // Object.entries forgets what the keys are.
  (Object.entries(availability) as [IsoMonth, DecimalText][]).map(([month, percent]) => ({
    month,
    availability: percent,
  }))

function ratioOf(share: string) {
  const [numerator = '0', denominator = '1'] = share.split('/')
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) }
}
