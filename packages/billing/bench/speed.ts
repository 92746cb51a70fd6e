import { compile } from '../src/compile.ts'
import { minorUnits } from '../src/exact/money.ts'
import type { Bill } from '../src/invoices/bill.ts'
import { withChildren } from '../src/testing/figures.ts'
import { fenLoop, loopBill } from './fen-loop.ts'
import { median, milliseconds, ratios } from './measure.ts'
import { contract, type Contract, type LoopContract } from './workload.ts'

const contracts = Array.from({ length: 64 }, (_, seed) => contract(seed + 1))
const one = contracts[0] ?? contract(1)

const compiled = (terms: Contract['terms']) => {
  const { value } = compile(terms)
  if (value === undefined) throw new Error('the workload can be billed')
  return value
}

const billed = ({ terms, headcount }: Contract): Bill => {
  const { value } = compiled(terms).bill(headcount)
  if (value === undefined) throw new Error('the workload can be billed')
  return value
}

/** The sum of net and tax over many runs of the loop: what every variant has to come to. */
function loopOver(list: readonly LoopContract[]): () => number {
  const scratch = loopBill(one.numbers)
  return () => {
    let sum = 0
    for (const numbers of list) {
      const { netTotal, taxTotal } = fenLoop(numbers, scratch)
      sum += netTotal + taxTotal
    }
    return sum
  }
}

/** One compiled contract over many headcounts. */
export function manyPaths(paths: number): { ratio: number; milliseconds: number } {
  const list = Array.from({ length: paths }, (_, seed) => ({
    ...one.numbers,
    paths: contract(seed + 1).numbers.paths,
  }))
  const { pathTotals } = compiled(one.terms)
  const engine = () => list.reduce((sum, { paths }) => sum + Number(pathTotals(paths).gross), 0)
  const { ratios: seen, baseline } = ratios(loopOver(list), { engine }, { rounds: 11, warmUp: 2 })
  return { ratio: seen.engine, milliseconds: seen.engine * baseline }
}

/** Sums a figure of every contract of the workload. */
const each = (figure: (contract: Contract, place: number) => bigint | undefined) => (): number =>
  contracts.reduce((sum, contract, place) => sum + Number(figure(contract, place)), 0)

/** The workload by each way, against the loop. */
export function ways() {
  const ready = contracts.map(({ terms }) => compiled(terms))
  const loop = loopOver(contracts.map(({ numbers }) => numbers))
  const variants = {
    simulation: each(({ numbers }, place) => ready[place]?.pathTotals(numbers.paths).gross),
    totals: each(({ terms, numbers }) => compiled(terms).pathTotals(numbers.paths).gross),
    ledger: each(({ terms, numbers }) => gross(compiled(terms).pathBill(numbers.paths))),
    totalsOfChanges: each(({ terms, headcount }) => compiled(terms).totals(headcount).value?.gross),
    ledgerOfChanges: each((contract) => gross(billed(contract))),
  }
  return ratios(loop, variants, { rounds: 101, warmUp: 300 }).ratios
}

const gross = (bill: Bill): bigint => minorUnits(bill.totals.gross)

/** Milliseconds for one explanation: the whole tree of a line, down to prices and changes. */
export function explanation(): { first: number; tree: number } {
  const bill = billed(one)
  const ids = [...bill.ledger.lines()].map(({ id }) => id)
  const average = (explain: (id: string) => number): number => {
    const rounds = Array.from({ length: 21 }, () =>
      milliseconds(() => ids.reduce((sum, id) => sum + explain(id), 0)),
    )
    return median(rounds) / ids.length
  }
  return {
    first: average((id) => bill.explain(`line/${id}/net`)?.children.length ?? 0),
    tree: average((id) => {
      const step = bill.explain(`line/${id}/net`)
      return step === undefined ? 0 : withChildren(step).length
    }),
  }
}

/** Nanoseconds a line, from terms to totals, as contracts get larger. */
export function perLine(): readonly { lines: number; nanoseconds: number }[] {
  return [
    [25, 10],
    [60, 42],
    [60, 417],
  ].map(([months = 0, sites = 0]) => {
    const { terms, numbers } = contract(7, months, sites)
    const lines = 2 * months * sites
    const rounds = Array.from({ length: 80 }, () =>
      milliseconds(() => compiled(terms).pathTotals(numbers.paths).gross),
    )
    return { lines, nanoseconds: (median(rounds.slice(40)) * 1e6) / lines }
  })
}
