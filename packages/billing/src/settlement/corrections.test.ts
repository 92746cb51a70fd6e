import { expect, test } from 'vitest'
import { day } from '../testing/terms.ts'
import { corrections } from './corrections.ts'
import { shownAmounts } from './testing/amounts.ts'
import { plainBill, type PlainLine } from './testing/plain-bill.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const users = (month: string, net: bigint, more: Partial<PlainLine> = {}): PlainLine => ({
  charge: 'users',
  site: 'sha',
  month,
  net,
  tax: (net * 6n) / 100n,
  ...more,
})

const issued = plainBill([
  users('2027-01', 3_496_000n),
  users('2027-02', 3_496_000n),
  users('2027-03', 3_496_000n),
  { charge: 'base', month: '2027-03', net: 50_000n },
])

/** Two of eighty left on 15 February: 79 are billed in February by days, 78 in March. */
const revised = plainBill([
  users('2027-01', 3_496_000n),
  users('2027-02', 3_452_300n),
  users('2027-03', 3_408_600n),
  { charge: 'base', month: '2027-03', net: 50_000n },
])

test('a leaver who was reported late is credited line by line', () => {
  const { value } = corrections(issued, revised)
  expect(value?.lines.map((line) => [line.line.id, line.cause, shownAmounts(line)])).toEqual([
    ['2027-02/users/sha', 'changed', { net: '-437.00', tax: '-26.22', gross: '-463.22' }],
    ['2027-03/users/sha', 'changed', { net: '-874.00', tax: '-52.44', gross: '-926.44' }],
  ])
  expect(value && shownAmounts(value)).toEqual({
    net: '-1311.00',
    tax: '-78.66',
    gross: '-1389.66',
  })
})

test('only what was issued up to a day, and on it, is corrected: later invoices are made from the revised bill', () => {
  const { value } = corrections(issued, revised, day('2027-02-01'))
  expect(value?.lines.map(({ line }) => line.id)).toEqual(['2027-02/users/sha'])
  expect(value && shownAmounts(value).net).toBe('-437.00')
})

test('a line that only one bill has is corrected in full', () => {
  const closed = plainBill([users('2027-01', 10_000n), users('2027-01', 5000n, { site: 'szx' })])
  const opened = plainBill([users('2027-01', 10_000n), users('2027-01', 7000n, { site: 'ctu' })])
  const { value } = corrections(closed, opened)
  expect(value?.lines.map((line) => [line.line.id, line.cause, shownAmounts(line).gross])).toEqual([
    ['2027-01/users/szx', 'dropped', '-53.00'],
    ['2027-01/users/ctu', 'added', '74.20'],
  ])
})

test('true-ups and rounding are corrected as any line', () => {
  const before = plainBill([
    users('2027-01', 10_000n),
    { kind: 'true-up', commitment: 'least', month: '2027-01', net: 5000n },
    { kind: 'rounding', id: '2027-01/rounding', month: '2027-01', net: 1n },
  ])
  const after = plainBill([
    users('2027-01', 12_000n),
    { kind: 'true-up', commitment: 'least', month: '2027-01', net: 3000n },
    { kind: 'rounding', id: '2027-01/rounding', month: '2027-01', net: -1n },
  ])
  const { value } = corrections(before, after)
  expect(value?.lines.map((line) => [line.line.kind, shownAmounts(line).net])).toEqual([
    ['charge', '20.00'],
    ['true-up', '-20.00'],
    ['rounding', '-0.02'],
  ])
})

test('W06: a shown discount line is what the discounted line is below the listed one', () => {
  const listed = plainBill([{ charge: 'support', month: '2026-04', net: 309_613n, tax: 18_577n }])
  const discounted = plainBill([
    { charge: 'support', month: '2026-04', net: 263_172n, tax: 15_790n },
  ])
  const { value } = corrections(listed, discounted)
  expect(value && shownAmounts(value)).toEqual({ net: '-464.41', tax: '-27.87', gross: '-492.28' })
})

test('the same bill needs no correction', () => {
  const { value, issues } = corrections(issued, issued)
  expect([value?.lines, issues]).toEqual([[], []])
  expect(value && shownAmounts(value).gross).toBe('0.00')
})

test('bills in two currencies have no difference', () => {
  expect(corrections(issued, plainBill([], 'USD'))).toEqual({
    value: undefined,
    issues: [
      {
        kind: 'refusal',
        code: 'bills-in-two-currencies',
        facts: { issued: 'CNY', revised: 'USD' },
      },
    ],
  })
})

test('every correction is explained as revised − already billed', () => {
  const { value } = corrections(issued, revised)
  const step = value?.explain('net')
  expect(step?.children.map(({ id, code, facts }) => [id, code, facts])).toMatchObject([
    ['correction/2027-02/users/sha/net', 'correction', { charge: 'users', site: 'sha' }],
    ['correction/2027-03/users/sha/net', 'correction', { first: '2027-03-01', last: '2027-03-31' }],
  ])
  expect(step?.children[0]?.formula?.args.map(({ name, value }) => [name, value])).toEqual([
    ['recomputed', { numerator: '34523', denominator: '1' }],
    ['already-billed', { numerator: '34960', denominator: '1' }],
  ])
  expect(step && unprovedSteps(step)).toEqual([])
})
