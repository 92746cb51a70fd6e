import { expect, test } from 'vitest'
import { slots } from './slots.ts'

test.each([
  [
    'on [30] days’ notice',
    [
      ['on ', false],
      ['30', true],
      [' days’ notice', false],
    ],
  ],
  [
    '[25%]的部分',
    [
      ['25%', true],
      ['的部分', false],
    ],
  ],
  ['nothing open', [['nothing open', false]]],
  [
    '[a] and [b]',
    [
      ['a', true],
      [' and ', false],
      ['b', true],
    ],
  ],
] as const)('%s', (clause, parts) => {
  expect(slots(clause)).toEqual(parts.map(([text, open]) => ({ text, open })))
})
