import type { ContractTerms, DecimalText, IsoDate } from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import { rateOn } from '../charges/tax-rule.ts'
import type { Line } from '../invoices/bill.ts'

/** The VAT of a line: its rate in percent, and whether the price contains it. */
export interface LineVat {
  readonly rate: DecimalText
  readonly prices: 'exclusive' | 'inclusive'
}

/** The VAT of a line by the day on which its invoice is issued; undefined if it has none, or the terms do not mention any. */
export function lineVat(
  { charge, commitment }: Pick<Line, 'charge' | 'commitment'>,
  issued: IsoDate,
  { charges, commitments }: Pick<ContractTerms, 'charges' | 'commitments'>,
): LineVat | undefined {
  const agreed = commitments === undefined || commitments === 'none' ? {} : commitments
  const { vat } =
    (charge === undefined ? undefined : charges[charge]) ??
    (commitment === undefined ? undefined : agreed[commitment]) ??
    {}
  if (vat === undefined || vat === 'none') return undefined
  return { rate: rateOn(vat, readDay(issued)), prices: vat.prices ?? 'exclusive' }
}
