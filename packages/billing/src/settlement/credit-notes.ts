import {
  currencyExponent,
  type DecimalText,
  type Issue,
  type Outcome,
} from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { moneySnapshot } from '../exact/money.ts'
import { isLess, plus, type Ratio, ratio } from '../exact/ratio.ts'
import type { Part } from '../explain/step.ts'
import type { Amounts, LineId } from '../invoices/bill.ts'
import { type Crediting, creditStep } from './credit-steps.ts'
import { cumulativeCredit } from './cumulative-credit.ts'
import type { LineVat } from './line-vat.ts'
import { partAmounts, partUnits } from './part-amounts.ts'
import { settlementIssue } from './settlement-issues.ts'
import type { SettlementStep } from './settlement-step.ts'

/** A line as it was invoiced. Without VAT, `vat` is absent and tax zero. */
export interface CreditedLine extends Amounts {
  readonly id?: LineId
  readonly vat?: LineVat
}

/** A credit for a share of a line, a red-letter invoice: its amounts are below zero where the line's are above. */
export interface CreditNote extends Amounts {
  /** From 1, in the order of the shares. */
  readonly number: number
  readonly share: Ratio
  /** The line that is credited, and the VAT rate at which it was invoiced. */
  readonly line?: LineId
  readonly rate?: DecimalText
  /** What of the line is not credited yet. */
  readonly left: Amounts
  explain(part: Part): SettlementStep
}

/**
 * Credits a line in shares, one note each. A note is what is credited up to it, rounded to the currency's digits with halves away from
 * zero, less what was credited before: no note repeats the rounding of another, the one with which nothing is left takes exactly the
 * rest, and a full credit equals the original. The line's own VAT rate applies.
 * Refusals: `credit-below-zero` for a share below zero, `credit-above-original` if all shares are more than the line.
 * @source 红字发票: a red-letter invoice refers to its original invoice and its rate
 */
export function creditLine(
  original: CreditedLine,
  shares: readonly Ratio[],
): Outcome<readonly CreditNote[]> {
  const upTo = shares.reduce<readonly Ratio[]>(
    (sums, share) => [...sums, plus(entry(sums, sums.length - 1), share)],
    [ratio(0)],
  )
  const issues = refusals(original, shares, entry(upTo, shares.length))
  if (issues.length > 0) return { value: undefined, issues }
  const { currency } = moneySnapshot(original.net)
  const line = { units: partUnits(original), vat: original.vat, digits: currencyExponent[currency] }
  const credited = upTo.map((share) => cumulativeCredit(line, share))
  const crediting = { id: original.id, line, currency, upTo, credited }
  const notes = shares.map((share, place) => creditNote(crediting, share, place + 1))
  return { value: notes, issues: [] }
}

function creditNote(crediting: Crediting, share: Ratio, number: number): CreditNote {
  const { id, line, currency, credited } = crediting
  const [before, after] = [entry(credited, number - 1), entry(credited, number)]
  return {
    number,
    share,
    ...(id === undefined ? {} : { line: id }),
    ...(line.vat === undefined ? {} : { rate: line.vat.rate }),
    ...partAmounts((part) => before[part].units - after[part].units, currency),
    left: partAmounts((part) => line.units[part] - after[part].units, currency),
    explain: (part) => creditStep(crediting, part, number),
  }
}

function refusals({ id }: CreditedLine, shares: readonly Ratio[], all: Ratio): Issue[] {
  const line = id === undefined ? {} : { line: id }
  const shown = ({ numerator, denominator }: Ratio) => `${numerator}/${denominator}`
  const below = shares.flatMap((share, place) =>
    isLess(share, ratio(0))
      ? [settlementIssue('credit-below-zero', { ...line, number: place + 1, share: shown(share) })]
      : [],
  )
  return isLess(ratio(1), all)
    ? [...below, settlementIssue('credit-above-original', { ...line, share: shown(all) })]
    : below
}
