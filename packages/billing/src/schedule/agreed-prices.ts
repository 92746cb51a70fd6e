import type { Charge, DecimalText } from '@contract-playbook/terms'
import { type Day, readDay } from '../calendar/day.ts'
import type { RateCause } from './rate-cause.ts'

/** A price as the terms state it, for the units (or packages) from the given one on, and what is owed once when they are reached. */
export interface AgreedPrice {
  readonly from: number
  readonly price: DecimalText
  readonly flat?: DecimalText
}

/** Prices that the terms state for the days from one on: those of the charge, or of a step of its ramp. */
export interface Agreement {
  readonly on: Day
  /** which step of the ramp, from 0 */
  readonly step?: number
  readonly prices: readonly AgreedPrice[]
}

/** The prices that hold from `first` on, then those of the ramp's later steps in order of their days. */
export function agreements(charge: Charge, first: Day): readonly [Agreement, ...Agreement[]] {
  const ramp = rampOf(charge)
  if (ramp.length === 0) return [{ on: first, prices: agreedPrices(charge) }]
  const steps = ramp.toSorted((a, b) => a.on - b.on)
  const past = steps.filter(({ on }) => on <= first).at(-1)
  const opening = { ...(past ?? { prices: agreedPrices(charge) }), on: first }
  return [opening, ...steps.filter(({ on }) => on > first)]
}

/** Why prices hold that the terms state. */
export const causeOf = ({ step }: Agreement): RateCause =>
  step === undefined ? { kind: 'agreed' } : { kind: 'ramp', step }

/** The prices of a charge as the terms state them; a fee has one. */
export const agreedPrices = (charge: Charge): readonly AgreedPrice[] =>
  charge.kind === 'per-unit' ? charge.tiers : onePrice(charge.price)

export const onePrice = (price: DecimalText): readonly AgreedPrice[] => [{ from: 1, price }]

const none: readonly Agreement[] = []

function rampOf(charge: Charge): readonly Agreement[] {
  if (charge.kind === 'one-off' || charge.ramp === undefined || charge.ramp === 'none') return none
  return charge.kind === 'per-unit'
    ? charge.ramp.map(({ from, tiers }, step) => ({ on: readDay(from), step, prices: tiers }))
    : charge.ramp.map(({ from, price }, step) => ({
        on: readDay(from),
        step,
        prices: onePrice(price),
      }))
}
