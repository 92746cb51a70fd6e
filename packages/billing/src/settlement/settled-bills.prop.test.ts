import {
  type ContractTerms,
  currencyExponent,
  type HeadcountChange,
  type IsoMonth,
  type Scenario,
} from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { minorUnits } from '../exact/money.ts'
import { ratio } from '../exact/ratio.ts'
import type { Bill } from '../invoices/bill.ts'
import { billed } from '../testing/billed.ts'
import { billableScenario } from '../testing/random-contract.ts'
import { decimal } from '../testing/terms.ts'
import { billedLine } from './billed-line.ts'
import { corrections } from './corrections.ts'
import { costCentres } from './cost-centres.ts'
import { creditLine } from './credit-notes.ts'
import { parts } from './part-amounts.ts'
import { serviceCredits } from './service-credits.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'
import { netOfGross, taxOnNet } from './vat-figures.ts'

const scenario = billableScenario({ size: 'usual', longestTerm: 400, policies: 'every' })

/** The same headcount, with one more reported late: whoever is there first is joined by some on a later day. */
function withLateJoiners({ headcount }: Scenario): readonly HeadcountChange[] {
  const [first, last] = [headcount[0], headcount.at(-1)]
  if (first === undefined || last === undefined) return headcount
  const { site, unit } = first
  return [...headcount, { on: last.on, site, unit, kind: 'join', count: 3 }]
}

const sum = (list: readonly bigint[]): bigint => list.reduce((total, one) => total + one, 0n)

test('corrections of any bill sum to the difference of the totals', () => {
  fc.assert(
    fc.property(scenario, (example) => {
      const issued = billed(example)
      const revised = billed({ ...example, headcount: withLateJoiners(example) })
      const { value } = corrections(issued, revised)
      for (const part of parts)
        expect(value && minorUnits(value[part])).toBe(
          minorUnits(revised.totals[part]) - minorUnits(issued.totals[part]),
        )
    }),
  )
})

const thirds = { sales: decimal('33.3'), factory: decimal('33.3'), office: decimal('33.4') }

const withCentres = ({ sites }: ContractTerms): ContractTerms['sites'] =>
  Object.fromEntries(
    Object.entries(sites).map(([id, site]) => [id, { ...site, costCentres: thirds }]),
  )

test('the cost centres of any bill, and what is unallocated, are the bill', () => {
  fc.assert(
    fc.property(scenario, (example) => {
      const bill = billed(example)
      const { value } = costCentres(bill, { sites: withCentres(example.terms) })
      for (const part of parts) {
        const borne = value?.centres.map((centre) => minorUnits(centre[part])) ?? []
        const rest = value === undefined ? 0n : minorUnits(value.unallocated[part])
        expect(sum(borne) + rest).toBe(minorUnits(bill.totals[part]))
      }
    }),
  )
})

/** Net of the lines that recur, written from the rule. */
const recurring = (bill: Bill, { charges }: ContractTerms): bigint =>
  sum(
    [...bill.ledger.lines()]
      .filter(({ kind }) => kind === 'charge' || kind === 'adjustment')
      .filter(({ charge = '' }) => charges[charge]?.kind !== 'one-off')
      .map(({ net }) => minorUnits(net)),
  )

/** Availabilities of all calendar months that terms of this test can touch. */
const everyMonth = ({ term }: ContractTerms) => {
  const year = Number(term.first.slice(0, 4))
  return Array.from({ length: 48 }, (_, n) => {
    const [years, month] = [year - 1 + Math.floor(n / 12), (n % 12) + 1]
    const name = `${years}-${String(month).padStart(2, '0')}`
    return { month: name as IsoMonth, availability: decimal('99.5') }
  })
}

test('the recurring fees of all months of any bill are its recurring lines, and their credits are explained', () => {
  fc.assert(
    fc.property(scenario, ({ terms, headcount }) => {
      const bill = billed({ terms, headcount })
      const ladder = [{ below: decimal('99.9'), credit: decimal('7.5') }]
      const credits = { ladder, capPerMonth: decimal('5'), capPerYear: decimal('0.9') }
      const agreed = { ...terms, serviceLevels: { credits } }
      const { value, issues } = serviceCredits(bill, agreed, everyMonth(terms))
      expect(issues.filter(({ kind }) => kind !== 'notice')).toEqual([])
      const months = value?.months ?? []
      expect(sum(months.map(({ fees }) => minorUnits(fees)))).toBe(recurring(bill, terms))
      for (const month of months.slice(-2))
        expect(unprovedSteps(month.explain('gross'))).toEqual([])
    }),
  )
})

test('any line of any bill is credited in full by its shares', () => {
  fc.assert(
    fc.property(scenario, fc.nat(), fc.integer({ min: 1, max: 40 }), (example, place, heads) => {
      const bill = billed(example)
      fc.pre(bill.ledger.length > 0)
      const { id } = bill.ledger.line(place % bill.ledger.length)
      const line = billedLine(bill, example.terms, id)
      const shares = [ratio(1, heads), ratio(heads - 1, heads)]
      const notes = line && creditLine(line, shares).value
      for (const part of parts)
        expect(sum(notes?.map((note) => minorUnits(note[part])) ?? [])).toBe(
          -minorUnits(line?.[part] ?? bill.totals[part]),
        )
    }),
  )
})

test('the rate of a billed line is the one at which it was taxed', () => {
  fc.assert(
    fc.property(scenario, (example) => {
      const bill = billed(example)
      const digits = currencyExponent[bill.currency]
      for (const { id, net, tax, gross } of bill.ledger.lines()) {
        const { vat } = billedLine(bill, example.terms, id) ?? {}
        const [stated, without] = [minorUnits(gross), minorUnits(net)]
        if (vat?.prices === 'inclusive')
          expect(netOfGross(stated, vat.rate, digits).units).toBe(without)
        else expect(taxOnNet(without, vat?.rate, digits).units).toBe(minorUnits(tax))
      }
    }),
  )
})
