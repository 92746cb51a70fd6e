import { expect, test } from 'vitest'
import { step } from './step.fixture.ts'
import { toldOnce } from './told-once.ts'

test('a step that comes again keeps its row and loses its branch', () => {
  const line = step('line', [step('price')])
  const gross = step('gross', [line, step('tax', [line])])
  expect(toldOnce(gross)).toEqual(step('gross', [line, step('tax', [step('line')])]))
})

test('an explanation without repetition stays as it is', () => {
  const net = step('net', [step('a', [step('a1')]), step('b')])
  expect(toldOnce(net)).toEqual(net)
})
