import { allocation, type Share } from '../exact/allocate.ts'
import { entry } from '../exact/column.ts'
import { minorUnits, money } from '../exact/money.ts'
import { ratio } from '../exact/ratio.ts'
import type { Part, Step } from '../explain/step.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import type { Amounts, Bill, FigureId, Line } from '../invoices/bill.ts'
import { type BilledBy, billedBy, type KeyedPart, keyFacts } from './billed-by.ts'
import type { BilledScenario } from './billed-scenario.ts'
import { type Figure, figureOf } from './figure.ts'
import { shareDetails } from './share-details.ts'
import { type TotalsStep, totalsStep } from './totals-step.ts'

export type { BilledBy } from './billed-by.ts'

/** What is billed of one month of service, contract year, site, charge or invoice. */
export interface BilledShare extends Amounts {
  /** `2027-03`, `1`, a site or charge or commitment, `(pool)`, `(contract)`, `(rounding)`, or the name of an invoice */
  readonly key: string
  step(part: Part): TotalsStep
}

/** All that is billed, net of tax: the sum of the rounded lines as they are invoiced. */
export function contractedBilling({ bill, billed }: BilledScenario): Figure {
  const { terms, exponent } = billed.contract
  const units = minorUnits(bill.totals.net)
  const facts = { part: 'net' as const, first: terms.term.first, last: terms.term.last }
  const value = moneyValue(units, exponent, terms.currency)
  const step = totalsStep(terms, 'tcb', 'tcb', facts, value, {
    children: () => explained(bill, 'total/net').children,
  })
  return figureOf(units, terms.currency, step)
}

/** A line's share of a key, net and tax. */
interface LineShare {
  readonly line: Line
  readonly part: KeyedPart
  readonly net: Share
  readonly tax: Share
}

/**
 * The same, broken down: what stands under each key, in the order in which lines name them. The keys sum to the total, net and tax, to the
 * last unit: a line that is split over months or years is so by its service days, largest remainder.
 */
export function billingShares({ bill, billed }: BilledScenario, by: BilledBy): BilledShare[] {
  const keysOf = billedBy(billed.contract.terms)[by]
  const shares = new Map<string, LineShare[]>()
  for (const line of bill.ledger.lines()) {
    const parts = keysOf(line)
    const weights = parts.map(({ days }) => BigInt(days))
    const nets = allocation(minorUnits(line.net), weights)
    const taxes = allocation(minorUnits(line.tax), weights)
    parts.forEach((part, place) => {
      const share = { line, part, net: entry(nets, place), tax: entry(taxes, place) }
      const known = shares.get(part.key)
      if (known === undefined) shares.set(part.key, [share])
      else known.push(share)
    })
  }
  return Array.from(shares, ([key, lines]) => shareOf({ bill, billed }, by, key, lines))
}

const partOf: { readonly [P in Part]: (share: LineShare) => bigint } = {
  net: ({ net }) => net.units,
  tax: ({ tax }) => tax.units,
  gross: ({ net, tax }) => net.units + tax.units,
}

function shareOf(
  scenario: BilledScenario,
  by: BilledBy,
  key: string,
  shares: readonly LineShare[],
): BilledShare {
  const { terms, exponent } = scenario.billed.contract
  const { currency } = terms
  const sum = (part: Part): bigint => shares.reduce((all, share) => all + partOf[part](share), 0n)
  const step = (part: Part): TotalsStep => {
    const id = `tcb/${by}/${key}/${part}`
    const value = moneyValue(sum(part), exponent, currency)
    return totalsStep(terms, id, 'tcb-share', { part, ...keyFacts(terms, by, key) }, value, {
      children: () => shares.flatMap((share) => lineSteps(scenario, by, share, part, id)),
    })
  }
  return {
    key,
    net: money(sum('net'), currency),
    tax: money(sum('tax'), currency),
    gross: money(sum('gross'), currency),
    step,
  }
}

/** A line that stands under one key explains itself; the parts of one that is split tell their share of it. */
function lineSteps(
  { bill, billed }: BilledScenario,
  by: BilledBy,
  share: LineShare,
  part: Part,
  figure: string,
): (TotalsStep | Step)[] {
  const { line, part: keyed } = share
  const ofLine = (of: Part): Step => explained(bill, `line/${line.id}/${of}`)
  if (keyed.days === keyed.outOf) return [ofLine(part)]
  if (part === 'gross')
    return (['net', 'tax'] as const).flatMap((one) =>
      lineSteps({ bill, billed }, by, share, one, `${figure}/${one}`),
    )
  const { terms, exponent } = billed.contract
  const { key, days, outOf } = keyed
  const { id: lineId, month, first, last } = line
  const inputs = {
    amount: majorUnits(minorUnits(line[part]), exponent),
    days: ratio(days),
    period: ratio(outOf),
  }
  const { units, extra } = share[part]
  const named = keyFacts(terms, by, key)
  const facts = { part, line: lineId, month, first, last, ...named, days, outOf, extra }
  const value = moneyValue(units, exponent, terms.currency)
  return [
    totalsStep(terms, `${figure}/${lineId}`, 'part-of-line', facts, value, {
      ...shareDetails(inputs, share[part], exponent),
      children: () => [ofLine(part)],
    }),
  ]
}

/** A figure that the bill has. */
function explained(bill: Bill, figure: FigureId): Step {
  const step = bill.explain(figure)
  if (step === undefined) throw new Error(`the bill has no ${figure}`)
  return step
}
