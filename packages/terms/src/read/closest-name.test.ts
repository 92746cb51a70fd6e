import { expect, test } from 'vitest'
import { closestName } from './closest-name.ts'

const known = ['joiners', 'leavers', 'tiers', 'floor', 'vat', 'uplift']

test.each([
  { written: 'joinres', closest: 'joiners' },
  { written: 'joiner', closest: 'joiners' },
  { written: 'JOINERS', closest: 'joiners' },
  { written: 'tier', closest: 'tiers' },
  { written: 'vta', closest: 'vat' },
  { written: 'VAT', closest: 'vat' },
  { written: 'uplfit', closest: 'uplift' },
  { written: 'discount', closest: undefined },
  { written: 'va', closest: undefined },
  { written: 'x', closest: undefined },
  { written: 'joiners'.repeat(20), closest: undefined },
])('$written: did you mean $closest?', ({ written, closest }) => {
  expect(closestName(written, known)).toBe(closest)
})

test('of two that come equally close, the first', () => {
  expect(closestName('suk', ['suz', 'sua'])).toBe('suz')
})
