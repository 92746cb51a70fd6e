import { describe, expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { onRequest } from '../exact/on-request.ts'
import type { Bill } from '../invoices/bill.ts'
import { explained, withChildren } from '../testing/figures.ts'
import { shown, valueOf } from '../testing/fraction.ts'
import { baseFee, change, decimal, termsOf, users } from '../testing/terms.ts'
import type { Trace } from '../formula/trace.ts'
import type { Step } from './step.ts'

/** A formula as people write it, with its values as fractions. */
function written({ op, value, args }: Trace): string {
  const signs = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const
  if (op === 'input')
    return shown(valueOf({ value: { kind: 'ratio', ...value } } as Step)).replace(/\/1$/, '')
  if (op === 'max' || op === 'min' || op === 'round')
    return `${op}(${args.map(written).join(', ')})`
  return args.map(written).join(` ${signs[op]} `)
}

/** A step in one line: what, value, formula. */
const line = (step: Step): string =>
  [
    step.code,
    shown(valueOf(step)).replace(/\/1$/, ''),
    step.formula === undefined ? '' : written(step.formula),
  ]
    .join(' ')
    .trim()

/** A step and those below it, indented. */
const tree = (step: Step, depth = 0): string[] => [
  '  '.repeat(depth) + line(step),
  ...step.children.flatMap((child) => tree(child, depth + 1)),
]

const billOf = (terms: Parameters<typeof bill>[0], headcount: Parameters<typeof bill>[1]): Bill => {
  const { value } = bill(terms, headcount)
  if (value === undefined) throw new Error('this can be billed')
  return value
}

test('80 people at 437.00, a floor of 81, two more for 12 of 31 days: down to the changes and the price', () => {
  const terms = termsOf('2027-01-01', '2027-12-31', {
    users: users([[1, '437.00']], { floor: { quantity: 81 } }),
  })
  const headcount = [change('2027-01-01', 'set', 80), change('2027-03-20', 'join', 2)]
  expect(tree(explained(billOf(terms, headcount), 'line/2027-03/users/sha/net'))).toEqual([
    'line 889154/25 round(672543/31 + 430008/31)',
    '  segment 672543/31 81 × 437 × 19 ÷ 31',
    '    quantity 81',
    '      heads 80',
    '        headcount-opening 80',
    '          headcount-change 80',
    '      floor 81 max(80, 81)',
    '    tier 35397 81 × 437',
    '      price 437',
    '  segment 430008/31 82 × 437 × 12 ÷ 31',
    '    quantity 82',
    '      heads 82',
    '        headcount-opening 80',
    '          headcount-change 80',
    '        headcount-change 2',
    '      floor 82 max(82, 81)',
    '    tier 35834 82 × 437',
    '      price 437',
  ])
})

test('tiers and discounts, in their order', () => {
  const discounts = [{ percent: decimal('7.5') }, { amount: decimal('150.00') }]
  const charge = users(
    [
      [1, '320.00'],
      [11, '285.50'],
    ],
    { discounts, vat: { rate: decimal('6') } },
  )
  const bill = billOf(termsOf('2027-04-01', '2027-04-30', { users: charge }), [
    change('2027-04-01', 'set', 12),
  ])
  expect(tree(explained(bill, 'total/gross'))).toEqual([
    'total 353847/100',
    '  invoice 353847/100',
    '    line 353847/100 166909/50 + 20029/100',
    '      line 166909/50 round(3771 + -11313/40 + -150)',
    '        segment 3771 10 × 320 + 2 × 571/2',
    '          quantity 12',
    '            headcount-opening 12',
    '              headcount-change 12',
    '          tier 3200 10 × 320',
    '            price 320',
    '          tier 571 2 × 571/2',
    '            price 571/2',
    '        discount-percent -11313/40 3771 × -3/40',
    '        discount-amount -150 max(-150, 0 − 139527/40)',
    '      tax 20029/100 round(166909/50 × 3/50)',
  ])
})

test('a price tells its uplifts, each from the rounded price before', () => {
  const terms = termsOf(
    '2027-01-01',
    '2029-01-31',
    { base: baseFee('99.95') },
    { uplift: { percent: decimal('1.8'), on: 'term-anniversary' }, clauses: { uplift: '7.2' } },
  )
  const step = explained(billOf(terms, []), 'line/2029-01/base/net')
  expect(tree(step)).toEqual([
    'line 5179/50 5179/50',
    '  base-fee 5179/50 5179/50',
    '    price 1999/20',
    '    price-uplift 407/4 round(1999/20 + 1999/20 × 9/500)',
    '    price-uplift 5179/50 round(407/4 + 407/4 × 9/500)',
  ])
  const uplifts = withChildren(step).filter(({ code }) => code === 'price-uplift')
  expect(uplifts).toMatchObject([
    {
      facts: { percent: '1.8', on: '2028-01-01' },
      value: { amount: '101.75' },
      rounding: { exact: { numerator: '1017491', denominator: '10000' }, at: 'price' },
      policy: 'uplift/fixed',
      clause: '7.2',
    },
    { facts: { on: '2029-01-01' }, value: { amount: '103.58' } },
  ])
})

test('a correction shows what should have been billed and what was', () => {
  const terms = termsOf(
    '2027-04-01',
    '2027-05-31',
    { users: users([[1, '300.00']]) },
    { billing: { every: 'month', periods: 'calendar', issued: 'in-advance' } },
  )
  const headcount = [change('2027-04-01', 'set', 10), change('2027-04-16', 'join', 1)]
  expect(
    tree(explained(billOf(terms, headcount), 'line/2027-04/users/sha/adjustment/net')),
  ).toEqual([
    'adjustment 150 3150 − 3000',
    '  recomputed 3150 1500 + 1650',
    '    segment 1500 10 × 300 × 15 ÷ 30',
    '      quantity 10',
    '        headcount-opening 10',
    '          headcount-change 10',
    '      tier 3000 10 × 300',
    '        price 300',
    '    segment 1650 11 × 300 × 15 ÷ 30',
    '      quantity 11',
    '        headcount-opening 10',
    '          headcount-change 10',
    '        headcount-change 1',
    '      tier 3300 11 × 300',
    '        price 300',
    '  already-billed 3000 10 × 300',
    '    segment 3000 10 × 300',
    '      quantity 10',
    '        headcount-opening 10',
    '          headcount-change 10',
    '      tier 3000 10 × 300',
    '        price 300',
  ])
})

describe('why, and by which clause', () => {
  const clauses = { 'charges.users': '3', 'charges.users.joiners': '3.4', 'billing.issued': '5.1' }
  const {
    leavers: _,
    floor: __,
    ...charge
  } = users([[1, '300.00']], { joiners: { policy: 'full-period' } })
  const terms = termsOf('2027-03-01', '2027-04-30', { users: charge }, { clauses })
  const headcount = [
    change('2027-03-01', 'set', 10),
    change('2027-03-20', 'join', 3, { reason: 'new project' }),
    change('2027-03-25', 'leave', 1),
  ]
  const steps = onRequest(() => withChildren(explained(billOf(terms, headcount), 'total/net')))
  const find = (code: string) => steps().filter((step) => step.code === code)

  test('a joiner who pays the whole month counts from its first day', () => {
    expect(
      find('headcount-change').find(({ facts }) => 'kind' in facts && facts.kind === 'join'),
    ).toMatchObject({
      facts: {
        on: '2027-03-20',
        count: 3,
        reason: 'new project',
        charged: '2027-03-01',
        siteName: 'Shanghai',
      },
      policy: 'proration/full-period',
      clause: '3.4',
    })
  })

  test('what the terms do not say is marked as assumed, with the clause of the group', () => {
    expect(
      find('headcount-change').find(({ facts }) => 'kind' in facts && facts.kind === 'leave'),
    ).toMatchObject({
      policy: 'proration/actual-days',
      clause: '3',
      assumed: true,
    })
    expect(find('quantity')[0]).toMatchObject({ policy: 'floor/none', assumed: true })
  })

  test('part of a month names its day count, a whole one has none to name', () => {
    expect(find('segment').map(({ policy }) => policy)).toEqual([
      'proration/actual-days',
      'proration/actual-days',
      undefined,
    ])
  })

  test('an invoice names the clause by which it is issued', () => {
    expect(find('invoice')[0]).toMatchObject({ policy: 'issued/in-arrears', clause: '5.1' })
  })

  test('figures that the bill does not have are not explained', () => {
    const bill = billOf(terms, headcount)
    const unknown = [
      'total/charge',
      'invoice/2027-07/net',
      'invoice/2027-03/charge/base',
      'line/2027-03/users/can/net',
      'invoice/2027-03',
    ]
    expect(unknown.map((figure) => bill.explain(figure as 'total/net'))).toEqual(
      unknown.map(() => undefined),
    )
  })
})
