import {
  type CurrencyCode,
  currencyExponent,
  type IsoDate,
  type Outcome,
} from '@contract-playbook/terms'
import { adjustmentFormula } from '../charges/charge-formulas.ts'
import type { Part } from '../explain/step.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import type { Amounts, Line, LineId } from '../invoices/bill.ts'
import { lineFacts } from './line-facts.ts'
import { partAmounts, parts, type PartUnits, partUnits } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'
import { settlementIssue } from './settlement-issues.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'
import { sumFigure, type WorkedFigure } from './worked-figure.ts'

/** What one line has to be corrected by: revised − issued. */
export interface Correction extends Amounts {
  /** The line as it is revised; as it was issued if it falls away. */
  readonly line: Line
  readonly cause: 'changed' | 'added' | 'dropped'
  explain(part: Part): SettlementStep
}

/** What is still to be invoiced, or credited where it is below zero, because issued invoices turned out wrong. */
export interface Corrections extends Amounts {
  /** In the order of the issued bill, what it does not have after that. Lines that stay as they were are left out. */
  readonly lines: readonly Correction[]
  explain(part: Part): SettlementStep
}

/**
 * What to invoice when a bill turns out wrong, such as after a leaver who was reported late: line by line, net and tax, what the revised
 * bill has more than the issued one. The corrections sum to the difference of the totals.
 * With `until`, only lines of invoices that were issued up to that day: what comes later is simply invoiced as revised.
 * Refusal `bills-in-two-currencies`.
 */
export function corrections(
  issued: SettledBill,
  revised: SettledBill,
  until?: IsoDate,
): Outcome<Corrections> {
  const { currency } = issued
  if (currency !== revised.currency) {
    const facts = { issued: currency, revised: revised.currency }
    return { value: undefined, issues: [settlementIssue('bills-in-two-currencies', facts)] }
  }
  const lines = pairsOf({ issued, revised }, until).flatMap((pair) => correctionOf(pair, currency))
  const sum = (part: Part) => lines.reduce((total, line) => total + partUnits(line)[part], 0n)
  const explain = (part: Part) => correctionsStep(lines, part, sum(part), currency)
  return { value: { lines, ...partAmounts(sum, currency), explain }, issues: [] }
}

interface Bills {
  readonly issued: SettledBill
  readonly revised: SettledBill
}

/** A line in two bills, at least one of which has it. */
interface Pair {
  readonly bills: Bills
  readonly before: Line | undefined
  readonly after: Line | undefined
  /** What explanations and readers see of it. */
  readonly line: Line
}

function pairsOf(bills: Bills, until: IsoDate | undefined): Pair[] {
  const [before, after] = [linesOf(bills.issued, until), linesOf(bills.revised, until)]
  const ids = new Set([...before.keys(), ...after.keys()])
  return [...ids].flatMap((id): Pair[] => {
    const pair = { bills, before: before.get(id), after: after.get(id) }
    const line = pair.after ?? pair.before
    return line === undefined ? [] : [{ ...pair, line }]
  })
}

function linesOf({ invoices, ledger }: SettledBill, until?: IsoDate): Map<LineId, Line> {
  const later = invoices.filter(({ issued }) => until !== undefined && issued > until)
  const laterIds = new Set(later.map(({ id }) => id))
  const lines = [...ledger.lines()].filter(({ invoice }) => !laterIds.has(invoice))
  return new Map(lines.map((line) => [line.id, line]))
}

const nothing: PartUnits = { net: 0n, tax: 0n, gross: 0n }

const unitsOf = (line: Line | undefined): PartUnits =>
  line === undefined ? nothing : partUnits(line)

/** No correction if the two lines are the same. */
function correctionOf(pair: Pair, currency: CurrencyCode): Correction[] {
  const [before, after] = [unitsOf(pair.before), unitsOf(pair.after)]
  if (parts.every((part) => before[part] === after[part])) return []
  const digits = currencyExponent[currency]
  const difference = (part: Part) => {
    const inputs = {
      recomputed: majorUnits(after[part], digits),
      'already-billed': majorUnits(before[part], digits),
    }
    return sumFigure(adjustmentFormula(digits, digits).expression, inputs, digits)
  }
  const explain = (part: Part) => correctionStep(pair, part, difference(part), currency)
  const amounts = partAmounts((part) => difference(part).units, currency)
  return [{ line: pair.line, cause: causeOf(pair), ...amounts, explain }]
}

function causeOf({ before, after }: Pair): Correction['cause'] {
  if (before === undefined) return 'added'
  return after === undefined ? 'dropped' : 'changed'
}

function correctionStep(
  { bills, line }: Pair,
  part: Part,
  { units, ...told }: WorkedFigure,
  currency: CurrencyCode,
): SettlementStep {
  const value = moneyValue(units, currencyExponent[currency], currency)
  const id = `correction/${line.id}/${part}`
  return settlementStep({}, id, 'correction', lineFacts(line, part), value, {
    ...told,
    children: () =>
      [bills.revised, bills.issued].flatMap(
        (bill) => bill.explain(`line/${line.id}/${part}`) ?? [],
      ),
  })
}

function correctionsStep(
  lines: readonly Correction[],
  part: Part,
  units: bigint,
  currency: CurrencyCode,
): SettlementStep {
  const value = moneyValue(units, currencyExponent[currency], currency)
  const facts = { part, lines: lines.length }
  return settlementStep({}, `corrections/${part}`, 'corrections', facts, value, {
    children: () => lines.map((line) => line.explain(part)),
  })
}
