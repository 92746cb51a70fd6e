import type { Charge, ContractTerms, DecimalText } from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import { rateOn } from '../charges/tax-rule.ts'
import { minorUnits } from '../exact/money.ts'
import type { Line, LineId } from '../invoices/bill.ts'
import type { SettledBill } from './settled-bill.ts'

/** The VAT of a line: its rate in percent, and whether the price contains it. */
export interface LineVat {
  readonly rate: DecimalText
  readonly prices: 'exclusive' | 'inclusive'
}

type VatTerms = Pick<ContractTerms, 'charges' | 'commitments'>

/**
 * The VAT of each line of a bill, by the day on which its invoice is issued; of a correction that is a credit, that of the line that it
 * corrects.
 * Undefined for a line that has none, or of which the terms do not mention any.
 */
export function lineVat(
  { invoices, ledger }: SettledBill,
  terms: VatTerms,
): (line: Line) => LineVat | undefined {
  const issued = new Map(invoices.map(({ id, issued }) => [id, issued]))
  const invoiceOf = new Map(Array.from(ledger.lines(), ({ id, invoice }) => [id, invoice]))
  return (line) => {
    const vat = vatInTerms(line, terms)
    if (vat === undefined || vat === 'none') return undefined
    const invoice = invoiceOf.get(correctedLine(line)) ?? line.invoice
    const day = readDay(issued.get(invoice) ?? line.first)
    return { rate: rateOn(vat, day), prices: vat.prices ?? 'exclusive' }
  }
}

const correctedLine = ({ kind, id, gross }: Line): LineId =>
  kind === 'adjustment' && minorUnits(gross) < 0n ? id.replace(/\/adjustment$/, '') : id

/** What the terms say; a commitment is net, so that its VAT is always on top. */
function vatInTerms(
  { charge, commitment }: Line,
  { charges, commitments }: VatTerms,
): Charge['vat'] {
  if (charge !== undefined) return charges[charge]?.vat
  if (commitment === undefined || commitments === undefined || commitments === 'none')
    return undefined
  return commitments[commitment]?.vat
}
