import type { ContractTerms, HeadcountChange, Scenario } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from './compile.ts'
import { readDay } from './calendar/day.ts'
import { minorUnits, moneySnapshot } from './exact/money.ts'
import type { Bill } from './invoices/bill.ts'
import { billed } from './testing/billed.ts'
import { explained } from './testing/figures.ts'
import { type Fraction, read, shown, sumOf, valueOf } from './testing/fraction.ts'
import { addDays } from './testing/oracle/calendar.ts'
import { billableScenario } from './testing/random-contract.ts'
import { amountsOfLines } from './testing/shown.ts'
import { day } from './testing/terms.ts'

const usual = billableScenario({ size: 'usual', longestTerm: 120 })

const units = (bill: Bill) => {
  const { net, tax, gross } = bill.totals
  return { net: minorUnits(net), tax: minorUnits(tax), gross: minorUnits(gross) }
}

test('an invoice is the sum of its lines, the total the sum of the invoices, and every line stands on one invoice', () => {
  fc.assert(
    fc.property(usual, (scenario) => {
      const bill = billed(scenario)
      const sums = { net: 0n, tax: 0n, gross: 0n }
      const seen: string[] = []
      for (const invoice of bill.invoices) {
        for (const part of ['net', 'tax', 'gross'] as const) {
          const lines = invoice.lineIds.map((id) => bill.ledger.find(id)?.[part])
          const sum = lines.reduce(
            (sum, line) => sum + (line === undefined ? 0n : minorUnits(line)),
            0n,
          )
          expect(sum).toBe(minorUnits(invoice[part]))
          sums[part] += sum
        }
        const charges = Object.values(invoice.charges).reduce(
          (sum, net) => sum + minorUnits(net),
          0n,
        )
        expect(charges).toBe(minorUnits(invoice.net))
        seen.push(...invoice.lineIds)
      }
      expect(sums).toEqual(units(bill))
      expect(seen).toEqual([...bill.ledger.lines()].map(({ id }) => id))
      expect(new Set(seen).size).toBe(bill.ledger.length)
    }),
  )
})

test('totals alone are the totals of the bill, also when one compiled contract is used again and again', () => {
  fc.assert(
    fc.property(fc.array(usual, { minLength: 1, maxLength: 4 }), (scenarios) => {
      const compiled = scenarios.map(({ terms }) => compile(terms).value)
      for (let round = 0; round < 3; round++)
        for (const [place, scenario] of scenarios.entries()) {
          const { net, tax, gross } = units(billed(scenario))
          expect(compiled[place]?.totals(scenario.headcount).value).toMatchObject({
            net,
            tax,
            gross,
          })
        }
    }),
  )
})

test('headcount made as numbers is billed as the changes that say the same', () => {
  fc.assert(
    fc.property(usual, ({ terms, headcount }) => {
      const compiled = compile(terms).value
      const bill = billed({ terms, headcount })
      const path = (compiled?.series ?? []).map(({ site, unit }) => {
        const series = bill.headcount.find((one) => one.site === site && one.unit === unit)
        const points = series?.points ?? []
        return {
          days: Float64Array.from(points, ({ on }) => readDay(on)),
          counts: Float64Array.from(points, ({ count }) => count),
        }
      })
      expect(compiled?.pathTotals(path)).toMatchObject(units(bill))
      const same = compiled?.pathBill(path)
      if (same === undefined) throw new Error('a path can be billed')
      expect(amountsOfLines(same)).toEqual(amountsOfLines(bill))
      for (const { id, net } of same.ledger.lines())
        expect(explained(same, `line/${id}/net`).value).toMatchObject(moneySnapshot(net))
    }),
  )
})

test('billing in advance with its corrections comes to the same, net, as billing in arrears', () => {
  const issued = (
    { terms, headcount }: Scenario,
    issued: 'in-advance' | 'in-arrears',
  ): Scenario => ({
    terms: { ...terms, billing: { ...terms.billing, issued } },
    headcount,
  })
  fc.assert(
    fc.property(usual, (scenario) => {
      const [advance, arrears] = [
        billed(issued(scenario, 'in-advance')),
        billed(issued(scenario, 'in-arrears')),
      ]
      expect(minorUnits(advance.totals.net)).toBe(minorUnits(arrears.totals.net))
    }),
  )
})

