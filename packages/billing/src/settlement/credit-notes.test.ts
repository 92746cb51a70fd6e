import { describe, expect, test } from 'vitest'
import { ratio, type Ratio } from '../exact/ratio.ts'
import { decimal } from '../testing/terms.ts'
import { type CreditedLine, creditLine } from './credit-notes.ts'
import { parts } from './part-amounts.ts'
import { amountsOf, shownAmounts } from './testing/amounts.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const inclusive = (rate: string) => ({ vat: { rate: decimal(rate), prices: 'inclusive' } }) as const
const exclusive = (rate: string) => ({ vat: { rate: decimal(rate), prices: 'exclusive' } }) as const

function notes(original: CreditedLine, shares: readonly Ratio[]) {
  const { value, issues } = creditLine(original, shares)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

describe('W06: 37 heads with VAT in the price; 4, then 11, then the other 22 are credited', () => {
  const support = { id: '2026-04/support', ...amountsOf(263_172n, 15_790n), ...inclusive('6') }
  const heads = [4, 11, 22].map((count) => ratio(count, 37))

  test('the red letters', () => {
    expect(notes(support, heads).map(shownAmounts)).toEqual([
      { gross: '-301.58', net: '-284.51', tax: '-17.07' },
      { gross: '-829.35', net: '-782.41', tax: '-46.94' },
      { gross: '-1658.69', net: '-1564.80', tax: '-93.89' },
    ])
  })

  test('each refers to its line and rate and says what is left', () => {
    const [first, , last] = notes(support, heads)
    expect(first).toMatchObject({ number: 1, line: '2026-04/support', rate: '6' })
    expect(first && shownAmounts(first.left)).toEqual({
      gross: '2488.04',
      net: '2347.21',
      tax: '140.83',
    })
    expect(last && shownAmounts(last.left)).toEqual({ gross: '0.00', net: '0.00', tax: '0.00' })
  })

  test('each credited alone happens to come to the same here', () => {
    const alone = heads
      .map((share) => notes(support, [share])[0])
      .map((note) => note && shownAmounts(note))
    expect(alone.map((note) => note?.gross)).toEqual(['-301.58', '-829.35', '-1658.69'])
    expect(alone.map((note) => note?.net)).toEqual(['-284.51', '-782.41', '-1564.80'])
  })

  test('a share of the net amount would be one fen off: 2,631.72 × 15 ÷ 37 is 1,066.91', () => {
    const [both] = notes(support, [ratio(15, 37)])
    expect(both && shownAmounts(both)).toEqual({
      gross: '-1130.93',
      net: '-1066.92',
      tax: '-64.01',
    })
  })

  test('every amount is explained down to what was credited', () => {
    for (const note of notes(support, heads))
      for (const part of parts) expect(unprovedSteps(note.explain(part))).toEqual([])
    const step = notes(support, heads)[1]?.explain('net')
    expect(step).toMatchObject({
      id: 'credit/2026-04/support/2/net',
      code: 'credit',
      facts: { number: 2, numerator: '15', denominator: '37' },
      value: { amount: '-782.41' },
    })
    expect(step?.children.map(({ code, value }) => [code, value])).toEqual([
      ['credited', { kind: 'money', amount: '1066.92', currency: 'CNY' }],
      ['credited', { kind: 'money', amount: '284.51', currency: 'CNY' }],
    ])
    expect(step?.children[0]).toMatchObject({ policy: 'tax/inclusive', facts: { rate: '6' } })
  })
})

test('thirds: each alone would leave a cent that nobody credited', () => {
  const third = ratio(1, 3)
  const line = amountsOf(1000n, 0n, 'USD')
  const nets = notes(line, [third, third, third]).map((note) => shownAmounts(note).net)
  expect(nets).toEqual(['-3.33', '-3.34', '-3.33'])
  expect(shownAmounts(notes(line, [third])[0] ?? line).net).toBe('-3.33')
})

test('the tax of a price without VAT is that of the net amount credited', () => {
  const line = { ...amountsOf(1000n, 60n), ...exclusive('6') }
  expect(notes(line, [ratio(1, 3), ratio(2, 3)]).map(shownAmounts)).toEqual([
    { net: '-3.33', tax: '-0.20', gross: '-3.53' },
    { net: '-6.67', tax: '-0.40', gross: '-7.07' },
  ])
})

test('a full credit equals the original, whatever rounding made of it', () => {
  const line = { ...amountsOf(263_172n, 15_791n), ...exclusive('6') }
  expect(notes(line, [ratio(1)]).map(shownAmounts)).toEqual([
    { net: '-2631.72', tax: '-157.91', gross: '-2789.63' },
  ])
})

test('a line below zero is credited by what is owed again', () => {
  const line = { ...amountsOf(-1000n, -60n), ...exclusive('6') }
  expect(notes(line, [ratio(1, 2)]).map(shownAmounts)).toEqual([
    { net: '5.00', tax: '0.30', gross: '5.30' },
  ])
})

// What other systems publish: a credit for the unused part of a paid period.
test.each([
  {
    id: 'kb-fixed30-money-cancel-1',
    source: 'Kill Bill, TestInvoiceFixedProration: 8 of 30 days unused',
    line: amountsOf(1995n, 0n, 'USD'),
    shares: [ratio(8, 30)],
    credits: ['-5.32'],
  },
  {
    id: 'kb-chaos-cancel',
    source: 'Kill Bill, testMultiplePlansWithUtterChaos: 6 of 30 days unused',
    line: amountsOf(1200n, 0n, 'USD'),
    shares: [ratio(6, 30)],
    credits: ['-2.40'],
  },
  {
    id: 'kb-chaos-addon-cancel',
    source: 'the same test: 3 of 30 days of an add-on of 20, beside 24 newly charged: 22.00',
    line: amountsOf(2000n, 0n, 'USD'),
    shares: [ratio(3, 30)],
    credits: ['-2.00'],
  },
  {
    id: 'kb-docs-blowdart',
    source: 'Kill Bill, Invoice subsystem: 10.00 was credited before, the repair is what is left',
    line: amountsOf(24_995n, 0n, 'USD'),
    shares: [ratio(1000, 24_995), ratio(23_995, 24_995)],
    credits: ['-10.00', '-239.95'],
  },
  {
    id: 'fx-upgrade',
    source: 'FlexPrice, TestCalculator_Calculate: 17 of 31 days unused',
    line: amountsOf(1000n, 0n, 'USD'),
    shares: [ratio(17, 31)],
    credits: ['-5.48'],
  },
  {
    id: 'stripe-half-period-upgrade',
    source: 'Stripe, Prorations: half of the period is left',
    line: amountsOf(1000n, 0n, 'USD'),
    shares: [ratio(1, 2)],
    credits: ['-5.00'],
  },
])('$id ($source): $credits', ({ line, shares, credits }) => {
  expect(notes(line, shares).map((note) => shownAmounts(note).net)).toEqual(credits)
})

test('alga-tax-credit-reduces-base: 10 % on 10.00 less a credit of 2.00 leaves 8.00 and 0.80', () => {
  const [note] = notes({ ...amountsOf(1000n, 100n, 'USD'), ...exclusive('10') }, [ratio(200, 1000)])
  expect(note && shownAmounts(note)).toEqual({ net: '-2.00', tax: '-0.20', gross: '-2.20' })
  expect(note && shownAmounts(note.left)).toEqual({ net: '8.00', tax: '0.80', gross: '8.80' })
})

// A price with VAT is opened up by dividing, not by taking the rate off it.
test.each([
  { id: 'cn-vat6-10000', gross: 1_000_000n, rate: '6', net: '9433.96', tax: '566.04' },
  { id: 'cn-vat13-113', gross: 113_000_000n, rate: '13', net: '1000000.00', tax: '130000.00' },
  {
    id: 'cn-vat6-wrong (6,000.00 is)',
    gross: 10_000_000n,
    rate: '6',
    net: '94339.62',
    tax: '5660.38',
  },
])('$id: half of twice the price contains $tax of VAT', ({ gross, rate, net, tax }) => {
  const line = { ...amountsOf(2n * gross, 0n), ...inclusive(rate) }
  const [half] = notes(line, [ratio(1, 2)])
  expect(half && shownAmounts(half)).toMatchObject({ net: `-${net}`, tax: `-${tax}` })
})

test.each([
  {
    name: 'more than the line',
    shares: [ratio(2, 3), ratio(1, 2)],
    issue: { code: 'credit-above-original', facts: { line: 'a', share: '7/6' } },
  },
  {
    name: 'less than nothing',
    shares: [ratio(1, 2), ratio(-1, 4)],
    issue: { code: 'credit-below-zero', facts: { line: 'a', number: 2, share: '-1/4' } },
  },
])('$name is refused', ({ shares, issue }) => {
  expect(creditLine({ id: 'a', ...amountsOf(100n, 0n) }, shares)).toEqual({
    value: undefined,
    issues: [{ kind: 'refusal', ...issue }],
  })
})
