import type { Charge, ContractTerms, HeadcountChange, Scenario } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { baseFee, change, day, decimal, termsOf, tiers, users } from '../terms.ts'
import { oracleNets, oracleTaxes } from './oracle-nets.ts'

/**
 * Where words of the rules can be read in two ways, the smallest contract that tells the readings apart, worked out by hand; the figure
 * of the other reading stands behind it.
 */
interface Reading {
  reading: string
  scenario: Scenario
  line: string
  net: string
}

const of = (
  [first, last]: readonly [string, string],
  charge: Charge,
  headcount: readonly HeadcountChange[],
  more: Partial<ContractTerms> = {},
): Scenario => ({ terms: termsOf(first, last, { a: charge }, more), headcount })

const april = ['2026-04-01', '2026-04-30'] as const
const advance = { billing: { every: 'month', periods: 'calendar', issued: 'in-advance' } } as const
const rising = { uplift: { percent: decimal('10'), on: 'term-anniversary' } } as const
const twoYears = ['2026-01-01', '2027-12-31'] as const

const readings: readonly Reading[] = [
  {
    reading:
      'known at issue is who is there on the first day of the invoice, before the charge begins', // 4: 84.00
    scenario: of(
      april,
      users([[1, '30.00']], { first: day('2026-04-10') }),
      [change('2026-04-01', 'set', 10), change('2026-04-05', 'set', 4)],
      advance,
    ),
    line: '2026-04/a/sha',
    net: '210.00', // 10 × 30.00 × 21/30
  },
  {
    reading:
      'three days before the contract ends are a stay of three days, whenever the month ends', // 13.00
    scenario: of(
      ['2026-04-01', '2026-04-10'],
      users([[1, '30.00']], { joiners: { policy: 'threshold', days: 5 } }),
      [change('2026-04-01', 'set', 1), change('2026-04-08', 'join', 1)],
    ),
    line: '2026-04/a/sha',
    net: '10.00', // 1 × 30.00 × 10/30
  },
  {
    reading:
      'three days after the contract begins are a stay of three days, whenever the month began', // 13.00
    scenario: of(
      ['2026-04-21', '2026-04-30'],
      users([[1, '30.00']], { leavers: { policy: 'threshold', days: 5 } }),
      [change('2026-04-21', 'set', 2), change('2026-04-24', 'leave', 1)],
    ),
    line: '2026-04/a/sha',
    net: '10.00', // 1 × 30.00 × 10/30
  },
  {
    reading: 'an average is of the heads that are charged', // of those who are there: 375.00
    scenario: of(
      april,
      users([[1, '30.00']], { basis: 'average', joiners: { policy: 'full-period' } }),
      [change('2026-04-01', 'set', 10), change('2026-04-16', 'join', 5)],
    ),
    line: '2026-04/a/sha',
    net: '450.00', // 15 × 30.00
  },
  {
    reading: 'who comes back below the high-water mark is no joiner', // 700.00
    scenario: of(
      april,
      users([[1, '100.00']], {
        joiners: { policy: 'full-period' },
        leavers: { policy: 'high-water-mark' },
      }),
      [
        change('2026-04-01', 'set', 3),
        change('2026-04-05', 'leave', 3),
        change('2026-04-20', 'join', 4),
      ],
    ),
    line: '2026-04/a/sha',
    net: '400.00', // 4 × 100.00
  },
  {
    reading: 'leavers whose joining does not count yet never make the heads negative',
    scenario: of(april, users([[1, '30.00']], { joiners: { policy: 'none' } }), [
      change('2026-04-01', 'set', 0),
      change('2026-04-10', 'join', 5),
      change('2026-04-20', 'leave', 5),
    ]),
    line: '2026-04/a/sha',
    net: '0.00',
  },
  {
    reading: 'heads that come under a floor begin no segment', // three of ten days, each 166.68 → 167: 501.00
    scenario: of(
      april,
      users([[1, '100.01']], { floor: { quantity: 5 } }),
      [
        change('2026-04-01', 'set', 2),
        change('2026-04-11', 'join', 1),
        change('2026-04-21', 'join', 1),
      ],
      { billing: { rounding: { at: 'segment', digits: 0 } } },
    ),
    line: '2026-04/a/sha',
    net: '500.00', // 500.05
  },
  {
    reading: 'a whole period under two day counts is whole by that of joiners', // 100.00
    scenario: of(
      ['2027-03-01', '2027-03-31'],
      users([[1, '100.00']], { joiners: { policy: 'act-365' } }),
      [change('2027-03-01', 'set', 1)],
    ),
    line: '2027-03/a/sha',
    net: '101.92', // 100.00 × 12 × 31/365
  },
  {
    reading: 'a new price under two day counts counts its days as those of joiners', // 30.00
    scenario: of(
      ['2027-03-01', '2027-03-31'],
      users([[1, '0.00']], {
        ramp: [{ from: day('2027-03-31'), tiers: tiers([[1, '930.00']]) }],
        joiners: { policy: 'thirty-days' },
      }),
      [change('2027-03-01', 'set', 1)],
    ),
    line: '2027-03/a/sha',
    net: '31.00', // 930.00 × 1/30
  },
  {
    reading:
      'what calendar days over thirty miss of a whole month is paid at the price of its first day', // 46.00
    scenario: of(
      ['2027-02-01', '2027-02-28'],
      users([[1, '30.00']], {
        ramp: [{ from: day('2027-02-15'), tiers: tiers([[1, '60.00']]) }],
        joiners: { policy: 'actual-over-thirty' },
        leavers: { policy: 'actual-over-thirty' },
      }),
      [change('2027-02-01', 'set', 1)],
    ),
    line: '2027-02/a/sha',
    net: '44.00', // 14/30 × 30.00 + 14/30 × 60.00 + 2/30 × 30.00
  },
  {
    reading: 'a stub that is charged in full is a whole month under calendar days over thirty', // 28.00
    scenario: of(
      ['2027-02-10', '2027-02-28'],
      users([[1, '30.00']], {
        stubs: 'full',
        joiners: { policy: 'actual-over-thirty' },
        leavers: { policy: 'actual-over-thirty' },
      }),
      [change('2027-02-10', 'set', 1)],
    ),
    line: '2027-02/a/sha',
    net: '30.00',
  },
  {
    reading: 'the end of February that ends a charge is no thirtieth under 30E/360 ISDA', // 29.00
    scenario: of(
      ['2027-01-01', '2027-12-31'],
      users([[1, '30.00']], {
        last: day('2027-02-27'),
        joiners: { policy: '30e-360-isda' },
        leavers: { policy: '30e-360-isda' },
      }),
      [change('2027-01-01', 'set', 1)],
    ),
    line: '2027-02/a/sha',
    net: '27.00', // 30.00 × 27/30
  },
  {
    reading: 'a look-back of a month is the month of the contract, here from 31 March', // from 30 March: 2000.00
    scenario: of(
      ['2025-01-31', '2025-06-30'],
      users([[1, '100.00']], { ratchet: { percent: decimal('100'), months: 1 } }),
      [
        change('2025-01-31', 'set', 10),
        change('2025-03-15', 'set', 20),
        change('2025-03-31', 'set', 10),
      ],
      { billing: { periods: 'anniversary' } },
    ),
    line: '2025-04/a/sha',
    net: '1000.00',
  },
  {
    reading: 'what is owed once on the day of an uplift has risen', // 100.00
    scenario: of(
      twoYears,
      { kind: 'one-off', price: decimal('100.00'), on: day('2027-01-01') },
      [],
      rising,
    ),
    line: '2027-01/a',
    net: '110.00',
  },
  {
    reading: 'a charge that begins on the day of an uplift has the price that is written', // 110.00
    scenario: of(twoYears, baseFee('100.00', { first: day('2027-01-01') }), [], rising),
    line: '2027-01/a',
    net: '100.00',
  },
  {
    reading: 'a correction is converted at the rate of the line that it corrects', // 400.00
    scenario: of(
      ['2026-04-01', '2026-05-31'],
      users([[1, '100.00']], { currency: 'USD' }),
      [change('2026-04-01', 'set', 1), change('2026-04-16', 'join', 1)],
      {
        ...advance,
        exchangeRates: [
          { of: 'USD', on: day('2026-04-01'), rate: decimal('7') },
          { of: 'USD', on: day('2026-05-01'), rate: decimal('8') },
        ],
      },
    ),
    line: '2026-04/a/sha/adjustment',
    net: '350.00', // 50.00 × 7
  },
  {
    reading: 'a converted line is rounded as lines are', // 291.03
    scenario: of(april, baseFee('41.50', { currency: 'USD' }), [], {
      billing: { rounding: { mode: 'down', digits: 0 } },
      exchangeRates: [{ of: 'USD', on: day('2026-04-01'), rate: decimal('7.0983') }],
    }),
    line: '2026-04/a',
    net: '291.00', // 41 × 7.0983 = 291.0303
  },
  {
    reading: 'before discounts no month is free', // 3000.00
    scenario: of(
      april,
      users([[1, '300.00']], { discounts: [{ freeMonths: 1 }] }),
      [change('2026-04-01', 'set', 10)],
      {
        commitments: {
          least: {
            kind: 'minimum',
            amount: decimal('3100.00'),
            window: 'billing-period',
            tested: 'before-discounts',
          },
        },
      },
    ),
    line: '2026-04/least',
    net: '100.00', // 3,100.00 − 10 × 300.00
  },
  {
    reading: 'a commitment is rounded as lines are', // 23.33
    scenario: of(['2026-04-24', '2026-04-30'], baseFee('0.00'), [], {
      billing: { rounding: { mode: 'up', digits: 0 } },
      commitments: {
        least: { kind: 'minimum', amount: decimal('100.00'), window: 'billing-period' },
      },
    }),
    line: '2026-04/least',
    net: '24.00', // 100.00 × 7/30
  },
]

