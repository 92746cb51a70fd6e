import { currencyExponent, type IsoDate, isoDate, type Scenario } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDay } from '../calendar/day.ts'
import { minorUnits, moneySnapshot } from '../exact/money.ts'
import { valueOf, read, rounded, shown, sumOf } from '../testing/fraction.ts'
import { billableScenario, drawnIndices } from '../testing/random-contract.ts'
import type { BilledBy } from './billed-by.ts'
import type { Figure } from './figure.ts'
import { type Metrics, metrics } from './metrics.ts'
import { totalsOracle } from './testing/totals-oracle.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

/** Many contracts are billed many times: on a busy machine that takes a while. */
const scenarios = fc.oneof(
  billableScenario({ size: 'usual', longestTerm: 800, policies: 'every' }),
  billableScenario({ size: 'huge', longestTerm: 400, policies: 'every' }),
)
const short = billableScenario({ size: 'usual', longestTerm: 100, policies: 'every' })

function metricsOf(scenario: Scenario): Metrics {
  const { value, issues } = metrics(scenario, { indices: drawnIndices })
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

const shownAmount = ({ amount }: Figure): string => shown(read(moneySnapshot(amount).amount))

/** A day of the term, from a number that was drawn. */
function dayOfTerm({ terms: { term } }: Scenario, drawn: number): IsoDate {
  const [first, last] = [readDay(term.first), readDay(term.last)]
  return isoDate(first + (drawn % (last - first + 1)))
}

test('what recurs, what is scheduled and what is owed once are worked out the same day by day, from the rules alone', () => {
  fc.assert(
    fc.property(scenarios, fc.nat(), fc.nat(), (scenario, one, other) => {
      const ours = metricsOf(scenario)
      const theirs = totalsOracle(scenario, drawnIndices)
      const digits = currencyExponent[ours.currency]
      const { first, last } = scenario.terms.term
      const [from, to] = [dayOfTerm(scenario, one), dayOfTerm(scenario, other)].toSorted()
      if (from === undefined || to === undefined) return
      const part = rounded(theirs.scheduled(from, to), digits)
      expect(shownAmount(ours.scheduled(from, to))).toBe(shown(part))
      const all = sumOf([theirs.scheduled(first, last), theirs.once()])
      expect(shownAmount(ours.tcv)).toBe(shown(rounded(all, digits)))
      const recurring = ours.recurring(from)
      expect({
        mrr: recurring && minorUnits(recurring.mrr.amount),
        overage: recurring && minorUnits(recurring.overage.amount),
      }).toEqual(theirs.recurring(from))
    }),
  )
})

test('the value of a contract is that of its years and of what is owed once; a year is the sum of its parts', () => {
  fc.assert(
    fc.property(scenarios, fc.nat(), (scenario, drawn) => {
      const ours = metricsOf(scenario)
      const exact = sumOf(ours.tcv.step.children.map(valueOf))
      const digits = currencyExponent[ours.currency]
      expect(shownAmount(ours.tcv)).toBe(shown(rounded(exact, digits)))
      const years = Array.from({ length: ours.years }, (_, place) => ours.acv(place + 1))
      expect(years.map((year) => year && shownAmount(year))).toEqual(
        ours.tcv.step.children
          .filter(({ code }) => code === 'scheduled-year')
          .map((step) => shown(rounded(valueOf(step), digits))),
      )
      expect(ours.acv(ours.years + 1)).toBeUndefined()
      const { first, last } = scenario.terms.term
      const cut = dayOfTerm(scenario, drawn)
      const parts = [ours.scheduled(first, cut), ours.scheduled(isoDate(readDay(cut) + 1), last)]
      const exactOf = ({ step }: Figure) => sumOf(step.children.map(valueOf))
      expect(shown(sumOf(parts.map(exactOf)))).toBe(shown(exactOf(ours.scheduled(first, last))))
    }),
  )
})

const breakdowns = ['month', 'contract-year', 'site', 'charge', 'invoice'] as const

test('what is billed is the same however it is broken down, net and tax', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const { tcb, tcbBy, bill } = metricsOf(scenario)
      expect(minorUnits(tcb.amount)).toBe(minorUnits(bill.totals.net))
      for (const by of breakdowns satisfies readonly BilledBy[]) {
        const shares = tcbBy(by)
        for (const part of ['net', 'tax', 'gross'] as const)
          expect(shares.reduce((sum, share) => sum + minorUnits(share[part]), 0n)).toBe(
            minorUnits(bill.totals[part]),
          )
        expect(new Set(shares.map(({ key }) => key)).size).toBe(shares.length)
      }
      expect(tcbBy('invoice').map(({ key, net }) => [key, minorUnits(net)])).toEqual(
        bill.invoices
          .filter(({ lineIds }) => lineIds.length > 0)
          .map(({ id, net }) => [id, minorUnits(net)]),
      )
    }),
  )
})

test('every figure explains itself: sums are those of their parts, formulas end at their steps', () => {
  fc.assert(
    fc.property(short, fc.nat(), (scenario, drawn) => {
      const ours = metricsOf(scenario)
      const recurring = ours.recurring(dayOfTerm(scenario, drawn))
      const figures = [
        recurring?.mrr,
        recurring?.arr,
        recurring?.overage,
        ours.tcv,
        ours.tcb,
        ours.acv(1),
      ]
      for (const figure of figures) {
        if (figure === undefined) throw new Error('no figure')
        expect(figure.step.value).toMatchObject(moneySnapshot(figure.amount))
        expect(unprovedSteps(figure.step)).toEqual([])
      }
      for (const by of breakdowns)
        for (const share of ours.tcbBy(by))
          for (const part of ['net', 'tax', 'gross'] as const) {
            expect(share.step(part).value).toMatchObject(moneySnapshot(share[part]))
            expect(unprovedSteps(share.step(part))).toEqual([])
          }
    }),
  )
})
