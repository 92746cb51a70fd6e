import { expect, test } from 'vitest'
import { readTextCell, textCell } from './text-cell.ts'

test.each([
  { text: '=SUM(A1:A9)', cell: "'=SUM(A1:A9)" },
  { text: '+2', cell: "'+2" },
  { text: '-2', cell: "'-2" },
  { text: '@now', cell: "'@now" },
  { text: '\tA1', cell: "'\tA1" },
  { text: '\rA1', cell: "'\rA1" },
  { text: '\nA1', cell: "'\nA1" },
  { text: '＝A1', cell: "'＝A1" },
  { text: '＋A1', cell: "'＋A1" },
  { text: '－A1', cell: "'－A1" },
  { text: '＠A1', cell: "'＠A1" },
  { text: '  =A1', cell: "'  =A1" },
  { text: "'=A1", cell: "''=A1" },
])('$text is handed over as $cell', ({ text, cell }) => {
  expect(textCell(text)).toBe(cell)
  expect(readTextCell(cell)).toBe(text)
})

test.each(['Shanghai office', '2027-03/users/sha', "l'ufficio", '上海', 'a=b', ''])(
  '%s stays as it is',
  (text) => {
    expect(textCell(text)).toBe(text)
    expect(readTextCell(text)).toBe(text)
  },
)