describe('readings of the rules', () => {
  test.each(readings)('$reading: $net', ({ scenario, line, net }) => {
    expect(oracleNets(scenario)[line]).toBe(net)
  })

  test.each([
    { change: change('2026-04-16', 'join', 1), rate: 'its own invoice', tax: '1.95' }, // 15.00 × 13 %
    { change: change('2026-04-16', 'leave', 1), rate: 'the line', tax: '-0.90' }, // −15.00 × 6 %
  ])(
    'a correction after a $change.kind is taxed at the rate of $rate',
    ({ change: later, tax }) => {
      const vat = { rate: decimal('6'), later: [{ from: day('2026-04-15'), rate: decimal('13') }] }
      const heads = [change('2026-04-01', 'set', 1), later]
      const taxes = oracleTaxes(of(april, users([[1, '30.00']], { vat }), heads, advance))
      expect(taxes['2026-04/a/sha/adjustment']).toBe(tax)
    },
  )

  test('before discounts a line counts as it turned out, worked out at once', () => {
    const inclusive = { vat: { rate: decimal('6'), prices: 'inclusive' } } as const
    const least = { kind: 'minimum', amount: decimal('9999.00'), window: 'billing-period' } as const
    const nets = oracleNets(
      of(
        april,
        users([[1, '88.80']], inclusive),
        [change('2026-04-01', 'set', 7), change('2026-04-11', 'join', 2)],
        {
          ...advance,
          commitments: {
            before: { ...least, tested: 'before-discounts' },
            after: { ...least, tested: 'after-discounts' },
          },
        },
      ),
    )
    // 740.00 ÷ 1.06 = 698.11 at once; 621.60 ÷ 1.06 → 586.42 and 118.40 ÷ 1.06 → 111.70 as they were billed
    expect(nets).toMatchObject({ '2026-04/before': '9300.89', '2026-04/after': '9300.88' })
  })
})

