import { expect, test } from 'vitest'
import { columns } from './columns.ts'

test('figures stand under figures, and Chinese takes two columns a character', () => {
  const rows = [
    ['月份', '含税'],
    'thin',
    ['2027年3月', '37,416.22'],
    ['合计', '7.00'],
    'double',
  ] as const
  expect(columns(rows, ['left', 'right']).split('\n')).toEqual([
    '月份            含税',
    '--------------------',
    '2027年3月  37,416.22',
    '合计            7.00',
    '====================',
  ])
})

test('as many rows as a roster has people', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => [String(index)])
  expect(columns(rows, ['right']).slice(-13)).toBe('199998\n199999')
})

test('a note runs across the columns and widens none', () => {
  expect(columns([['a', '1'], { note: 'as agreed' }], ['left', 'right'])).toBe('a  1\nas agreed')
})
