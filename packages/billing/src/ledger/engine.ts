import { type CompiledCharge, withoutDiscounts } from '../charges/compiled-charge.ts'
import type { Contract } from '../charges/contract.ts'
import { roundsInvoices } from '../charges/rounding.ts'
import { entry } from '../exact/column.ts'
import { onRequest } from '../exact/on-request.ts'
import { sumOf } from '../exact/minor-units.ts'
import type { Arithmetic } from '../formula/formula-runner.ts'
import type { Timeline } from '../headcount/timeline.ts'
import { type BilledCharge, billCharge, chargeTotal } from './billed-charge.ts'
import { ChargeBiller } from './charge-lines.ts'
import { type BilledCommitment, billCommitment, countedLines } from './commitments.ts'
import { roundingDifferences } from './invoice-rounding.ts'

/** Net and tax in minor units. */
export interface NetAndTax {
  readonly net: bigint
  readonly tax: bigint
}

/** Everything that stands on the invoices of a contract for one headcount. */
export interface BilledLines {
  readonly charges: readonly BilledCharge[]
  readonly commitments: readonly BilledCommitment[]
  /** What each invoice's lines miss of its rounded sum, in minor units; none if a contract rounds its lines only. */
  readonly differences: readonly bigint[]
}

/** Runs a contract's charges over headcounts. What does not depend on headcount, its base fees, is billed once. */
export class Engine {
  private readonly contract: Contract
  private readonly arithmetic: Arithmetic
  private readonly billers: readonly ChargeBiller[]
  private readonly fixed: readonly ((() => BilledCharge) | undefined)[]
  private readonly fixedTotal: () => NetAndTax
  /** Whether totals need the lines: a commitment or an invoice's rounding looks at them. */
  private readonly needsLines: boolean

  constructor(contract: Contract, arithmetic: Arithmetic) {
    this.contract = contract
    this.arithmetic = arithmetic
    this.billers = contract.charges.map((charge) => new ChargeBiller(charge, arithmetic))
    this.fixed = contract.charges.map(({ charge }, place) =>
      charge.kind === 'per-unit' ? undefined : onRequest(() => this.bill(place, [], true)),
    )
    this.fixedTotal = onRequest(() => this.sum([], true))
    this.needsLines = contract.commitments.length > 0 || roundsInvoices(contract.terms)
  }

  /** All lines, in columns of their own. */
  lines(timelines: readonly Timeline[]): BilledLines {
    const { contract, arithmetic } = this
    const charges = this.fixed.map(
      (billed, place) => billed?.() ?? this.bill(place, timelines, true),
    )
    const commitments = contract.commitments.map((commitment) =>
      billCommitment(
        commitment,
        countedLines(
          commitment,
          commitment.commitment.tested === 'before-discounts'
            ? this.undiscounted(timelines)
            : charges,
        ),
        arithmetic,
      ),
    )
    const differences = roundsInvoices(contract.terms)
      ? roundingDifferences(contract, charges, commitments)
      : []
    return { charges, commitments, differences }
  }

  /** Only the totals. */
  totals(timelines: readonly Timeline[]): NetAndTax {
    if (this.needsLines) return sum(this.lines(timelines))
    const fixed = this.fixedTotal()
    const { net, tax } = this.sum(timelines, false)
    return { net: net + fixed.net, tax: tax + fixed.tax }
  }

  /** The sum of the charges that are fixed, or of the others; their lines are not kept. */
  private sum(timelines: readonly Timeline[], fixed: boolean): NetAndTax {
    let [net, tax] = [0n, 0n]
    for (let place = 0; place < this.fixed.length; place++) {
      if ((this.fixed[place] !== undefined) !== fixed) continue
      const billed = this.bill(place, timelines, false)
      net += chargeTotal(billed, 'net')
      tax += chargeTotal(billed, 'tax')
    }
    return { net, tax }
  }

  private bill(place: number, timelines: readonly Timeline[], keep: boolean): BilledCharge {
    const { contract, arithmetic, billers } = this
    const charge = entry(contract.charges, place)
    return billCharge(charge, contract, timelines, entry(billers, place), { arithmetic, keep })
  }

  /** The lines as they turned out, before their discounts. */
  private undiscounted(timelines: readonly Timeline[]): BilledCharge[] {
    const { contract, arithmetic } = this
    const turnedOut: Contract = { ...contract, issued: 'in-arrears' }
    return contract.charges.map((charge): BilledCharge => {
      const full: CompiledCharge = withoutDiscounts(charge, contract)
      const biller = new ChargeBiller(full, arithmetic)
      return billCharge(full, turnedOut, timelines, biller, { arithmetic, keep: true })
    })
  }
}

/** The sum of all lines, corrections included. */
export function sum({ charges, commitments, differences }: BilledLines): NetAndTax {
  let [net, tax] = [0n, 0n]
  for (const charge of charges) {
    net += chargeTotal(charge, 'net')
    tax += chargeTotal(charge, 'tax')
  }
  for (const { commitment, net: nets, tax: taxes } of commitments) {
    net += sumOf(nets.values, commitment.windows.count, nets.bound)
    tax += sumOf(taxes.values, commitment.windows.count, taxes.bound)
  }
  for (const difference of differences) net += difference
  return { net, tax }
}
