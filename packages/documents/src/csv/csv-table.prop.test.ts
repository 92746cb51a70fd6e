import { examples } from '@contract-playbook/terms/testing'
import * as fc from 'fast-check'
import papaparse from 'papaparse'
import { expect, test } from 'vitest'
import { csvTable } from './csv-table.ts'
import { readTextCell } from './text-cell.ts'

/** Words as people and attackers write them: what starts a formula comes often. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.string({ unit: fc.constantFrom("'", ' ', '　', '"', ',', ';', '\uFEFF'), maxLength: 3 }),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '﹫'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
)

const rowsOfWords = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(words, { minLength: width, maxLength: width }), {
    minLength: 2,
    maxLength: 6,
  }),
)

const printed = (
  heads: readonly string[],
  rows: readonly string[][],
  byteOrderMark: boolean,
): string => {
  const columns = heads.map((heading, index) => ({
    heading,
    kind: 'words' as const,
    cell: (row: string[]) => row[index] ?? '',
  }))
  return csvTable(columns, rows, { byteOrderMark })
}

const cellsOf = (text: string): string[][] =>
  papaparse.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  }).data

test('what was printed reads back as it was, cell by cell', () => {
  fc.assert(
    fc.property(rowsOfWords, fc.boolean(), ([heads = [], ...rows], byteOrderMark) => {
      const cells = cellsOf(printed(heads, rows, byteOrderMark))
      expect(cells.map((row) => row.map(readTextCell))).toEqual([heads, ...rows])
    }),
    examples(1000),
  )
})

test('no cell of words begins as a formula does', () => {
  fc.assert(
    fc.property(rowsOfWords, ([heads = [], ...rows]) => {
      const cells = cellsOf(printed(heads, rows, false)).flat()
      const dangerous = cells.filter((cell) => /^[\t\r\n]|^\s*[=+\-@]/.test(cell.normalize('NFKC')))
      expect(dangerous).toEqual([])
    }),
    examples(1000),
  )
})
