import { expect, test } from 'vitest'
import { at, entry } from './column.ts'

test('a row of a column, an entry of a list', () => {
  expect(at(Float64Array.of(3, 437), 1)).toBe(437)
  expect(entry(['a', 'b'], 1)).toBe('b')
})

test.each([-1, 2])('an entry %d of two is a bug that says where', (index) => {
  expect(() => entry(['a', 'b'], index)).toThrow(`no entry ${index} in a list of 2`)
})
