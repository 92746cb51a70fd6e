import { expect, test } from 'vitest'
import { mergePatch, type Plain } from './merge-patch.ts'

/** Cases of RFC 7396, appendix A, that a contract's terms can meet. */
const cases: readonly [why: string, target: Plain, patch: Plain, merged: Plain][] = [
  ['a value is replaced', { a: 'b' }, { a: 'c' }, { a: 'c' }],
  ['a value is added', { a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  ['null removes', { a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  ['a list is replaced as a whole', { a: ['b', 'd'] }, { a: ['c'] }, { a: ['c'] }],
  ['depth is kept', { a: { b: 'c', d: 'e' } }, { a: { b: 'f' } }, { a: { b: 'f', d: 'e' } }],
  [
    'a text gives way to a group',
    { floor: 'none' },
    { floor: { quantity: 80 } },
    { floor: { quantity: 80 } },
  ],
  ['a null inside something new leaves nothing', {}, { a: { b: { c: null } } }, { a: { b: {} } }],
]

test.each(cases)('%s', (_, target, patch, merged) => {
  expect(mergePatch(target, patch)).toEqual(merged)
})

test('the target is left as it was', () => {
  const target = { a: { b: 'c' } }
  mergePatch(target, { a: { b: null } })
  expect(target).toEqual({ a: { b: 'c' } })
})
