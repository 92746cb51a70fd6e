import { expect, test } from 'vitest'
import { docstringParts } from './docstring-parts.ts'

test.each([
  { text: 'Plain.', parts: [['text', 'Plain.']] },
  {
    text: 'A `bill` is *exact*.',
    parts: [
      ['text', 'A '],
      ['code', 'bill'],
      ['text', ' is '],
      ['stress', 'exact'],
      ['text', '.'],
    ],
  },
  { text: '`a * b`', parts: [['code', 'a * b']] },
  { text: '2 * 3 * 4', parts: [['text', '2 * 3 * 4']] },
  { text: '', parts: [] },
])('$text', ({ parts, text }) => {
  expect(docstringParts(text).map(({ as, text }) => [as, text])).toEqual(parts)
})
