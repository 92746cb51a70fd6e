import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from '../exact/decimal.ts'
import { minorUnits } from '../exact/money.ts'
import { ratio } from '../exact/ratio.ts'
import { fraction, rounded } from '../testing/fraction.ts'
import { creditLine, type CreditNote } from './credit-notes.ts'
import { parts } from './part-amounts.ts'
import { amountsOf } from './testing/amounts.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP })

/** A line whose tax is that of its rate, credited by heads, with or without some that stay. */
const credited = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
    rate: fc.constantFrom('6', '13', '9', '3', '22', '0', '6.5'),
    prices: fc.constantFrom('exclusive' as const, 'inclusive' as const),
    heads: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 }),
    stay: fc.integer({ min: 0, max: 3 }),
  })
  .filter(({ heads, stay }) => heads.reduce((sum, one) => sum + one, stay) > 0)

type Case = typeof credited extends fc.Arbitrary<infer T> ? T : never

const half = (value: Decimal): bigint => BigInt(value.toFixed(0))

/** Net and tax in fen of a price in fen that has, or does not have, VAT in it: by decimal.js. */
function taxed(units: bigint, rate: string, prices: Case['prices']): { net: bigint; tax: bigint } {
  const price = new Exact(String(units))
  const net = prices === 'exclusive' ? units : half(price.div(new Exact(rate).div(100).plus(1)))
  const tax = prices === 'exclusive' ? half(price.times(rate).div(100)) : units - net
  return { net, tax }
}

const total = (heads: readonly number[], stay: number): number =>
  heads.reduce((sum, one) => sum + one, stay)

function notesOf({ units, rate, prices, heads, stay }: Case): readonly CreditNote[] {
  const { net, tax } = taxed(units, rate, prices)
  const vat = {
    rate: decimalText(BigInt(rate.replace('.', '')), rate.includes('.') ? 1 : 0),
    prices,
  }
  const shares = heads.map((count) => ratio(count, total(heads, stay)))
  const { value } = creditLine({ ...amountsOf(net, tax), vat }, shares)
  if (value === undefined) throw new Error('shares of a whole were refused')
  return value
}

test('after every note, what is credited is the rounded share of the price, with its tax', () => {
  fc.assert(
    fc.property(credited, (example) => {
      const { units, rate, prices, heads, stay } = example
      let [net, gross, so] = [0n, 0n, 0]
      for (const [place, note] of notesOf(example).entries()) {
        net -= minorUnits(note.net)
        gross -= minorUnits(note.gross)
        so += heads[place] ?? 0
        const share = fraction(units * BigInt(so), BigInt(total(heads, stay)))
        const price = taxed(rounded(share, 0).n, rate, prices)
        expect({ net, tax: gross - net }).toEqual(price)
      }
    }),
  )
})

test('when nothing stays, the notes sum to the original', () => {
  fc.assert(
    fc.property(credited, (example) => {
      const whole = { ...example, heads: [...example.heads, 1], stay: 0 }
      const { net, tax } = taxed(whole.units, whole.rate, whole.prices)
      const notes = notesOf(whole)
      const sum = (part: 'net' | 'tax' | 'gross') =>
        notes.reduce((total, note) => total + minorUnits(note[part]), 0n)
      expect([sum('net'), sum('tax'), sum('gross')]).toEqual([-net, -tax, -net - tax])
    }),
  )
})

test('a note is its net amount and its tax, and what is left is what the notes did not take', () => {
  fc.assert(
    fc.property(credited, (example) => {
      const { net } = taxed(example.units, example.rate, example.prices)
      let left = net
      for (const note of notesOf(example)) {
        expect(minorUnits(note.gross)).toBe(minorUnits(note.net) + minorUnits(note.tax))
        left += minorUnits(note.net)
        expect(minorUnits(note.left.net)).toBe(left)
      }
    }),
  )
})

test('a credit mirrors its charge', () => {
  fc.assert(
    fc.property(credited, (example) => {
      const mirrored = notesOf({ ...example, units: -example.units })
      for (const [place, note] of notesOf(example).entries())
        for (const part of parts)
          expect(minorUnits(note[part])).toBe(-minorUnits(mirrored[place]?.[part] ?? note[part]))
    }),
  )
})

test('every amount is what its explanation ends at', () => {
  fc.assert(
    fc.property(credited, (example) => {
      for (const note of notesOf(example))
        for (const part of parts) {
          const step = note.explain(part)
          expect(unprovedSteps(step)).toEqual([])
          expect(step.value).toMatchObject({ amount: decimalText(minorUnits(note[part]), 2) })
        }
    }),
  )
})
