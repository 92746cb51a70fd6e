import type { ContractTerms, DecimalText, Outcome } from '@contract-playbook/terms'
import type { Part } from '../explain/step.ts'
import type { Amounts, Line } from '../invoices/bill.ts'
import {
  centreIssues,
  type CentreShare,
  centreShares,
  type UnallocatedReason,
} from './centre-shares.ts'
import { centreStep, type CentreStepping, shareStep, unallocatedStep } from './centre-steps.ts'
import { partAmounts, partUnits } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'
import type { SettlementStep } from './settlement-step.ts'

/** What a cost centre bears of one line. */
export interface CostCentreShare extends Amounts {
  readonly line: Line
  readonly percent: DecimalText
  explain(part: Part): SettlementStep
}

/** What a cost centre bears of the whole bill. */
export interface CostCentre extends Amounts {
  readonly centre: string
  readonly shares: readonly CostCentreShare[]
  explain(part: Part): SettlementStep
}

/** What no cost centre bears, and why. */
export interface Unallocated extends Amounts {
  readonly lines: readonly { readonly line: Line; readonly reason: UnallocatedReason }[]
  explain(part: Part): SettlementStep
}

/** A bill by cost centre; with what is unallocated it sums to the bill, in every part. */
export interface CostCentres {
  /** Net and tax of each line are split by largest remainder, ties in the order in which the site lists its cost centres. */
  readonly rule: 'largest-remainder'
  /** In the order of the sites and of their cost centres; one of several sites stands once. */
  readonly centres: readonly CostCentre[]
  readonly unallocated: Unallocated
}

/**
 * Splits a bill over the cost centres of its sites, line by line and without losing a unit. A line that belongs to no site, such as a
 * pool's or the contract's, is unallocated unless the contract has one site only.
 * Refusal `cost-centres-not-whole` if the percents of a site are not 100.
 */
export function costCentres(
  bill: SettledBill,
  terms: Pick<ContractTerms, 'sites' | 'clauses'>,
): Outcome<CostCentres> {
  const issues = centreIssues(terms.sites)
  if (issues.length > 0) return { value: undefined, issues }
  const stepping = { bill, terms }
  const split = Array.from(bill.ledger.lines(), (line) => ({
    line,
    shares: centreShares(line, terms.sites),
  }))
  const shares = split.flatMap(({ shares }) => (typeof shares === 'string' ? [] : shares))
  const names = Object.values(terms.sites).flatMap(({ costCentres = {} }) =>
    Object.keys(costCentres),
  )
  const centres = [...new Set(names)].map((centre) =>
    costCentre(
      stepping,
      centre,
      shares.filter((share) => share.centre === centre),
    ),
  )
  const unallocated = unallocatedOf(
    stepping,
    split.flatMap(({ line, shares }) =>
      typeof shares === 'string' ? [{ line, reason: shares }] : [],
    ),
  )
  return { value: { rule: 'largest-remainder', centres, unallocated }, issues: [] }
}

const shareUnits = ({ net, tax }: CentreShare, part: Part): bigint =>
  ({ net: net.units, tax: tax.units, gross: net.units + tax.units })[part]

function costCentre(
  stepping: CentreStepping,
  centre: string,
  shares: readonly CentreShare[],
): CostCentre {
  const { currency } = stepping.bill
  const sum = (part: Part) => shares.reduce((total, share) => total + shareUnits(share, part), 0n)
  return {
    centre,
    shares: shares.map((share) => ({
      line: share.line,
      percent: share.percent,
      ...partAmounts((part) => shareUnits(share, part), currency),
      explain: (part) => shareStep(stepping, share, part),
    })),
    ...partAmounts(sum, currency),
    explain: (part) => centreStep(stepping, centre, shares, part, sum(part)),
  }
}

function unallocatedOf(stepping: CentreStepping, lines: Unallocated['lines']): Unallocated {
  const sum = (part: Part) => lines.reduce((total, { line }) => total + partUnits(line)[part], 0n)
  return {
    lines,
    ...partAmounts(sum, stepping.bill.currency),
    explain: (part) => unallocatedStep(stepping, lines, part, sum(part)),
  }
}
