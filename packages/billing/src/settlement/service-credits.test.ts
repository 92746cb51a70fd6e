import { describe, expect, test } from 'vitest'
import { moneySnapshot } from '../exact/money.ts'
import { day, decimal, users } from '../testing/terms.ts'
import { parts } from './part-amounts.ts'
import { shownAmounts } from './testing/amounts.ts'
import { capped, credited, fee, ladder, serviceTerms } from './testing/credited.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

describe('the ladder: 5 % below 99.9, 10 % below 99.5, 25 % below 99.0; at most 15 % of a month', () => {
  test.each([
    { availability: '100', percent: '0', net: '0.00', lost: '0.00' },
    { availability: '99.9', percent: '0', net: '0.00', lost: '0.00' },
    { availability: '99.89', below: '99.9', percent: '5', net: '-50.00', lost: '0.00' },
    { availability: '99.50', below: '99.9', percent: '5', net: '-50.00', lost: '0.00' },
    { availability: '99.4999', below: '99.5', percent: '10', net: '-100.00', lost: '0.00' },
    { availability: '98', below: '99.0', percent: '25', net: '-150.00', lost: '100.00' },
    { availability: '0', below: '99.0', percent: '25', net: '-150.00', lost: '100.00' },
  ])('$availability of 1,000.00: $net', ({ availability, below, percent, net, lost }) => {
    const [month] = credited([fee('2027-01', 100_000n)], { '2027-01': availability }).months
    expect(month && moneySnapshot(month.fees).amount).toBe('1000.00')
    expect(month).toMatchObject({ percent, ...(below === undefined ? {} : { below }) })
    expect(month && shownAmounts(month).net).toBe(net)
    expect(month && moneySnapshot(month.takenByMonthCap).amount).toBe(lost)
  })
})

test('fees are the month’s recurring lines with their corrections: no one-off, no true-up, no rounding', () => {
  const lines = [
    fee('2027-01', 100_000n),
    fee('2027-01', -20_000n, { kind: 'adjustment', invoice: '2027-02', id: 'later' }),
    fee('2027-01', 999_900n, { charge: 'setup' }),
    { kind: 'true-up', commitment: 'least', month: '2027-01', net: 70_000n } as const,
    { kind: 'rounding', id: '2027-01/rounding', month: '2027-01', net: 1n } as const,
    fee('2027-02', 50_000n),
  ]
  const { months } = credited(lines, { '2027-01': '99.8', '2027-02': '99.8' })
  expect(months.map(({ fees }) => moneySnapshot(fees).amount)).toEqual(['800.00', '500.00'])
})

test('a quarter’s price falls to its months by their days, and none of it is lost', () => {
  const quarter = fee('2027-01', 10_000n, { charge: 'base', last: '2027-03-31' })
  const months = { '2027-01': '99.8', '2027-02': '99.8', '2027-03': '99.8' }
  const fees = credited([quarter], months).months.map(({ fees }) => moneySnapshot(fees).amount)
  expect(fees).toEqual(['34.45', '31.11', '34.44']) // 31, 28 and 31 of 90 days
})

test('tax is that of the lines: the credit falls to each rate by its fees', () => {
  const lines = [
    fee('2027-01', 33_333n, { tax: 2000n }),
    fee('2027-01', 33_333n, { charge: 'devices', tax: 4333n }),
    fee('2027-01', 33_334n, { charge: 'base', tax: 0n }),
  ]
  const [month] = credited(lines, { '2027-01': '99.8' }).months
  expect(month?.rates.map(({ rate, ...amounts }) => [rate, shownAmounts(amounts)])).toEqual([
    ['6', { net: '-16.67', tax: '-1.00', gross: '-17.67' }],
    ['13', { net: '-16.66', tax: '-2.17', gross: '-18.83' }],
    [undefined, { net: '-16.67', tax: '0.00', gross: '-16.67' }],
  ])
  expect(month && shownAmounts(month)).toEqual({ net: '-50.00', tax: '-3.17', gross: '-53.17' })
})

test('a rate at which more was corrected than charged bears nothing of the credit', () => {
  const lines = [
    fee('2027-01', 10_000n, { tax: 600n }),
    fee('2027-01', -2000n, { charge: 'devices', kind: 'adjustment', tax: -260n }),
  ]
  const [month] = credited(lines, { '2027-01': '99.8' }).months
  expect(month?.rates.map(({ rate, ...amounts }) => [rate, shownAmounts(amounts)])).toEqual([
    ['6', { net: '-4.00', tax: '-0.24', gross: '-4.24' }],
    ['13', { net: '0.00', tax: '0.00', gross: '0.00' }],
  ])
})

test('the rate is that of the day on which the line was invoiced', () => {
  const agreed = serviceTerms(capped, {
    charges: {
      users: users([[1, '100']], {
        vat: {
          rate: decimal('6'),
          later: [{ from: day('2027-02-01'), rate: decimal('9') }],
        },
      }),
    },
  })
  const lines = [fee('2027-01', 10_000n, { tax: 600n }), fee('2027-02', 10_000n, { tax: 900n })]
  const { months } = credited(lines, { '2027-01': '99.8', '2027-02': '99.8' }, agreed)
  expect(months.map(({ rates }) => rates.map(({ rate }) => rate))).toEqual([['6'], ['9']])
})

