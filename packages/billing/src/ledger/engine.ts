import type { Contract } from '../charges/contract.ts'
import { entry } from '../exact/column.ts'
import { onRequest } from '../exact/on-request.ts'
import type { Arithmetic } from '../formula/formula-runner.ts'
import type { Timeline } from '../headcount/timeline.ts'
import { type BilledCharge, billCharge, chargeTotal } from './billed-charge.ts'
import { ChargeBiller } from './charge-lines.ts'

/** Net and tax in minor units. */
export interface NetAndTax {
  readonly net: bigint
  readonly tax: bigint
}

/** Runs a contract's charges over headcounts. What does not depend on headcount, its base fees, is billed once. */
export class Engine {
  private readonly contract: Contract
  private readonly arithmetic: Arithmetic
  private readonly billers: readonly ChargeBiller[]
  private readonly fixed: readonly ((() => BilledCharge) | undefined)[]
  private readonly fixedTotal: () => NetAndTax

  constructor(contract: Contract, arithmetic: Arithmetic) {
    this.contract = contract
    this.arithmetic = arithmetic
    this.billers = contract.charges.map((charge) => new ChargeBiller(charge, arithmetic))
    this.fixed = contract.charges.map(({ charge }, place) =>
      charge.kind === 'base-fee' ? onRequest(() => this.bill(place, [], true)) : undefined,
    )
    this.fixedTotal = onRequest(() => this.sum([], true))
  }

  /** All charges billed, in columns of their own. */
  charges(timelines: readonly Timeline[]): BilledCharge[] {
    return this.fixed.map((billed, place) => billed?.() ?? this.bill(place, timelines, true))
  }

  /** Only the totals. */
  totals(timelines: readonly Timeline[]): NetAndTax {
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
}

/** The sum of all lines of some charges, corrections included. */
export function sum(charges: readonly BilledCharge[]): NetAndTax {
  let [net, tax] = [0n, 0n]
  for (const charge of charges) {
    net += chargeTotal(charge, 'net')
    tax += chargeTotal(charge, 'tax')
  }
  return { net, tax }
}
