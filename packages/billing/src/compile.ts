import type {
  ContractTerms,
  CurrencyCode,
  HeadcountChange,
  Issue,
  Outcome,
} from '@contract-playbook/terms'
import { type Contract, contractOf } from './charges/contract.ts'
import { refusalsOf } from './charges/refusals.ts'
import { unknownsOf } from './charges/unknowns.ts'
import type { Arithmetic } from './formula/formula-runner.ts'
import { rightsIssues } from './headcount/rights.ts'
import { foldHeadcount } from './headcount/headcount.ts'
import { changesOfPath } from './headcount/path.ts'
import type { Timeline } from './headcount/timeline.ts'
import { onRequest } from './exact/on-request.ts'
import type { Series } from './headcount/series.ts'
import type { IndexSeries } from './schedule/index-series.ts'
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

/** What a contract refers to and does not state itself, and how to work. */
export interface CompileOptions {
  /** The published series that an indexed uplift may name. */
  readonly indices?: readonly IndexSeries[]
  /** `big` uses BigInt even where numbers fit. */
  readonly arithmetic?: Arithmetic
}

/**
 * Works out once what does not depend on headcount: periods, prices and their steps, formulas.
 * No value if the terms are clear but cannot be billed, or refer to what is not known: an index figure, an exchange rate.
 */
export function compile(
  terms: ContractTerms,
  { indices = [], arithmetic = 'fitting' }: CompileOptions = {},
): Outcome<CompiledTerms> {
  const refusals = refusalsOf(terms)
  if (refusals.length > 0) return { value: undefined, issues: refusals }
  const unknowns = unknownsOf(terms, indices)
  if (unknowns.length > 0) return { value: undefined, issues: unknowns }
  const contract = contractOf(terms, indices)
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
  const lines = engine.lines(timelines)
  const order = onRequest(() => new LineOrder(lines, contract.invoices.count))
  return {
    ...lines,
    contract,
    headcount,
    timelines,
    get order() {
      return order()
    },
  }
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
  const { timelines, issues: found } = foldHeadcount(headcount, contract)
  const issues = [...found, ...rightsIssues(timelines, contract)]
  const stops = issues.some(({ kind }) => kind === 'unknown' || kind === 'refusal')
  const all = onRequest(() => [...issues, ...contract.assumptions()])
  return { timelines: stops ? undefined : timelines, issues: all }
}
