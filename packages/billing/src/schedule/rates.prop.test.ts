import type { ContractTerms, DecimalText, IsoDate, IsoMonth } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { decimalText } from '../exact/decimal.ts'
import { exactPrice } from '../formula/price-book.ts'
import { examples } from '@contract-playbook/terms/testing'
import { baseFee, day, decimal, monthDay, termsOf } from '../testing/terms.ts'
import type { IndexSeries } from './index-series.ts'
import { type Rates, ratesOf } from './rates.ts'

/** Fractions of the test's own, never reduced. */
type Fraction = readonly [n: bigint, d: bigint]
const read = (text: string): Fraction => [
  BigInt(text.replace('.', '')),
  10n ** BigInt(text.split('.')[1]?.length ?? 0),
]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const over = (a: Fraction, [c, d]: Fraction): Fraction => times(a, [d, c])
const minus = (a: Fraction, [n, d]: Fraction): Fraction => plus(a, [-n, d])
const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b
const hundredths = ([n, d]: Fraction): Fraction => {
  const twice = 200n * n
  return [twice < 0n ? -((-twice + d) / (2n * d)) : (twice + d) / (2n * d), 100n]
}

type Uplift = Exclude<NonNullable<ContractTerms['uplift']>, 'none'>

interface Drawn {
  readonly price: string
  readonly first: string
  readonly uplift: Uplift
  readonly series: IndexSeries
  readonly ramp: readonly { readonly from: IsoDate; readonly price: DecimalText }[]
  readonly freeMonths: number
}

const points = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => decimalText(BigInt(tenths), 1))

const months = Array.from({ length: 120 }, (_, index) => {
  const month = String((index % 12) + 1).padStart(2, '0')
  return `${2023 + Math.floor(index / 12)}-${month}` as IsoMonth
})

const chain = {
  basis: fc.constantFrom('compound' as const, 'simple' as const),
  carried: fc.constantFrom('rounded' as const, 'unrounded' as const),
}

const uplifts: fc.Arbitrary<Uplift> = fc.oneof(
  fc.record({ percent: points(-5, 12), on: fc.constant(monthDay('01-01')), ...chain }),
  fc.record(
    {
      index: fc.constant('cpi'),
      on: fc.constant(monthDay('01-01')),
      reference: fc.oneof(
        fc.record({ month: fc.integer({ min: 1, max: 12 }) }),
        fc.record({ monthsBefore: fc.integer({ min: 1, max: 20 }) }),
      ),
      base: fc.constant('2024-06' as IsoMonth),
      spread: points(-1, 3),
      cap: points(2, 5),
      floor: points(-2, 2),
      collar: fc.constantFrom('sum' as const, 'index' as const),
      excess: fc.constantFrom('lapses' as const, 'banked' as const),
      ...chain,
    },
    { requiredKeys: ['index', 'on', 'reference', 'base'] },
  ),
)

const indices: fc.Arbitrary<IndexSeries> = fc
  .record({
    kind: fc.constantFrom('level' as const, 'year-on-year' as const),
    figures: fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 120, maxLength: 120 }),
  })
  .map(({ kind, figures }) => ({
    id: 'cpi',
    name: 'Drawn',
    kind,
    values: Object.fromEntries(
      figures.map((tenths, place) => {
        const units = kind === 'level' ? 1000 + 5 * place + tenths : tenths - 30
        return [months[place], decimalText(BigInt(units), 1)]
      }),
    ),
    source: 'the test',
    reviewed: day('2026-11-22'),
  }))

const contracts: fc.Arbitrary<Drawn> = fc.record({
  price: fc.integer({ min: 1, max: 1_000_000 }).map((units) => decimalText(BigInt(units), 2)),
  first: fc.constantFrom('2026-01-01', '2026-03-31', '2027-01-01', '2027-07-15'),
  uplift: uplifts,
  series: indices,
  ramp: fc
    .subarray(['2027-06-01', '2028-01-01', '2029-02-10', '2030-01-01'])
    .chain((days) =>
      fc.tuple(...days.map((from) => points(1, 900).map((price) => ({ from: day(from), price })))),
    ),
  freeMonths: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
})

