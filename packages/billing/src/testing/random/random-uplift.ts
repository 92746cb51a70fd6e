import type { ContractTerms } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { decimal } from '../terms.ts'
import { type ContractKind, draws, sometimes } from './contract-kind.ts'
import { drawnIndices } from './drawn-indices.ts'
import { wordsOf } from './random-schedule.ts'
import { upliftMonthDays } from './telling-days.ts'

type Uplift = Exclude<NonNullable<ContractTerms['uplift']>, 'none'>
type Indexed = Extract<Uplift, { index: string }>

const on: fc.Arbitrary<Uplift['on']> = fc.constantFrom(
  'term-anniversary' as const,
  ...upliftMonthDays,
)

const basisWords = wordsOf<NonNullable<Uplift['basis']>>({ compound: true, simple: true })
const carriedWords = wordsOf<NonNullable<Uplift['carried']>>({ rounded: true, unrounded: true })
const collarWords = wordsOf<NonNullable<Indexed['collar']>>({ sum: true, index: true })
const excessWords = wordsOf<NonNullable<Indexed['excess']>>({ lapses: true, banked: true })

const chain = fc.record(
  { basis: fc.constantFrom(...basisWords), carried: fc.constantFrom(...carriedWords) },
  { requiredKeys: [] },
)

const fixed = fc.record({
  percent: fc.constantFrom('3', '2.5', '-4', '0', '10', '3.333').map(decimal),
  on,
})

/** What is added to an index and what holds it; a floor is never above a cap. */
const collar = fc.record(
  {
    spread: fc.constantFrom('1.5', '0', '-1', '2.25').map(decimal),
    cap: fc.constantFrom('3.5', '2', '6').map(decimal),
    floor: fc.constantFrom('0', '1.25', '-2').map(decimal),
    collar: fc.constantFrom(...collarWords),
    excess: fc.constantFrom(...excessWords),
  },
  { requiredKeys: [] },
)

const reference: fc.Arbitrary<Indexed['reference']> = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((month) => ({ month })),
  fc.integer({ min: 1, max: 14 }).map((monthsBefore) => ({ monthsBefore })),
)

const indexed = fc
  .tuple(
    fc.record({ index: fc.constantFrom(...drawnIndices.map(({ id }) => id)), on, reference }),
    collar,
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([index, collar, month]) => ({
    ...index,
    ...collar,
    // A base that every index has, before any term begins.
    base: `2022-${String(month).padStart(2, '0')}` as NonNullable<Indexed['base']>,
  }))

/** A yearly change of prices, or none. */
export function randomUplift(
  kind: ContractKind,
): fc.Arbitrary<NonNullable<ContractTerms['uplift']>> {
  const steps: fc.Arbitrary<Uplift> = draws(kind, 'index') ? fc.oneof(fixed, indexed) : fixed
  const chained = fc.tuple(steps, sometimes(kind, 'uplift', chain)).map(([step, chain]) => ({
    ...step,
    ...chain,
  }))
  return fc.option(chained, { nil: 'none' as const })
}
