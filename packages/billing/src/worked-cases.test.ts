import { describe, expect, test } from 'vitest'
import { bill } from './bill.ts'
import { netOfInvoices, netOfLines } from './testing/shown.ts'
import { moneySnapshot } from './exact/money.ts'
import { baseFee, change, decimal, monthDay, termsOf, users } from './testing/terms.ts'
import type { HeadcountChange, PerUnitCharge } from '@contract-playbook/terms'

describe('W01: tiers, a daily floor, two discounts and VAT in one month', () => {
  const prices = [
    [1, '320.00'],
    [11, '285.50'],
    [26, '249.99'],
  ] as const
  const [percent, amount] = [{ percent: decimal('7.5') }, { amount: decimal('150.00') }]
  const headcount = [
    change('2026-04-01', 'set', 9),
    change('2026-04-08', 'join', 5),
    change('2026-04-21', 'join', 14),
    change('2026-04-27', 'leave', 6),
  ]
  const april = (more: Partial<PerUnitCharge>, changes: readonly HeadcountChange[] = headcount) => {
    const charge = users(prices, {
      floor: { quantity: 12 },
      discounts: [percent, amount],
      vat: { rate: decimal('6') },
      ...more,
    })
    return bill(termsOf('2026-04-01', '2026-04-30', { users: charge }), changes).value
  }

  test('net, VAT and total', () => {
    const line = april({})?.ledger.find('2026-04/users/sha')
    const shown = [line?.net, line?.tax, line?.gross].map(
      (value) => value && moneySnapshot(value).amount,
    )
    expect(shown).toEqual(['4744.54', '284.67', '5029.21'])
  })

  test('the exact charge before discounts is 5,291.394', () => {
    const step = april({ discounts: 'none' })?.explain('line/2026-04/users/sha/net')
    expect(step?.rounding?.exact).toEqual({ numerator: '2645697', denominator: '500' })
  })

  const fixed = (count: number) => [change('2026-04-01', 'set', count)]

  test.each([
    { reading: 'amount discount first', net: '4755.79', more: { discounts: [amount, percent] } },
    {
      reading: 'everybody who was there at all, for the whole month',
      net: '7465.03',
      more: { joiners: { policy: 'full-period' }, leavers: { policy: 'full-period' } },
    },
    { reading: 'peak of the month, 28', net: '7465.03', changes: fixed(28) },
    { reading: 'opening, 9 billed as 12', net: '3338.18', changes: fixed(9) },
    { reading: 'closing, 22', net: '5979.05', changes: fixed(22) },
  ] as const)('another reading gives another figure: $reading', ({ net, ...reading }) => {
    const more = 'more' in reading ? reading.more : {}
    const changes = 'changes' in reading ? reading.changes : headcount
    const line = april(more as Partial<PerUnitCharge>, changes)?.ledger.find('2026-04/users/sha')
    expect(line && moneySnapshot(line.net).amount).toBe(net)
  })
})

describe('W02: a contract that starts inside a month (its minimum commitment left out)', () => {
  const discounts = [{ percent: decimal('5') }]
  const vat = { rate: decimal('6') }
  const terms = termsOf('2026-02-11', '2026-03-31', {
    users: users([[1, '288.88']], { discounts, vat }),
    base: baseFee('450.00', { vat }),
  })

  test('stub and full month', () => {
    expect(netOfLines(bill(terms, [change('2026-02-11', 'set', 23)]).value)).toEqual({
      '2026-02/users/sha': '4057.73',
      '2026-02/base': '289.29',
      '2026-03/users/sha': '6312.03',
      '2026-03/base': '450.00',
    })
  })
})

