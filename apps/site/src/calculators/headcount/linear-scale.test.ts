import { expect, test } from 'vitest'
import { linearScale, niceScale, stepPath } from './linear-scale.ts'

test('places are in proportion', () => {
  const { at } = linearScale([10, 20], [0, 100])
  expect([at(10), at(15), at(20)]).toEqual([0, 50, 100])
})

test('values that are all one have a place, not none', () => {
  expect(linearScale([5, 5], [0, 100]).at(5)).toBe(0)
})

test('a nice scale ends at round values and holds what it was made for', () => {
  const { domain, ticks } = niceScale([0, 72_155], [422, 276], 3)
  expect(domain).toEqual([0, 80_000])
  expect(ticks).toEqual([0, 20_000, 40_000, 60_000, 80_000])
})

test('a step holds its level until the next', () => {
  expect(
    stepPath(
      [
        [0, 10],
        [5, 20],
      ],
      9,
    ),
  ).toBe('M0 10H5V20H9')
})