test('the order in which sites, charges and changes are listed changes no line', () => {
  const reversed = ({ terms, headcount }: Scenario): Scenario => ({
    terms: {
      ...terms,
      sites: Object.fromEntries(Object.entries(terms.sites).toReversed()),
      charges: Object.fromEntries(
        Object.entries(terms.charges)
          .toReversed()
          .map(([id, charge]) => [
            id,
            charge.sites === undefined ? charge : { ...charge, sites: charge.sites.toReversed() },
          ]),
      ),
    },
    headcount: headcount.toReversed(),
  })
  fc.assert(
    fc.property(usual, (scenario) => {
      expect(amountsOfLines(billed(reversed(scenario)))).toEqual(amountsOfLines(billed(scenario)))
    }),
  )
})

// From the first day: in the middle of a term one more who stays can mean one leaver less who is charged to the month's end.
test('more seats from the first day never cost less', () => {
  fc.assert(
    fc.property(
      usual,
      fc.integer({ min: 1, max: 9 }),
      fc.nat(),
      ({ terms, headcount }, count, at) => {
        const openings = headcount.filter(
          ({ on, kind }) => on <= terms.term.first && kind === 'set',
        )
        const opening = openings[at % openings.length]
        if (opening === undefined) return
        const more = [...headcount, { ...opening, kind: 'join' as const, count }]
        const [before, after] = [billed({ terms, headcount }), billed({ terms, headcount: more })]
        expect(minorUnits(after.totals.net)).toBeGreaterThanOrEqual(minorUnits(before.totals.net))
      },
    ),
  )
})

/** A scenario that ends on a day, or starts on the next one with the same people. */
function split({ terms, headcount }: Scenario, last: string): [Scenario, Scenario] {
  const { first, last: end } = terms.term
  const until = (from: string, to: string): ContractTerms => ({
    ...terms,
    term: { first: day(from), last: day(to) },
  })
  return [
    { terms: until(first, last), headcount: headcount.filter(({ on }) => on <= last) },
    { terms: until(addDays(last, 1), end), headcount },
  ]
}

/** Prorated by days on both sides, no uplift (its anniversaries would move), and no amounts off (they are not prorated). */
function proratedByDays(terms: ContractTerms): ContractTerms {
  const charges = Object.entries(terms.charges).map(([id, charge]) => {
    const discounts = charge.discounts === 'none' ? [] : (charge.discounts ?? [])
    const percents = discounts.filter((discount) => 'percent' in discount)
    const plain = { ...charge, discounts: percents.length === 0 ? ('none' as const) : percents }
    if (plain.kind !== 'per-unit') return [id, plain] as const
    const thirty = [plain.joiners?.policy, plain.leavers?.policy].includes('thirty-days')
    const policy = { policy: thirty ? ('thirty-days' as const) : ('actual-days' as const) }
    return [id, { ...plain, joiners: policy, leavers: policy }] as const
  })
  const billing = { ...terms.billing, periods: 'calendar' as const, issued: 'in-arrears' as const }
  return { ...terms, uplift: 'none', billing, charges: Object.fromEntries(charges) }
}

const exactNet = (bill: Bill, id: string): Fraction => {
  if (bill.ledger.find(id) === undefined) return { n: 0n, d: 1n }
  const step = explained(bill, `line/${id}/net`)
  return step.rounding === undefined ? valueOf(step) : read(step.rounding.exact)
}

test('splitting a period at any day leaves the exact, unrounded charge unchanged', () => {
  fc.assert(
    fc.property(usual, fc.nat(), ({ terms, headcount }, at) => {
      const whole = { terms: proratedByDays(terms), headcount: withinTerm(headcount, terms) }
      const last = addDays(terms.term.first, at % 120)
      if (last >= terms.term.last) return
      const [bill, ...halves] = [whole, ...split(whole, last)].map((part) => billed(part))
      if (bill === undefined) return
      for (const { id } of bill.ledger.lines())
        expect(shown(sumOf(halves.map((half) => exactNet(half, id)))), id).toBe(
          shown(exactNet(bill, id)),
        )
    }),
  )
})

const withinTerm = (headcount: readonly HeadcountChange[], { term }: ContractTerms) =>
  headcount.filter(({ on }) => on <= term.last)
