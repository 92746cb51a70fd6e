import { expect, test } from 'vitest'
import { workedPolicy } from './worked-policy.ts'

test.each([
  { name: 'totals/mrr', rows: ['User fee', 'Base fee'] },
  // twelve times another figure: what that one is summed of is not what this one is
  { name: 'totals/arr', rows: [] },
  { name: 'totals/tcv', rows: ['User fee', 'Base fee', 'Set-up fee'] },
])('$name stands over the charges that it is summed of', ({ name, rows }) => {
  const { children } = workedPolicy(name, 'en').step
  expect(children.map(({ facts }) => 'label' in facts && facts.label)).toEqual(rows)
})

test('what is billed stands over its invoices', () => {
  const { children } = workedPolicy('totals/tcb', 'en').step
  expect(children.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, () => 'invoice'))
})
