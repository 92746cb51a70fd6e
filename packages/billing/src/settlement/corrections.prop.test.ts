import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { minorUnits } from '../exact/money.ts'
import { day } from '../testing/terms.ts'
import { type Corrections, corrections } from './corrections.ts'
import { parts } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'
import { plainBill, type PlainLine } from './testing/plain-bill.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

const line = fc.record({
  charge: fc.constantFrom('users', 'devices', 'base'),
  site: fc.constantFrom('sha', 'szx', undefined),
  month: fc.integer({ min: 1, max: 6 }).map((month) => `2027-0${month}`),
  net: fc.bigInt({ min: -1000n, max: 1000n }),
  tax: fc.bigInt({ min: -60n, max: 60n }),
})

type DrawnLine = typeof line extends fc.Arbitrary<infer T> ? T : never

const plain = ({ site, ...more }: DrawnLine): PlainLine =>
  site === undefined ? more : { ...more, site }

/** Few different lines, so that many stand in both bills. */
const bill = fc
  .uniqueArray(line, {
    maxLength: 20,
    selector: ({ charge, site, month }) => `${month}/${charge}/${site}`,
  })
  .map((lines) => plainBill(lines.map(plain)))

function corrected(issued: SettledBill, revised: SettledBill, until?: string): Corrections {
  const { value } = corrections(issued, revised, until === undefined ? undefined : day(until))
  if (value === undefined) throw new Error('one currency was refused')
  return value
}

test('corrections sum to the difference of the totals, in every part', () => {
  fc.assert(
    fc.property(bill, bill, (issued, revised) => {
      const { lines, ...sum } = corrected(issued, revised)
      for (const part of parts) {
        const difference = minorUnits(revised.totals[part]) - minorUnits(issued.totals[part])
        const ofLines = lines.reduce((total, line) => total + minorUnits(line[part]), 0n)
        expect([minorUnits(sum[part]), ofLines]).toEqual([difference, difference])
      }
    }),
  )
})

test('up to a day and after it, corrections are all corrections', () => {
  fc.assert(
    fc.property(bill, bill, fc.integer({ min: 1, max: 6 }), (issued, revised, month) => {
      const all = corrected(issued, revised)
      const first = corrected(issued, revised, `2027-0${month}-15`)
      const isEarly = (invoice: string) => invoice <= `2027-0${month}`
      expect(first.lines.map(({ line }) => line.id)).toEqual(
        all.lines.filter(({ line }) => isEarly(line.invoice)).map(({ line }) => line.id),
      )
    }),
  )
})

test('going back undoes them', () => {
  fc.assert(
    fc.property(bill, bill, (issued, revised) => {
      const forth = corrected(issued, revised)
      const back = corrected(revised, issued)
      for (const part of parts) expect(minorUnits(back[part])).toBe(-minorUnits(forth[part]))
      expect(back.lines).toHaveLength(forth.lines.length)
    }),
  )
})

test('every correction ends where its explanation ends', () => {
  fc.assert(
    fc.property(bill, bill, (issued, revised) => {
      const { explain } = corrected(issued, revised)
      for (const part of parts) expect(unprovedSteps(explain(part))).toEqual([])
    }),
  )
})
