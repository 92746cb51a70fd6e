import type {
  ContractTerms,
  CurrencyCode,
  HeadcountChange,
  Outcome,
} from '@contract-playbook/terms'
import type { Arithmetic } from './formula/formula-runner.ts'
import { changesOfPath } from './headcount/path.ts'
import type { Timeline } from './headcount/timeline.ts'
import { onRequest } from './exact/on-request.ts'
import type { Series } from './headcount/series.ts'
import type { IndexSeries } from './schedule/index-series.ts'
import type { Bill } from './invoices/bill.ts'
import { billRecord } from './invoices/bill-record.ts'
import type { NetAndTax } from './ledger/engine.ts'
import { billedHeadcount, billedOf, timelinesOf } from './billed-headcount.ts'
import { type PreparedContract, preparedContract } from './prepared-contract.ts'

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
export function compile(terms: ContractTerms, options?: CompileOptions): Outcome<CompiledTerms> {
  const { value: prepared, issues } = preparedContract(terms, options)
  if (prepared === undefined) return { value: undefined, issues }
  const { contract, engine, assumptions } = prepared
  const compiled: CompiledTerms = {
    terms,
    series: contract.series,
    bill: (headcount) => billedHeadcount(prepared, headcount, billRecord),
    totals: (headcount) => totalsOf(prepared, headcount),
    pathTotals: (path) => totalsRecord(terms, engine.totals(path)),
    pathBill: (path) => {
      const headcount = onRequest(() => changesOfPath(path, contract.series))
      return billRecord(billedOf(prepared, path, headcount), assumptions)
    },
  }
  return { value: compiled, issues: [] }
}

function totalsOf(
  prepared: PreparedContract,
  headcount: readonly HeadcountChange[],
): Outcome<Totals> {
  const { contract, engine } = prepared
  const { timelines, issues } = timelinesOf(prepared, headcount)
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
