import { expect, test } from 'vitest'
import { step } from './step.fixture.ts'
import { trimmedStep } from './trimmed-step.ts'

const twoLevels = step('root', [step('a', [step('a1'), step('a2')]), step('b', [step('b1')])])

test('an explanation that is small enough stays whole', () => {
  expect(trimmedStep(twoLevels, 6)).toEqual({ step: twoLevels, left: 0 })
})

test('a larger one loses whole levels and says how many steps', () => {
  const { left, step: cut } = trimmedStep(twoLevels, 5)
  expect(left).toBe(3)
  expect(cut.children.map(({ children, id }) => [id, children.length])).toEqual([
    ['a', 0],
    ['b', 0],
  ])
})

test('the first level always stands', () => {
  expect(trimmedStep(twoLevels, 1).step.children).toHaveLength(2)
})
