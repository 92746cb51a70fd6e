import type { ContractTerms } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText } from '../exact/decimal.ts'
import { minorUnits } from '../exact/money.ts'
import { type CostCentres, costCentres } from './cost-centres.ts'
import { parts } from './part-amounts.ts'
import type { SettledBill } from './settled-bill.ts'
import { plainBill, type PlainLine } from './testing/plain-bill.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

/** Cuts of 100.00 percent: the shares between them are the whole. */
const percents = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 4 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((cuts) =>
    cuts.slice(1).map((cut, place) => decimalText(BigInt(cut - (cuts[place] ?? 0)), 2)),
  )

const names = ['sales', 'factory', 'office', 'lab', 'yard']

const site = fc.option(percents, { nil: undefined }).map((shares) => ({
  name: 'Site',
  ...(shares === undefined
    ? {}
    : {
        costCentres: Object.fromEntries(shares.map((share, place) => [names[place] ?? '', share])),
      }),
}))

const sites: fc.Arbitrary<ContractTerms['sites']> = fc.oneof(
  fc.record({ sha: site, szx: site }),
  fc.record({ sha: site }),
)

const line = fc.record({
  site: fc.constantFrom('sha', 'szx', undefined),
  month: fc.constantFrom('2027-01', '2027-02'),
  net: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  tax: fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n }),
})

const bill = fc.array(line, { maxLength: 6 }).map((lines) =>
  plainBill(
    lines.map(({ site, ...more }, place): PlainLine => {
      const charge = `charge-${place}`
      return site === undefined ? { ...more, charge } : { ...more, charge, site }
    }),
  ),
)

function split(bill: SettledBill, sites: ContractTerms['sites']): CostCentres {
  const { value } = costCentres(bill, { sites })
  if (value === undefined) throw new Error('whole shares were refused')
  return value
}

test('cost centres and what is unallocated are the bill, to the fen and in every part', () => {
  fc.assert(
    fc.property(bill, sites, (bill, sites) => {
      const { centres, unallocated } = split(bill, sites)
      for (const part of parts) {
        const sum = [...centres, unallocated].reduce((all, one) => all + minorUnits(one[part]), 0n)
        expect(sum).toBe(minorUnits(bill.totals[part]))
      }
    }),
  )
})

test('a cost centre is the sum of its shares, each less than a fen from its percent of the line', () => {
  fc.assert(
    fc.property(bill, sites, (bill, sites) => {
      for (const { shares, ...centre } of split(bill, sites).centres) {
        for (const part of parts)
          expect(shares.reduce((sum, share) => sum + minorUnits(share[part]), 0n)).toBe(
            minorUnits(centre[part]),
          )
        for (const { line, percent, net } of shares) {
          const exact = minorUnits(line.net) * BigInt(percent.replace('.', ''))
          const away = exact - minorUnits(net) * 10_000n
          expect(away > -10_000n && away < 10_000n).toBe(true)
        }
      }
    }),
  )
})

test('every figure is what its explanation ends at', () => {
  fc.assert(
    fc.property(bill, sites, (bill, sites) => {
      const { centres, unallocated } = split(bill, sites)
      for (const one of [...centres, unallocated])
        for (const part of parts) {
          expect(unprovedSteps(one.explain(part))).toEqual([])
          expect(one.explain(part).value).toMatchObject({
            amount: decimalText(minorUnits(one[part]), 2),
          })
        }
    }),
  )
})
