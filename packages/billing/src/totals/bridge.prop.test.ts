import type { Scenario } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { minorUnits } from '../exact/money.ts'
import type { Amounts } from '../invoices/bill.ts'
import { billableScenario, drawnIndices } from '../testing/random-contract.ts'
import { type Bridge, bridge } from './bridge.ts'
import { type Cause, causes } from './cause.ts'
import { type ComparedScenario, mixedScenario, scenarioPair } from './mixed-scenario.ts'
import { unprovedSteps } from './testing/unproved-steps.ts'

/** Many contracts are billed many times: on a busy machine that takes a while. */
const options = { indices: drawnIndices }
const drawn = billableScenario({ size: 'usual', longestTerm: 60, policies: 'every' })

const totals = ({ terms, headcount }: Scenario) => {
  const total = compile(terms, options).value?.totals(headcount).value
  return total && { net: total.net, tax: total.tax }
}

/** Two scenarios in one currency that may differ in everything. */
const strangers = fc
  .tuple(drawn, drawn)
  .filter(([from, to]) => from.terms.currency === to.terms.currency)

/** Two scenarios of the same term and places: other charges, other prices, other policies. */
const relatives = strangers
  .map(([from, to]): [Scenario, Scenario] => {
    const { term, sites } = from.terms
    const terms = { ...to.terms, term, sites }
    return [from, { terms, headcount: from.headcount }]
  })
  .filter(([, to]) => totals(to) !== undefined)

const pairs = fc.oneof(strangers, relatives)

const given = (scenario: Scenario): ComparedScenario => ({ ...scenario, options })

function bridged(from: Scenario, to: Scenario): Bridge {
  const { value, issues } = bridge(given(from), given(to))
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

const units = ({ net, tax, gross }: Amounts) => [net, tax, gross].map(minorUnits)

const partsOf = ({ parts }: Bridge) =>
  parts.map((part) => ({ causes: part.causes, units: units(part), fields: part.fields }))

test('the parts sum to the difference of the two bills, net, tax and gross; no cause is in two parts', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const { parts, difference } = bridged(from, to)
      const [before, after] = [totals(from), totals(to)]
      if (before === undefined || after === undefined) throw new Error('both can be billed')
      const net = after.net - before.net
      const tax = after.tax - before.tax
      expect(units(difference)).toEqual([net, tax, net + tax])
      const sums = parts
        .map(units)
        .reduce((sum, one) => sum.map((all, part) => all + (one[part] ?? 0n)), [0n, 0n, 0n])
      expect(sums).toEqual([net, tax, net + tax])
      const named = parts.flatMap(({ causes }) => causes)
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})

test('the other way round every part is the same with its sign turned', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const turned = partsOf(bridged(to, from)).map(({ causes, units }) => ({
        causes,
        units: units.map((one) => -one),
      }))
      expect(turned).toEqual(
        partsOf(bridged(from, to)).map(({ causes, units }) => ({ causes, units })),
      )
    }),
  )
})

test('a mixture that takes nothing is the one scenario, one that takes everything the other', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const pair = scenarioPair(given(from), given(to))
      expect(totals(mixedScenario(pair, () => 'from'))).toEqual(totals(from))
      expect(totals(mixedScenario(pair, () => 'to'))).toEqual(totals(to))
    }),
  )
})

/** Whether a commitment names the charges that it counts: of other charges it then names other ones. */
const namesCharges = ({ terms: { commitments = 'none' } }: Scenario): boolean =>
  commitments !== 'none' && Object.values(commitments).some(({ charges }) => charges !== undefined)

test('what differs by one cause alone is explained by it alone', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom(...causes), ([from, to], cause: Cause) => {
      const pair = scenarioPair(given(from), given(to))
      const mixed = mixedScenario(pair, (one) => (one === cause ? 'to' : 'from'))
      fc.pre(totals(mixed) !== undefined && !(cause === 'scope' && namesCharges(from)))
      const { parts, difference } = bridged(from, mixed)
      for (const part of parts)
        expect([part.causes, units(part)]).toEqual([[cause], units(difference)])
      if (parts.length === 0) expect(units(difference)).toEqual([0n, 0n, 0n])
    }),
  )
})

test('a scenario does not differ from itself, in whatever order it is written', () => {
  const reversed = ({ terms, headcount }: Scenario): Scenario => ({
    terms: { ...terms, charges: Object.fromEntries(Object.entries(terms.charges).toReversed()) },
    headcount: headcount.toReversed(),
  })
  fc.assert(
    fc.property(drawn, pairs, (scenario, [from, to]) => {
      expect(bridged(scenario, scenario).parts).toEqual([])
      const ours = partsOf(bridged(from, to)).map(({ causes, units }) => ({ causes, units }))
      const theirs = partsOf(bridged(reversed(from), reversed(to)))
      expect(theirs.map(({ causes, units }) => ({ causes, units }))).toEqual(ours)
    }),
  )
})

test('every part explains itself: it ends at the mean of its effects, and the parts at the difference', () => {
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const { step, parts } = bridged(from, to)
      for (const part of ['net', 'tax', 'gross'] as const) {
        expect(unprovedSteps(step(part))).toEqual([])
        for (const one of parts) expect(unprovedSteps(one.step(part))).toEqual([])
      }
    }),
  )
})
