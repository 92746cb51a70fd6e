import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bill } from './bill.ts'
import type { UnexplainedBill } from './invoices/bill.ts'
import { billableScenario, drawnIndices } from './testing/random-contract.ts'
import { change, day, monthDay, termsOf, users } from './testing/terms.ts'
import { unexplainedBill } from './unexplained-bill.ts'

/** Everything that a bill says beside its reasons, as text. */
const said = (one: UnexplainedBill | undefined): string =>
  JSON.stringify({ ...one, lines: [...(one?.ledger.lines() ?? [])] }, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  )

test('without reasons, a bill has the same figures, lines, headcount and issues', () => {
  fc.assert(
    fc.property(
      billableScenario({ size: 'usual', longestTerm: 24, policies: 'every' }),
      ({ terms, headcount }) => {
        const explained = bill(terms, headcount, { indices: drawnIndices })
        const unexplained = unexplainedBill(terms, headcount, { indices: drawnIndices })
        expect(explained.value).toBeDefined()
        expect(said(unexplained.value)).toBe(said(explained.value))
        expect(unexplained.issues).toEqual(explained.issues)
        expect(unexplained.value).not.toHaveProperty('explain')
      },
    ),
  )
})

test('what cannot be billed has no value and the same issues, from the terms and from the headcount', () => {
  const terms = termsOf('2027-01-01', '2027-12-31', { users: users([[1, '437.00']]) })
  const term = { first: day('2027-01-01'), last: day('2029-12-31') }
  const index = { index: 'cpi', on: monthDay('01-01'), reference: { month: 11 } }
  const indexed = { ...terms, term, uplift: index }
  for (const [contract, headcount] of [
    [terms, []],
    [terms, [change('2027-01-01', 'set', 3), change('2027-02-01', 'leave', 5)]],
    [indexed, [change('2027-01-01', 'set', 3)]],
  ] as const) {
    const unexplained = unexplainedBill(contract, headcount)
    expect(unexplained.value).toBeUndefined()
    expect(unexplained.issues).not.toEqual([])
    expect(unexplained.issues).toEqual(bill(contract, headcount).issues)
  }
})
