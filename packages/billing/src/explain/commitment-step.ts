import { isoDate } from '@contract-playbook/terms'
import { committedPart } from '../charges/charge-formulas.ts'
import {
  type CompiledCommitment,
  counts,
  windowAt,
  windowDays,
} from '../charges/compiled-commitment.ts'
import { entry } from '../exact/column.ts'
import { powerOfTen, ratio } from '../exact/ratio.ts'
import { exactPrice } from '../formula/price-book.ts'
import { partsOf, traceOf, work, type Worked } from '../formula/trace.ts'
import type { Billed } from '../invoices/billed.ts'
import { lineAmounts, lineId } from '../invoices/lines.ts'
import type { CommitmentPlace, ChargePlace } from '../ledger/line-order.ts'
import { chargeNetStep } from './charge-net-step.ts'
import { makeStep } from './make-step.ts'

import { committedPriceSteps } from './price-steps.ts'
import type { CommitmentFacts, Step } from './step.ts'
import { endsAt, majorUnits, moneyValue, roundingOf } from './values.ts'

/** Explains a true-up or a cap: the agreed amount of its window, and the lines that count toward it. */
export function commitmentStep(billed: Billed, place: CommitmentPlace, id: string): Step {
  const { terms, exponent } = billed.contract
  const { commitment, counted } = entry(billed.commitments, place.commitment)
  const { net } = lineAmounts(billed, place)
  const { days, of } = windowDays(commitment, place.window)
  const row = entry(commitment.rows, place.window)
  const { book } = commitment.rates
  const worked = work(commitment.formula.expression, {
    inputs: {
      committed: ratio(exactPrice(book, row, 0), powerOfTen(book.digits)),
      days: ratio(days),
      period: ratio(of),
      counted: majorUnits(entry(counted, place.window), exponent),
    },
    segments: [],
  })
  endsAt(worked, net, exponent, id)
  const facts = commitmentFacts(commitment, place.window)
  const isMinimum = commitment.commitment.kind === 'minimum'
  const value = moneyValue(net, exponent, terms.currency)
  return makeStep(terms, id, isMinimum ? 'true-up' : 'cap', facts, value, {
    formula: traceOf(worked, [committedPart]),
    policy: isMinimum ? 'commitment/minimum' : 'commitment/maximum',
    path: `commitments.${commitment.id}`,
    children: () => [
      committedStep(billed, commitment, place.window, `${id}/committed`, worked),
      countedStep(billed, place, `${id}/counted`),
    ],
  })
}

function commitmentFacts(
  { id, commitment, windows }: CompiledCommitment,
  window: number,
): CommitmentFacts {
  const { label } = commitment
  return {
    part: 'net',
    commitment: id,
    ...(label === undefined ? {} : { label }),
    window: commitment.window,
    first: isoDate(entry(windows.first, window)),
    last: isoDate(entry(windows.end, window) - 1),
  }
}

function committedStep(
  { contract }: Billed,
  commitment: CompiledCommitment,
  window: number,
  id: string,
  whole: Worked,
): Step {
  const { terms, exponent } = contract
  const part = entry(partsOf(whole, committedPart), 0)
  const worked = entry(part.args, 0)
  const { days, of } = windowDays(commitment, window)
  const units = (part.value.numerator * powerOfTen(exponent)) / part.value.denominator
  const facts = { ...commitmentFacts(commitment, window), days, of }
  const value = moneyValue(units, exponent, terms.currency)
  return makeStep(terms, id, 'committed-amount', facts, value, {
    formula: traceOf(worked),
    ...roundingOf(worked, 'commitment'),
    path: `commitments.${commitment.id}.amount`,
    children: () => committedPriceSteps(terms, commitment, id, entry(commitment.rows, window)),
  })
}

/** The lines that count, before or after their discounts: before them, a sum without lines of their own. */
function countedStep(billed: Billed, place: CommitmentPlace, id: string): Step {
  const { terms, exponent } = billed.contract
  const { commitment, counted } = entry(billed.commitments, place.commitment)
  const lines =
    commitment.commitment.tested === 'before-discounts' ? [] : countedPlaces(billed, place)
  const facts = { ...commitmentFacts(commitment, place.window), lines: lines.length }
  const value = moneyValue(entry(counted, place.window), exponent, terms.currency)
  return makeStep(terms, id, 'counted-lines', facts, value, {
    path: `commitments.${commitment.id}.${lines.length === 0 ? 'tested' : 'charges'}`,
    children: () =>
      lines.map((line) => chargeNetStep(billed, line, `${id}/${lineId(billed, line)}`)),
  })
}

function countedPlaces(
  { charges, commitments, order }: Billed,
  { commitment: index, window }: CommitmentPlace,
): ChargePlace[] {
  const { commitment } = entry(commitments, index)
  return charges.flatMap(({ charge: compiled }, charge) => {
    if (!counts(commitment.commitment, compiled.id, compiled.charge.kind)) return []
    return compiled.periods.first.flatMap((day, period) => {
      if (windowAt(commitment, day) !== window) return []
      return compiled.lines.flatMap((_, item) =>
        (['charge', 'adjustment'] as const)
          .map((kind): ChargePlace => ({ kind, charge, item, period }))
          .filter((place) => order.indexOf(place) !== undefined),
      )
    })
  })
}
