import {
  corrections,
  costCentres,
  creditLine,
  dueDate,
  lateInterest,
  lineVat,
  serviceCredits,
  type Bill,
  type Invoice,
  type Line,
} from '@contract-playbook/billing'
import type { ContractTerms, DecimalText, IsoMonth } from '@contract-playbook/terms'
import type { Explained } from '../examples/explained.ts'
import type { Call } from './call-schema.ts'

/** What a function beside a bill is given of the example. */
export interface Given {
  readonly terms: ContractTerms
  readonly bill: Bill
  /** The bill of the same terms with other rows of headcount. */
  readonly billed: (rows: readonly string[]) => Bill
}

type Of<F extends Call['function']> = Extract<Call, { function: F }>

/** How each function is called; the answer says why. Undefined for a figure that it does not have. */
const calls: {
  readonly [F in Call['function']]: (call: Of<F>, given: Given) => Explained | undefined
} = {
  'due-date': ({ invoice }, { bill, terms }) =>
    dueDate(invoiceOf(bill, invoice).issued, terms).value?.step,
  'late-interest': ({ invoice, ...days }, { bill, terms }) =>
    lateInterest({ gross: invoiceOf(bill, invoice).gross, ...days, terms }).value?.step,
  'service-credit': ({ availability, month }, { bill, terms }) =>
    serviceCredits(bill, terms, measured(availability))
      .value?.months.find((one) => one.month === month)
      ?.explain('net'),
  credit: ({ line, note, part, shares }, { bill, terms }) => {
    const invoiced = lineOf(bill, line)
    const vat = lineVat(bill, terms)(invoiced)
    return creditLine({ ...invoiced, ...(vat && { vat }) }, shares.map(ratioOf)).value?.[
      note - 1
    ]?.explain(part)
  },
  correction: ({ headcount, until }, { bill, billed }) =>
    corrections(bill, billed(headcount), until).value?.explain('net'),
  'cost-centre': ({ centre, line }, { bill, terms }) =>
    costCentres(bill, terms)
      .value?.centres.find((one) => one.centre === centre)
      ?.shares.find((share) => share.line.id === line)
      ?.explain('net'),
}

/** Why a figure beside a bill is what it is. Undefined if the function has none for what it is given. */
export function explainedCall(call: Call, given: Given): Explained | undefined {
  // The table pairs each call with its function; the compiler does not follow the pair through it.
  const explain = calls[call.function] as (call: Call, given: Given) => Explained | undefined
  return explain(call, given)
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