describe('W03: one head at 300.00 a month, under each day count', () => {
  const stay = (
    policy: 'actual-days' | 'thirty-days',
    first: string,
    changes: readonly HeadcountChange[],
    anchored: boolean,
  ) => {
    const charge = users([[1, '300.00']], { joiners: { policy }, leavers: { policy } })
    const billing = {
      every: 'month',
      periods: anchored ? 'anniversary' : 'calendar',
      issued: 'in-arrears',
    } as const
    return netOfLines(
      bill(termsOf(first, '2027-12-31', { users: charge }, { billing }), changes).value,
    )
  }
  test.each([
    {
      stay: 'joiner 28 Feb',
      first: '2027-02-01',
      on: '2027-02-28',
      kind: 'join',
      line: '2027-02',
      actual: '10.71',
      thirty: '30.00',
    },
    {
      stay: 'leaver, last day 27 Feb',
      first: '2027-02-01',
      on: '2027-02-28',
      kind: 'leave',
      line: '2027-02',
      actual: '289.29',
      thirty: '270.00',
    },
    {
      stay: 'whole February',
      first: '2027-02-01',
      on: '2027-03-01',
      kind: 'leave',
      line: '2027-02',
      actual: '300.00',
      thirty: '300.00',
    },
    {
      stay: 'joiner 30 Mar',
      first: '2027-03-01',
      on: '2027-03-30',
      kind: 'join',
      line: '2027-03',
      actual: '19.35',
      thirty: '10.00',
    },
    {
      stay: 'joiner 31 Mar',
      first: '2027-03-01',
      on: '2027-03-31',
      kind: 'join',
      line: '2027-03',
      actual: '9.68',
      thirty: '10.00',
    },
    {
      stay: 'leaver, last day 30 Mar',
      first: '2027-03-01',
      on: '2027-03-31',
      kind: 'leave',
      line: '2027-03',
      actual: '290.32',
      thirty: '290.00',
    },
    {
      stay: 'whole March',
      first: '2027-03-01',
      on: '2027-04-01',
      kind: 'leave',
      line: '2027-03',
      actual: '300.00',
      thirty: '300.00',
    },
    {
      stay: 'anchor 31: whole [31 Jan, 28 Feb)',
      first: '2027-01-31',
      on: '2027-02-28',
      kind: 'leave',
      line: '2027-01',
      actual: '300.00',
      thirty: '300.00',
      anchored: true,
    },
    {
      stay: 'anchor 31: joiner 15 Feb',
      first: '2027-01-31',
      on: '2027-02-15',
      kind: 'join',
      line: '2027-01',
      actual: '139.29',
      thirty: '150.00',
      anchored: true,
    },
    {
      stay: 'anchor 31: whole [28 Feb, 31 Mar)',
      first: '2027-01-31',
      on: '2027-03-31',
      kind: 'leave',
      line: '2027-02',
      actual: '300.00',
      thirty: '300.00',
      anchored: true,
    },
  ] as const)(
    '$stay: $actual by actual days, $thirty by thirty days',
    ({ first, on, kind, line, actual, thirty, ...more }) => {
      const changes = [change(first, 'set', kind === 'join' ? 0 : 1), change(on, kind, 1)]
      const anchored = 'anchored' in more
      expect(stay('actual-days', first, changes, anchored)[`${line}/users/sha`]).toBe(actual)
      expect(stay('thirty-days', first, changes, anchored)[`${line}/users/sha`]).toBe(thirty)
    },
  )
})

describe('W04, by the month: in advance, an uplift inside the term, later changes corrected on the next invoice', () => {
  const charge = users(
    [
      [1, '210.00'],
      [21, '175.00'],
    ],
    { leavers: { policy: 'full-period' }, vat: { rate: decimal('6') } },
  )
  const terms = (more: Partial<PerUnitCharge> = {}) =>
    termsOf(
      '2026-11-01',
      '2027-04-30',
      { users: { ...charge, ...more } },
      {
        billing: { every: 'month', periods: 'calendar', issued: 'in-advance' },
        uplift: { percent: decimal('4'), on: monthDay('01-01') },
      },
    )
  const headcount = [
    change('2026-11-01', 'set', 18),
    change('2026-12-17', 'join', 6),
    change('2027-01-21', 'leave', 2),
  ]

  test('lines and corrections', () => {
    expect(netOfLines(bill(terms(), headcount).value)).toEqual({
      '2026-11/users/sha': '3780.00',
      '2026-12/users/sha': '3780.00',
      '2027-01/users/sha': '5096.00',
      '2026-12/users/sha/adjustment': '541.94',
      '2027-02/users/sha': '4732.00',
      '2027-03/users/sha': '4732.00',
      '2027-04/users/sha': '4732.00',
    })
  })

  test('VAT is worked out on the correction itself', () => {
    const line = bill(terms(), headcount).value?.ledger.find('2026-12/users/sha/adjustment')
    expect(line && moneySnapshot(line.tax).amount).toBe('32.52')
    expect(line?.invoice).toBe('2027-01')
  })

  test('another reading: leavers credited by actual days', () => {
    const credited = bill(terms({ leavers: { policy: 'actual-days' } }), headcount).value
    expect(netOfLines(credited)['2027-01/users/sha/adjustment']).toBe('-129.16')
  })

  test('the last corrections stand on a settlement, issued on the day after the term', () => {
    const value = bill(terms(), [...headcount, change('2027-04-16', 'join', 1)]).value
    expect(netOfInvoices(value)['settlement']).toBe('91.00')
    expect(value?.invoices.at(-1)).toMatchObject({
      id: 'settlement',
      issued: '2027-05-01',
      lineIds: ['2027-04/users/sha/adjustment'],
    })
  })
})
