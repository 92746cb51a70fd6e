import type { Billed } from '../invoices/billed.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import { chargeNetStep } from './charge-net-step.ts'
import { commitmentStep } from './commitment-step.ts'
import { roundingLineStep } from './rounding-line-step.ts'
import type { Step } from './step.ts'

/** Explains the net amount of a line: worked out from its days, a correction of what was billed in advance, or what an invoice holds beside. */
export function netStep(billed: Billed, place: LinePlace, id: string): Step {
  switch (place.kind) {
    case 'charge':
    case 'adjustment':
      return chargeNetStep(billed, place, id)
    case 'commitment':
      return commitmentStep(billed, place, id)
    case 'rounding':
      return roundingLineStep(billed, place, id)
  }
}
