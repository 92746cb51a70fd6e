import type { Billed } from '../invoices/billed.ts'
import type { LinePlace } from '../ledger/line-order.ts'
import { grossStep } from './gross-step.ts'
import { netStep } from './net-step.ts'
import type { Part, Step } from './step.ts'
import { taxStep } from './tax-step.ts'

/** How each amount of a line is explained. */
export const lineStep: {
  readonly [P in Part]: (billed: Billed, place: LinePlace, id: string) => Step
} = { net: netStep, tax: taxStep, gross: grossStep }