describe('an invoice that is rounded as a whole', () => {
  const atInvoice = { rounding: { at: 'invoice' } } as const
  const fees = (fee: Charge, last: string, more: Partial<ContractTerms> = {}): Scenario => ({
    terms: termsOf('2026-04-01', last, { a: fee, b: fee }, { billing: atInvoice, ...more }),
    headcount: [],
  })

  test('adds up what its lines were before they were rounded', () => {
    // 2 × 100.00 × 10/30 = 66.67; each line 33.33
    const nets = oracleNets(fees(baseFee('100.00'), '2026-04-10'))
    expect(nets['2026-04/rounding']).toBe('0.01')
  })

  test('takes converted lines as they stand', () => {
    const rate = decimal('7.0983')
    const scenario = fees(baseFee('100.00', { currency: 'USD' }), '2026-04-10', {
      exchangeRates: [{ of: 'USD', on: day('2026-04-01'), rate }],
    })
    // 33.33 × 7.0983 → 236.59 each; 66.666… × 7.0983 would be 473.22, four fen more
    expect(oracleNets(scenario)).toEqual({ '2026-04/a': '236.59', '2026-04/b': '236.59' })
  })

  test('takes lines with VAT contained as they stand', () => {
    const vat = { rate: decimal('6'), prices: 'inclusive' } as const
    // 10.00 ÷ 1.06 → 9.43 each; 20.00 ÷ 1.06 would be 18.87
    const nets = oracleNets(fees(baseFee('10.00', { vat }), '2026-04-30'))
    expect(nets).toEqual({ '2026-04/a': '9.43', '2026-04/b': '9.43' })
  })

  test('takes corrections as they stand', () => {
    const charge = users([[1, '100.00']])
    const scenario: Scenario = {
      terms: termsOf(
        '2026-05-15',
        '2026-06-30',
        { a: charge, b: charge },
        { billing: { ...advance.billing, ...atInvoice } },
      ),
      headcount: [change('2026-05-15', 'set', 1), change('2026-05-16', 'join', 2)],
    }
    const nets = oracleNets(scenario)
    // 2 × 200.00 × 16/31 would be 206.45
    expect(nets['2026-05/a/sha/adjustment']).toBe('103.22')
    expect(nets['2026-06/rounding']).toBeUndefined()
  })
})
