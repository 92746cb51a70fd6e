import type { ContractTerms } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { addDays } from '../oracle/calendar.ts'
import { day } from '../terms.ts'
import { type ContractKind, draws, ifDrawn } from './contract-kind.ts'
import type { Span } from './telling-days.ts'

type Schedule = NonNullable<ContractTerms['billing']>
type Periods = NonNullable<Schedule['periods']>
type Rounding = NonNullable<Schedule['rounding']>

/** Every word that the terms have for a thing: the compiler asks for a new one. */
export const wordsOf = <Word extends string>(words: { readonly [W in Word]: true }): Word[] =>
  Object.keys(words) as Word[] // the keys are exactly the words

const everyWords = wordsOf<NonNullable<Schedule['every']>>({
  month: true,
  quarter: true,
  year: true,
})

const periodWords = wordsOf<Extract<Periods, string>>({ calendar: true, anniversary: true })

const issuedWords = wordsOf<NonNullable<Schedule['issued']>>({
  'in-advance': true,
  'in-arrears': true,
})

const dueWords = wordsOf<NonNullable<NonNullable<Schedule['due']>['from']>>({
  issue: true,
  'month-end': true,
})

const modeWords = wordsOf<NonNullable<Rounding['mode']>>({
  'half-away-from-zero': true,
  'half-towards-zero': true,
  'half-even': true,
  'half-up': true,
  'half-down': true,
  up: true,
  down: true,
})

const atWords = wordsOf<NonNullable<Rounding['at']>>({ line: true, segment: true, invoice: true })

/** First days whose months or years are clamped and come back. */
const clampedDays = [
  '2024-02-28',
  '2024-02-29',
  '2027-02-28',
  '2025-01-31',
  '2028-12-31',
  '2026-08-30',
]

const firstDay: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: anyDay() },
  { weight: 1, arbitrary: fc.constantFrom(...clampedDays) },
)

function anyDay(): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.integer({ min: 2024, max: 2029 }),
      fc.integer({ min: 1, max: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 15, 28, 29, 30, 31)),
    )
    .map(([year, month, dayOfMonth]) =>
      addDays(`${year}-${String(month).padStart(2, '0')}-01`, dayOfMonth - 1),
    )
}

export const randomTerm = ({ longestTerm }: ContractKind): fc.Arbitrary<Span> =>
  fc
    .tuple(firstDay, fc.integer({ min: 0, max: longestTerm }))
    .map(([first, length]) => ({ first: day(first), last: day(addDays(first, length)) }))

/** Periods on a day of the month. */
const onDay: fc.Arbitrary<Periods> = fc.integer({ min: 1, max: 31 }).map((day) => ({ day }))

/** How often invoices are issued and how they are rounded, to no more digits than so many. */
export function randomSchedule(kind: ContractKind, mostDigits: number): fc.Arbitrary<Schedule> {
  const periods = fc.constantFrom<Periods>(...periodWords)
  const rounding = fc.record(
    {
      mode: fc.constantFrom(...modeWords),
      at: fc.constantFrom(...atWords),
      digits: fc.integer({ min: 0, max: mostDigits }),
    },
    { requiredKeys: [] },
  )
  return fc.record(
    {
      every: ifDrawn(kind, 'schedule', fc.constantFrom(...everyWords), 'month' as const),
      periods: draws(kind, 'schedule') ? fc.oneof(periods, onDay) : periods,
      issued: fc.constantFrom(...issuedWords),
      due: fc.record({ days: fc.nat({ max: 90 }), from: fc.constantFrom(...dueWords) }),
      ...(draws(kind, 'rounding') ? { rounding } : {}),
    },
    draws(kind, 'silence') ? { requiredKeys: [] } : {},
  )
}
