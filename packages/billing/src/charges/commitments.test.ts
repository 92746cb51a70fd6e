import type { ContractTerms } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { amountsOfLines, netOfLines } from '../testing/shown.ts'
import { baseFee, change, decimal, termsOf, users } from '../testing/terms.ts'

type Commitment = Extract<ContractTerms['commitments'], object>[string]

const commitment = (
  kind: Commitment['kind'],
  amount: string,
  more: Partial<Commitment> = {},
): Commitment => ({ kind, amount: decimal(amount), window: 'billing-period', vat: 'none', ...more })

const lines = (terms: ContractTerms, heads = 10) => {
  const { value } = bill(terms, [change(terms.term.first, 'set', heads)])
  if (value === undefined) throw new Error('these terms can be billed')
  return value
}

describe('a commitment is money net of tax, whatever the prices of its charges contain', () => {
  const vat = { rate: decimal('6') }
  test.each([
    // 3,000.00 ÷ 1.06 = 2,830.188…; 5,000.00 − 2,830.19 = 2,169.81; 6% of it 130.1886
    { kind: 'minimum', amount: '5000.00', price: '3000.00', net: '2169.81', tax: '130.19' },
    // 5,300.00 ÷ 1.06 = 5,000.00; 4,000.00 − 5,000.00
    { kind: 'maximum', amount: '4000.00', price: '5300.00', net: '-1000.00', tax: '-60.00' },
  ] as const)('$kind $amount, fee of $price with VAT: $net and VAT $tax', (row) => {
    const { kind, amount, price, ...expected } = row
    const fee = baseFee(price, { vat: { ...vat, prices: 'inclusive' } })
    const terms = termsOf(
      '2027-04-01',
      '2027-04-30',
      { fee },
      { commitments: { agreed: commitment(kind, amount, { vat }) } },
    )
    expect(amountsOfLines(lines(terms))['2027-04/agreed']).toEqual(expected)
  })
})

describe('free months are one of the discounts that a commitment is tested before', () => {
  const charge = users([[1, '300.00']], { discounts: [{ freeMonths: 1 }] })
  const nets = (amount: string, tested: NonNullable<Commitment['tested']>, first = '2027-04-01') =>
    netOfLines(
      lines(
        termsOf(
          first,
          '2027-05-31',
          { users: charge },
          { commitments: { least: commitment('minimum', amount, { tested }) } },
        ),
      ),
    )

  test.each([
    // 10 × 300.00 in both months
    { amount: '3000.00', tested: 'before-discounts', april: undefined, may: undefined },
    { amount: '3500.00', tested: 'before-discounts', april: '500.00', may: '500.00' },
    { amount: '3000.00', tested: 'after-discounts', april: '3000.00', may: undefined },
    { amount: '3500.00', tested: 'after-discounts', april: '3500.00', may: '500.00' },
  ] as const)('least $amount tested $tested: $april in the free month, $may after it', (row) => {
    const found = nets(row.amount, row.tested)
    expect(found['2027-04/users/sha']).toBe('0.00')
    expect([found['2027-04/least'], found['2027-05/least']]).toEqual([row.april, row.may])
  })

  test('free months that end inside a period: 31 days count, not the 16 that are paid', () => {
    const found = nets('4000.00', 'before-discounts', '2027-04-16')
    // 16 to 31 May: 3,000.00 × 16 ÷ 31 = 1,548.387…
    expect(found['2027-05/users/sha']).toBe('1548.39')
    expect(found['2027-05/least']).toBe('1000.00')
  })
})

describe('the line of a commitment is named after the month in which its notional window begins', () => {
  test.each([
    { every: 'year', periods: 'calendar', ids: ['2026-01/least'] },
    { every: 'quarter', periods: 'calendar', ids: ['2026-07/least', '2026-10/least'] },
    { every: 'year', periods: 'anniversary', ids: ['2026-08/least'] },
    // service from the 10th, a window from the 25th: both begin in August, and yet their lines have names of their own
    {
      every: 'month',
      periods: { day: 25 },
      ids: ['2026-07/least', '2026-08/least', '2026-09/least', '2026-10/least'],
    },
  ] as const)('by the $every, $periods: $ids', ({ every, periods, ids }) => {
    const terms = termsOf(
      '2026-08-10',
      '2026-11-20',
      { users: users([[1, '1.00']]) },
      {
        billing: { every, periods, issued: 'in-arrears' },
        commitments: { least: commitment('minimum', '9000.00') },
      },
    )
    const { ledger } = lines(terms)
    const trueUps = [...ledger.lines()].filter(({ kind }) => kind === 'true-up')
    expect(trueUps.map(({ id }) => id)).toEqual(ids)
    expect(trueUps.map(({ month }) => `${month}/least`)).toEqual(ids)
    expect(ids.map((id) => ledger.find(id)?.id)).toEqual(ids)
  })
})
