import type {
  ContractTerms,
  CurrencyCode,
  HeadcountChange,
  Issue,
  Outcome,
} from '@contract-playbook/terms'
import { type Contract, contractOf } from './charges/contract.ts'
import { refusalsOf } from './charges/refusals.ts'
import type { Arithmetic } from './formula/formula-runner.ts'
import { foldHeadcount } from './headcount/headcount.ts'
import { changesOfPath } from './headcount/path.ts'
import type { Timeline } from './headcount/timeline.ts'
import { onRequest } from './exact/on-request.ts'
import type { Series } from './headcount/series.ts'
import type { Bill } from './invoices/bill.ts'
import type { Billed } from './invoices/billed.ts'
import { billRecord } from './invoices/bill-record.ts'
import { Engine, type NetAndTax } from './ledger/engine.ts'
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
  /** Every site and unit that some charge bills, in the order in which `pathTotals` takes them. */
  readonly series: readonly Series[]
  bill(headcount: readonly HeadcountChange[]): Outcome<Bill>
  /** Only the totals, without lines or invoices. */
  totals(headcount: readonly HeadcountChange[]): Outcome<Totals>
  /** Totals for headcount that was made as numbers, one timeline for each of `series`: for simulations. Nothing is checked. */
  pathTotals(path: readonly Timeline[]): Totals
  /** The bill for headcount that was made as numbers; explanations show each step as a count that is set. Nothing is checked. */
  pathBill(path: readonly Timeline[]): Bill
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
  const engine = new Engine(contract, arithmetic)
  const compiled: CompiledTerms = {
    terms,
    series: contract.series,
    bill: (headcount) => billOf(contract, engine, headcount),
    totals: (headcount) => totalsOf(contract, engine, headcount),
    pathTotals: (path) => totalsRecord(terms, engine.totals(path)),
    pathBill: (path) => {
      const headcount = onRequest(() => changesOfPath(path, contract.series))
      return billRecord(billedOf(contract, engine, path, headcount), contract.assumptions)
    },
  }
  return { value: compiled, issues: [] }
}

function billOf(
  contract: Contract,
  engine: Engine,
  headcount: readonly HeadcountChange[],
): Outcome<Bill> {
  const { timelines, issues } = timelinesOf(contract, headcount)
  if (timelines === undefined) return { value: undefined, issues: issues() }
  return billOutcome(
    billedOf(contract, engine, timelines, () => headcount),
    issues,
  )
}

function billedOf(
  contract: Contract,
  engine: Engine,
  timelines: readonly Timeline[],
  headcount: () => readonly HeadcountChange[],
): Billed {
  const charges = engine.charges(timelines)
  const order = new LineOrder(charges, contract.periods.count)
  return { contract, headcount, timelines, charges, order }
}

/** The bill, and its issues when they are asked for. */
function billOutcome(billed: Billed, issues: () => readonly Issue[]): Outcome<Bill> {
  return {
    value: billRecord(billed, issues),
    get issues() {
      return issues()
    },
  }
}

function totalsOf(
  contract: Contract,
  engine: Engine,
  headcount: readonly HeadcountChange[],
): Outcome<Totals> {
  const { timelines, issues } = timelinesOf(contract, headcount)
  if (timelines === undefined) return { value: undefined, issues: issues() }
  const value = totalsRecord(contract.terms, engine.totals(timelines))
  return {
    value,
    get issues() {
      return issues()
    },
  }
}

const totalsRecord = ({ currency }: ContractTerms, { net, tax }: NetAndTax): Totals => ({
  currency,
  net,
  tax,
  gross: net + tax,
})

/** The headcount of each series, and all that there is to say about terms and headcount. No timelines if they cannot be billed. */
function timelinesOf(
  contract: Contract,
  headcount: readonly HeadcountChange[],
): { timelines: readonly Timeline[] | undefined; issues: () => readonly Issue[] } {
  const { timelines, issues } = foldHeadcount(headcount, contract)
  const stops = issues.some(({ kind }) => kind === 'unknown' || kind === 'refusal')
  const all = onRequest(() => [...issues, ...contract.assumptions()])
  return { timelines: stops ? undefined : timelines, issues: all }
}
