import type { StepValue } from '@contract-playbook/billing'
import type { DecimalText } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { exactCell } from './exact-cell.ts'

const exact = (numerator: string, denominator: string): StepValue => ({
  kind: 'exact-money',
  numerator,
  denominator,
  currency: 'CNY',
})

test.each<{ value: StepValue; cell: string }>([
  {
    value: { kind: 'money', amount: '-338.32' as DecimalText, currency: 'CNY' },
    cell: '-338.32',
  },
  { value: { kind: 'count', count: -3 }, cell: '-3' },
  { value: exact('34960', '1'), cell: '34960' },
  { value: exact('-5', '8'), cell: '-0.625' },
  { value: { kind: 'ratio', numerator: '374', denominator: '31' }, cell: '374 ÷ 31' },
])('$cell', ({ value, cell }) => {
  expect(exactCell(value)).toBe(cell)
})
