import { expect, test } from 'vitest'
import { english, italian } from '../index.ts'

test.each([
  [
    '10487',
    '31',
    '338.2903…',
    '338,2903…',
    'not ending: cut two decimals beyond the fen, not rounded',
  ],
  ['85708', '3', '28,569.3333…', '28.569,3333…', 'the last three is a three of the value'],
  ['2', '3', '0.6666…', '0,6666…', 'cut, so never 0.6667'],
  ['-2', '3', '−0.6666…', '−0,6666…', 'credits mirror charges'],
  ['437', '1', '437.00', '437,00', 'ending: with the fen'],
  ['1', '800', '0.00125', '0,00125', 'ending a little later: in full'],
  ['1', '6400', '0.0001…', '0,0001…', 'ending too late: cut'],
  ['0', '7', '0.00', '0,00', 'nothing has no sign'],
])('%s ÷ %s is %s, in Italian %s: %s', (numerator, denominator, en, it) => {
  expect(english.format.exact({ numerator, denominator }, 'CNY')).toBe(en)
  expect(italian.format.exact({ numerator, denominator }, 'CNY')).toBe(it)
})

test.each([
  ['JPY', '333.33…'],
  ['KWD', '333.33333…'],
] as const)('%s has its own number of decimals: %s', (currency, shown) => {
  expect(english.format.exact({ numerator: '1000', denominator: '3' }, currency)).toBe(shown)
})
