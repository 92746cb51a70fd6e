import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from '../exact/decimal.ts'
import { minorUnits } from '../exact/money.ts'
import { decimal } from '../testing/terms.ts'
import { parts } from './part-amounts.ts'
import type { ServiceCredit, ServiceCredits } from './service-credits.ts'
import { amountsOf, shownAmounts } from './testing/amounts.ts'
import { credited, ladder, serviceTerms } from './testing/credited.ts'
import type { PlainLine } from './testing/plain-bill.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP })

const half = (value: Decimal): bigint => BigInt(value.toFixed(0))

const month = fc.constantFrom('2027-01', '2027-02', '2027-11', '2027-12', '2028-01', '2028-12')

const line = fc.record({
  charge: fc.constantFrom('users', 'devices', 'base'),
  site: fc.constantFrom('sha', 'szx'),
  month,
  net: fc.oneof(
    { weight: 6, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 7n }) },
    fc.constant(-999n),
  ),
})

const percentages = { users: 6, devices: 13, base: 0 } as const

const contract = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) =>
    lines.map((line, place): PlainLine => {
      const tax = half(new Exact(String(line.net)).times(percentages[line.charge]).div(100))
      return { ...line, id: `line-${place}`, tax }
    }),
  ),
  measured: fc.dictionary(month, fc.constantFrom('100', '99.9', '99.7', '99.4', '90'), {
    minKeys: 1,
  }),
  capPerMonth: fc.option(fc.constantFrom('3.3', '15', '20'), { nil: undefined }),
  capPerYear: fc.option(fc.constantFrom('0', '1.7', '5', '12.5'), { nil: undefined }),
})

type Contract = typeof contract extends fc.Arbitrary<infer T> ? T : never

function creditsOf({ lines, measured, capPerMonth, capPerYear }: Contract): ServiceCredits {
  const caps = {
    ...(capPerMonth === undefined ? {} : { capPerMonth: decimal(capPerMonth) }),
    ...(capPerYear === undefined ? {} : { capPerYear: decimal(capPerYear) }),
  }
  return credited(lines, measured, serviceTerms({ ladder, ...caps }))
}

const sum = (list: readonly bigint[]): bigint => list.reduce((total, one) => total + one, 0n)

const feesOf = (lines: readonly PlainLine[], time: string): bigint =>
  sum(lines.filter(({ month }) => month.startsWith(time)).map(({ net }) => net))

const shareOf = (fees: bigint, percent: string): bigint =>
  fees < 0n ? 0n : half(new Exact(String(fees)).times(percent).div(100))

const least = (first: bigint, ...more: readonly bigint[]): bigint =>
  more.reduce((a, b) => (b < a ? b : a), first)

/** Each rung by itself, written from the rule: 99.9 is kept, anything below costs. */
function percentOf(availability: string): string {
  const measured = new Exact(availability)
  if (measured.lt('99')) return '25'
  if (measured.lt('99.5')) return '10'
  return measured.lt('99.9') ? '5' : '0'
}

/** Net credits in fen by month, above zero: by decimal.js, calendar year by calendar year. */
function expected({ lines, measured, capPerMonth, capPerYear }: Contract): Map<string, bigint> {
  const credits = new Map<string, bigint>()
  const billed = new Set(lines.map(({ month }) => month))
  for (const month of Object.keys(measured).toSorted()) {
    if (!billed.has(month)) continue
    const year = month.slice(0, 4)
    const fees = feesOf(lines, month)
    const earlier = [...credits].filter(([name]) => name.startsWith(year)).map(([, units]) => units)
    const caps = [
      ...(capPerMonth === undefined ? [] : [shareOf(fees, capPerMonth)]),
      ...(capPerYear === undefined
        ? []
        : [shareOf(feesOf(lines, year), capPerYear) - sum(earlier)]),
    ]
    credits.set(month, least(shareOf(fees, percentOf(measured[month] ?? '')), ...caps))
  }
  return credits
}

test('credits are what decimal.js works out from the ladder and the caps', () => {
  fc.assert(
    fc.property(contract, (example) => {
      const { months } = creditsOf(example)
      const ours = months.map(({ month, net }) => [month, -minorUnits(net)])
      expect(ours).toEqual([...expected(example)])
    }),
  )
})

test('what the caps took and what is credited are what the ladder gives', () => {
  fc.assert(
    fc.property(contract, (example) => {
      for (const { net, fees, percent, ...taken } of creditsOf(example).months) {
        const lost = minorUnits(taken.takenByMonthCap) + minorUnits(taken.takenByYearCap)
        expect(lost - minorUnits(net)).toBe(shareOf(minorUnits(fees), percent))
      }
    }),
  )
})

/** The tax of a part of a credit, by decimal.js: at its rate, or all that was charged. */
function taxOf(example: Contract, { month }: ServiceCredit, rate: string, net: bigint): bigint {
  const charge = rate === '6' ? 'users' : 'devices'
  const lines = example.lines.filter((line) => line.month === month && line.charge === charge)
  return net === -sum(lines.map((line) => line.net))
    ? -sum(lines.map((line) => line.tax ?? 0n))
    : half(new Exact(String(net)).times(rate).div(100))
}

test('the parts at each rate sum to the credit, and each is taxed at its rate', () => {
  fc.assert(
    fc.property(contract, (example) => {
      for (const month of creditsOf(example).months) {
        for (const part of parts)
          expect(sum(month.rates.map((rate) => minorUnits(rate[part])))).toBe(
            minorUnits(month[part]),
          )
        for (const { rate, net, tax } of month.rates)
          expect(minorUnits(tax)).toBe(
            rate === undefined ? 0n : taxOf(example, month, rate, minorUnits(net)),
          )
      }
    }),
  )
})

test('a longer price is split over its months without losing a fen', () => {
  const lengths = fc.constantFrom(
    { months: 3, last: '2027-03-31' },
    { months: 12, last: '2027-12-31' },
  )
  fc.assert(
    fc.property(lengths, fc.bigInt({ min: 1n, max: 10n ** 9n }), ({ months, last }, net) => {
      const line = { charge: 'base', month: '2027-01', last, net }
      const names = Array.from(
        { length: months },
        (_, n) => `2027-${String(n + 1).padStart(2, '0')}`,
      )
      const all = Object.fromEntries(names.map((name) => [name, '99']))
      const { months: split } = credited([line], all)
      expect(sum(split.map(({ fees }) => minorUnits(fees)))).toBe(net)
      expect(split).toHaveLength(months)
    }),
  )
})

test('every amount is what its explanation ends at', () => {
  fc.assert(
    fc.property(contract, (example) => {
      const { months, ...total } = creditsOf(example)
      for (const month of months)
        for (const part of parts) {
          expect(unprovedSteps(month.explain(part))).toEqual([])
          expect(month.explain(part).value).toMatchObject({
            amount: decimalText(minorUnits(month[part]), 2),
          })
        }
      const [net, tax] = [months.map(({ net }) => net), months.map(({ tax }) => tax)]
      expect(shownAmounts(total)).toEqual(
        shownAmounts(amountsOf(sum(net.map(minorUnits)), sum(tax.map(minorUnits)))),
      )
    }),
  )
})
