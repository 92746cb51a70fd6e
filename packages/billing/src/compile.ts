import type {
  ContractTerms,
  CurrencyCode,
  HeadcountChange,
  Issue,
  Outcome,
} from '@contract-playbook/terms'
import { type Contract, contractOf } from './charges/contract.ts'
import { refusalsOf } from './charges/refusals.ts'
import type { Arithmetic } from './formula/run-formula.ts'
import { foldHeadcount } from './headcount/headcount.ts'
import type { Timeline } from './headcount/timeline.ts'
import type { Bill } from './invoices/bill.ts'
import { billRecord } from './invoices/bill-record.ts'
import { totalAmounts } from './invoices/total-amounts.ts'
import { billCharge } from './ledger/billed-charge.ts'
import { ChargeWorkspace } from './ledger/charge-lines.ts'
import { LineOrder } from './ledger/line-order.ts'

/** Totals of one bill in minor units. */
export interface Totals {
  readonly currency: CurrencyCode
  readonly net: bigint
  readonly tax: bigint
  readonly gross: bigint
}

/** Terms with everything worked out that does not depend on headcount. */
export interface CompiledTerms {
  readonly terms: ContractTerms
  bill(headcount: readonly HeadcountChange[]): Outcome<Bill>
  /** Only the totals, without lines or invoices. */
  totals(headcount: readonly HeadcountChange[]): Outcome<Totals>
}

/**
 * Works out once what does not depend on headcount: periods, prices of each rate year, formulas.
 * No value if the terms are clear but cannot be billed. `arithmetic: 'big'` uses BigInt even where numbers fit.
 */
export function compile(
  terms: ContractTerms,
  arithmetic: Arithmetic = 'fitting',
): Outcome<CompiledTerms> {
  const refusals = refusalsOf(terms)
  if (refusals.length > 0) return { value: undefined, issues: refusals }
  const contract = contractOf(terms)
  const workspaces = contract.charges.map(() => new ChargeWorkspace())
  const compiled: CompiledTerms = {
    terms,
    bill: (headcount) => billOf(contract, headcount, arithmetic),
    totals: (headcount) => totalsOf(contract, headcount, workspaces, arithmetic),
  }
  return { value: compiled, issues: [] }
}

function billOf(
  contract: Contract,
  headcount: readonly HeadcountChange[],
  arithmetic: Arithmetic,
): Outcome<Bill> {
  const { timelines, issues } = timelinesOf(contract, headcount)
  if (timelines === undefined) return { value: undefined, issues }
  const charges = contract.charges.map((charge) =>
    billCharge(charge, contract, timelines, new ChargeWorkspace(), arithmetic),
  )
  const order = new LineOrder(charges, contract.periods.count)
  const assumptions = issues.filter(({ kind }) => kind === 'assumption')
  return {
    value: billRecord({ contract, headcount, timelines, charges, order }, assumptions),
    issues,
  }
}

function totalsOf(
  contract: Contract,
  headcount: readonly HeadcountChange[],
  workspaces: readonly ChargeWorkspace[],
  arithmetic: Arithmetic,
): Outcome<Totals> {
  const { timelines, issues } = timelinesOf(contract, headcount)
  if (timelines === undefined) return { value: undefined, issues }
  const charges = contract.charges.map((charge, place) =>
    billCharge(charge, contract, timelines, workspaces[place] ?? new ChargeWorkspace(), arithmetic),
  )
  const { net, tax } = totalAmounts({ charges })
  return { value: { currency: contract.terms.currency, net, tax, gross: net + tax }, issues }
}

/** The headcount of each series, and all that there is to say about terms and headcount. No timelines if they cannot be billed. */
function timelinesOf(
  contract: Contract,
  headcount: readonly HeadcountChange[],
): { timelines: readonly Timeline[] | undefined; issues: readonly Issue[] } {
  const { timelines, issues } = foldHeadcount(headcount, contract)
  const all = [...issues, ...contract.assumptions]
  const stops = issues.some(({ kind }) => kind === 'unknown' || kind === 'refusal')
  return { timelines: stops ? undefined : timelines, issues: all }
}