test('everything credited is everything that was charged, tax included', () => {
  const all = [{ below: decimal('99'), credit: decimal('100') }]
  const lines = [
    fee('2027-01', 333n, { tax: 19n, site: 'sha' }),
    fee('2027-01', 333n, { tax: 19n, site: 'szx' }),
  ] // tax of the sum would be 0.40
  const [month] = credited(lines, { '2027-01': '50' }, serviceTerms({ ladder: all })).months
  expect(month && shownAmounts(month)).toEqual({ net: '-6.66', tax: '-0.38', gross: '-7.04' })
})

describe('the year’s cap: 10 % of the fees of a contract year, 2,400.00', () => {
  const lines = Array.from({ length: 14 }, (_, month) => {
    const name = month < 12 ? String(month + 1).padStart(2, '0') : `0${month - 11}`
    return fee(`${month < 12 ? 2027 : 2028}-${name}`, 20_000n)
  })
  const agreed = serviceTerms({ ladder, capPerYear: decimal('10') })
  const bad = {
    '2027-01': '50',
    '2027-03': '50',
    '2027-04': '99.4',
    '2027-05': '50',
    '2027-06': '50',
  }

  test('earlier credits use it up; what it takes is said; the next year has its own', () => {
    const more = { ...bad, '2027-07': '50', '2028-01': '50' }
    const { months, ...sum } = credited(lines, more, agreed)
    expect(
      months.map((month) => [
        month.month,
        shownAmounts(month).net,
        moneySnapshot(month.takenByYearCap).amount,
      ]),
    ).toEqual([
      ['2027-01', '-50.00', '0.00'],
      ['2027-03', '-50.00', '0.00'],
      ['2027-04', '-20.00', '0.00'],
      ['2027-05', '-50.00', '0.00'],
      ['2027-06', '-50.00', '0.00'],
      ['2027-07', '-20.00', '30.00'],
      ['2028-01', '-40.00', '10.00'],
    ])
    expect(shownAmounts(sum).net).toBe('-280.00')
  })

  test('a month without fees left of the cap is explained', () => {
    const { months } = credited(lines, { ...bad, '2027-07': '50', '2027-08': '99' }, agreed)
    const last = months.at(-1)
    expect(last && shownAmounts(last).net).toBe('0.00')
    const step = last?.explain('net')
    expect(
      step?.children.map(({ code, value }) => [code, 'amount' in value && value.amount]),
    ).toEqual([
      ['uncapped-credit', '20.00'],
      ['year-cap-left', '0.00'],
    ])
    expect(step?.children[1]).toMatchObject({
      facts: { first: '2027-01-01', last: '2027-12-31', earlier: 6 },
      policy: 'service-credits/year-cap',
    })
    for (const month of months)
      for (const part of parts) expect(unprovedSteps(month.explain(part))).toEqual([])
  })
})

test('years begin on the contract’s anniversary; a month belongs to the year of its first service day', () => {
  const agreed = serviceTerms(
    { ladder, capPerYear: decimal('10') },
    { term: { first: day('2027-03-17'), last: day('2029-03-16') } },
  )
  const lines = [
    fee('2027-03', 10_000n, { first: '2027-03-17' }),
    fee('2028-03', 10_000n),
    fee('2028-04', 10_000n),
  ]
  const { months } = credited(
    lines,
    { '2027-03': '99.8', '2028-03': '50', '2028-04': '99.8' },
    agreed,
  )
  // 10 % of 200.00 in the first year, of 100.00 in the second
  expect(months.map((month) => shownAmounts(month).net)).toEqual(['-5.00', '-15.00', '-5.00'])
})

test('a month of fees below zero has no credit', () => {
  const [month] = credited([fee('2027-01', -500n)], { '2027-01': '0' }).months
  expect(month && [shownAmounts(month).gross, unprovedSteps(month.explain('gross'))]).toEqual([
    '0.00',
    [],
  ])
})

test('it says whether credits are the sole remedy', () => {
  const lines = [fee('2027-01', 100n)]
  expect(credited(lines, {}).soleRemedy).toBe(true)
  expect(credited(lines, {}, serviceTerms({ ladder }))).not.toHaveProperty('soleRemedy')
})

test('a credit is explained from the ladder down to the lines', () => {
  const agreed = serviceTerms(capped, { clauses: { 'serviceLevels.credits': '9.4' } })
  const [month] = credited([fee('2027-01', 100_001n)], { '2027-01': '98' }, agreed).months
  const step = month?.explain('net')
  expect(step).toMatchObject({
    id: 'service-credit/2027-01/net',
    facts: { availability: '98', below: '99.0', percent: '25' },
    policy: 'service-credits/ladder',
    clause: '9.4',
    value: { amount: '-150.00' },
  })
  const [uncapped, monthCap] = step?.children ?? []
  expect(uncapped).toMatchObject({
    value: { amount: '250.00' },
    rounding: { exact: { numerator: '100001', denominator: '400' }, at: 'credit' },
  })
  expect(monthCap).toMatchObject({ code: 'month-cap', facts: { percent: '15' } })
  expect(uncapped?.children[0]?.children.map(({ id }) => id)).toEqual([
    'line/2027-01/users/sha/net',
  ])
})
