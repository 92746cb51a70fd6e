import { expect, test } from 'vitest'
import { type Trace, traceNames } from '../formula/trace.ts'
import { settlementIssueCodes } from './settlement-issues.ts'
import type { SettlementStep } from './settlement-step.ts'
import { settlementStepCodes, settlementTraceNames } from './settlement-step-facts.ts'
import { galleryIssues, gallerySteps } from './testing/settlement-gallery.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const codes: readonly string[] = settlementStepCodes

/** A step and those below it, without the steps of a bill. */
const withChildren = (step: SettlementStep): SettlementStep[] => [
  step,
  ...step.children.flatMap((child) => (isOurs(child) ? withChildren(child) : [])),
]

const isOurs = (child: SettlementStep['children'][number]): child is SettlementStep =>
  codes.includes(child.code)

const steps = gallerySteps.flatMap(withChildren)

const namesIn = ({ name, args }: Trace): string[] => [
  ...(name === undefined ? [] : [name]),
  ...args.flatMap(namesIn),
]

const sorted = (names: readonly string[]): string[] => [...new Set(names)].toSorted()

test('the gallery shows every finding', () => {
  expect(sorted(galleryIssues.map(({ code }) => code))).toEqual(sorted(settlementIssueCodes))
})

test('the gallery shows every kind of step', () => {
  expect(sorted(steps.map(({ code }) => code))).toEqual(sorted(settlementStepCodes))
})

test('every input of a formula has a name that languages know, and none is listed in vain', () => {
  const used = steps.flatMap(({ formula }) => (formula === undefined ? [] : namesIn(formula)))
  const known: readonly string[] = [...traceNames, ...settlementTraceNames]
  expect(used.filter((name) => !known.includes(name))).toEqual([])
  expect(settlementTraceNames.filter((name) => !used.includes(name))).toEqual([])
})

test('every step ends where it says', () => {
  const two = gallerySteps.filter(({ code }) => code !== 'due-date')
  expect(two.flatMap((step) => unprovedSteps(step))).toEqual([])
})

test('every step has a place of its own', () => {
  for (const step of gallerySteps) {
    const ids = withChildren(step).map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  }
})