/** By how many percent prices rise on 1 January of each year from 2027 to 2030: what was banked goes from year to year. */
function rises({ uplift, series }: Drawn): readonly (readonly [on: string, percent: Fraction])[] {
  let bank: Fraction = [0n, 1n]
  let before = 'base' in uplift ? uplift.base : undefined
  return ['2027', '2028', '2029', '2030'].map((year) => {
    const on = `${year}-01-01`
    if ('percent' in uplift) return [on, read(uplift.percent)]
    const { reference, spread = decimal('0'), cap, floor } = uplift
    const past = months.filter((month) => `${month}-31` < on)
    const month =
      'month' in reference
        ? past.findLast((one) => Number(one.slice(5)) === reference.month)
        : past.at(-reference.monthsBefore)
    const figure = (of: IsoMonth | undefined): Fraction => read(series.values[of as IsoMonth] ?? '')
    const ratio = series.kind === 'level' ? over(figure(month), figure(before)) : undefined
    const change = ratio === undefined ? figure(month) : times(minus(ratio, [1n, 1n]), [100n, 1n])
    before = month
    const onIndex = uplift.collar === 'index'
    const open = plus(onIndex ? change : plus(change, read(spread)), bank)
    let held = open
    if (floor !== undefined && isLess(held, read(floor))) held = read(floor)
    if (cap !== undefined && isLess(read(cap), held)) held = read(cap)
    const excess: Fraction =
      cap !== undefined && isLess(read(cap), open) ? minus(open, read(cap)) : [0n, 1n]
    if (uplift.excess === 'banked') bank = excess
    return [on, onIndex ? plus(held, read(spread)) : held]
  })
}

const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

function monthsLater(date: string, count: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const all = year * 12 + month - 1 + count
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1]
  const clamped = Math.min(dayOfMonth, lastOfMonth(toYear, toMonth))
  return `${toYear}-${String(toMonth).padStart(2, '0')}-${String(clamped).padStart(2, '0')}`
}

/** The price on a day, from the rules: everything that happened since the charge's first day, in order. */
function priceOn(drawn: Drawn, date: string): string {
  const { uplift, ramp, first, freeMonths } = drawn
  if (freeMonths > 0 && date < monthsLater(first, freeMonths)) return '0.00'
  const agreedOn = ramp.filter(({ from }) => from <= first).at(-1)?.price ?? drawn.price
  let [agreed, exact, shown] = [read(agreedOn), read(agreedOn), read(agreedOn)]
  const happenings = [
    ...ramp.map(({ from, price }) => ({ on: from as string, price })),
    ...rises(drawn).map(([on, percent]) => ({ on, percent })),
  ]
  for (const one of happenings.toSorted((a, b) => (a.on < b.on ? -1 : 1))) {
    if (one.on <= first || one.on > date) continue
    if ('price' in one) agreed = exact = shown = read(one.price)
    else if (!ramp.some(({ from }) => from === one.on)) {
      const before = uplift.carried === 'unrounded' ? exact : shown
      const of = uplift.basis === 'simple' ? agreed : before
      exact = plus(before, times(of, times(one.percent, [1n, 100n])))
      shown = hundredths(exact)
    }
  }
  const [n, d] = shown
  return decimalText((n * 100n) / d, 2)
}

const priceAt = ({ days, book }: Rates, date: string): string => {
  const row = days.filter((from) => from <= readDay(day(date))).length
  return decimalText(exactPrice(book, row, 0), book.digits)
}

test('on every day the price is what the rules make of agreed prices, uplifts, index, ramp and free months', () => {
  fc.assert(
    fc.property(contracts, (drawn) => {
      const { price, first, uplift, series, ramp, freeMonths } = drawn
      const charge = baseFee(price, {
        first: day(first),
        ramp: [...ramp],
        discounts: freeMonths === 0 ? 'none' : [{ freeMonths }],
      })
      const terms = termsOf('2026-01-01', '2030-12-31', { charge }, { uplift })
      const window = { first: readDay(day(first)), end: readDay(day('2031-01-01')) }
      const rates = ratesOf(charge, terms, [series], window)
      const dates = [
        first,
        '2027-12-31',
        '2028-01-01',
        '2029-02-09',
        '2029-02-10',
        '2030-01-01',
        '2030-12-31',
      ]
      const free = freeMonths === 0 ? [] : [monthsLater(first, freeMonths)]
      for (const date of [...dates, ...free].filter((one) => one >= first && one <= '2030-12-31'))
        expect([date, priceAt(rates, date)]).toEqual([date, priceOn(drawn, date)])
      expect(rates.causes.length).toBe(rates.days.length + 1)
      rates.causes.forEach((cause, row) => {
        const last = rates.history(row).at(-1)
        const { numerator, denominator } = last?.tiers[0]?.price.worked.value ?? {
          numerator: -1n,
          denominator: 1n,
        }
        expect(exactPrice(rates.book, row, 0) * denominator).toBe(
          numerator * 10n ** BigInt(rates.book.digits),
        )
        if (cause.kind !== 'free-ends') expect(last?.cause.kind).toBe(cause.kind)
      })
    }),
    examples(500),
  )
})
