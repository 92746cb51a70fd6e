import type { Step } from '@contract-playbook/billing'
import { expect, test } from 'vitest'
import { step } from '../examples/step.fixture.ts'
import { focusedStep } from './focused-step.ts'

const naming = (id: string, policy: 'ratchet' | 'tolerance', children: readonly Step[] = []) => ({
  ...step(id, children),
  policy,
})

test('what a rule does keeps the way down to it and one row below it', () => {
  const line = step('line', [
    step('first', [naming('ratchet', 'ratchet', [step('heads', [step('change')])]), step('tier')]),
    step('second', [step('price')]),
  ])
  expect(focusedStep(line, 'ratchet')).toEqual(
    step('line', [
      step('first', [naming('ratchet', 'ratchet', [step('heads')]), step('tier')]),
      step('second'),
    ]),
  )
})

test('other rules keep their rows and lose their sentences', () => {
  const line = step('line', [naming('a', 'ratchet'), naming('b', 'tolerance', [step('c')])])
  expect(focusedStep(line, 'ratchet')).toEqual(step('line', [naming('a', 'ratchet'), step('b')]))
})

test('days for which nothing is owed give no reason if others do', () => {
  const nothing = {
    kind: 'exact-money',
    numerator: '0',
    denominator: '1',
    currency: 'CNY',
  } as const
  const before = { ...naming('before', 'ratchet', [step('price')]), value: nothing }
  const after = naming('after', 'ratchet', [step('price')])
  expect(focusedStep(step('line', [before, after]), 'ratchet')).toEqual(
    step('line', [{ ...step('before'), value: nothing }, after]),
  )
  expect(focusedStep(step('line', [before]), 'ratchet')).toEqual(step('line', [before]))
})

test('a rule that no step names is shown by the first levels', () => {
  const line = step('line', [step('a', [naming('b', 'tolerance')])])
  expect(focusedStep(line, 'ratchet')).toEqual(step('line', [step('a', [step('b')])]))
})
