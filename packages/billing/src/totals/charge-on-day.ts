import { isoDate } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { periodAt } from '../calendar/periods.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import { entry } from '../exact/column.ts'
import { ratio } from '../exact/ratio.ts'
import { makeStep } from '../explain/make-step.ts'
import { quantityStep } from '../explain/quantity-step.ts'
import type { Step } from '../explain/step.ts'
import { countValue } from '../explain/values.ts'
import { countOn } from '../headcount/timeline.ts'
import { quantitiesOf } from '../ledger/quantities.ts'
import { lineContextOf, type PricedDays } from './full-period.ts'
import type { ChargeItem } from './item-facts.ts'

/** Whether a charge runs on a day. */
export const runsOn = ({ periods: { term } }: CompiledCharge, day: Day): boolean =>
  term.first <= day && day < term.end

/**
 * A charge that looks at the heads of one day, as if its period opened with them: whoever is there counts, whatever the policies say of
 * the days of joiners and leavers. Ratchet, tolerance, floor and included units are those of that day.
 */
function openingOn(charge: CompiledCharge, day: Day): CompiledCharge {
  const { periods, quantity } = charge
  const first = periods.first.with(periodAt(periods, day), day)
  return {
    ...charge,
    periods: { ...periods, first },
    quantity: { ...quantity, basis: 'opening' },
  }
}

/** An item at the heads and prices of a day on which its charge runs. */
export function pricedOn(at: ChargeItem, day: Day): PricedDays {
  const { contract, timelines } = at.billed
  const charge = at.charge.charge.kind === 'per-unit' ? openingOn(at.charge, day) : at.charge
  const period = periodAt(charge.periods, day)
  const quantities = quantitiesOf(charge, contract, timelines, 'turned-out')
  const { timeline, floor, included } = entry(quantities, charge.stride === 0 ? 0 : at.item)
  const quantity = ratio(Math.max(0, Math.max(countOn(timeline, day), floor) - included))
  const row = charge.rates.days.filter((from) => from <= day).length
  const days = { ...at, charge, period, from: day, end: day + 1, quantity, row }
  return { ...days, quantitySteps: (id) => quantitySteps({ ...days, quantitySteps: none }, id) }
}

const none = (): readonly Step[] => []

/** Why so many are billed on the day: the heads that are there, then what raises or lowers their number. */
function quantitySteps(days: PricedDays, id: string): readonly Step[] {
  const { charge, billed, period, from, end, quantity, row } = days
  if (charge.charge.kind !== 'per-unit') return []
  const segment = { from, end, days: 1, of: 1, quantity, row }
  const step = quantityStep(lineContextOf(days), id, segment, period)
  const { unit } = charge.charge
  const count = countValue(Number(quantity.numerator))
  return [
    makeStep(billed.contract.terms, id, 'quantity', { unit }, count, {
      path: `charges.${charge.id}`,
      // The step between says that the period opens with them: of a day that is no news.
      children: () =>
        step.children.flatMap((child) => (child.code === 'basis' ? child.children : child)),
    }),
  ]
}

/** The name of a figure of a day. */
export const dayName = (figure: string, day: Day): string => `${figure}/${isoDate(day)}`
