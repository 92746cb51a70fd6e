import { type ContractTerms, currencyExponent } from '@contract-playbook/terms'
import type { Part, StepValue } from '../explain/step.ts'
import { majorUnits, moneyValue } from '../explain/values.ts'
import { add, input, multiply } from '../formula/expression.ts'
import type { Line } from '../invoices/bill.ts'
import { allocatedFigure } from './allocated-figure.ts'
import type { CentreShare } from './centre-shares.ts'
import { lineFacts } from './line-facts.ts'
import { partUnits } from './part-amounts.ts'
import { percentShare } from './percent-share.ts'
import type { SettledBill } from './settled-bill.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'
import { sumFigure, type WorkedFigure } from './worked-figure.ts'

/** What explanations of cost centres are made from. */
export interface CentreStepping {
  readonly bill: SettledBill
  readonly terms: Pick<ContractTerms, 'sites' | 'clauses'>
}

/** Explains what a cost centre bears of the bill: its share of every line. */
export function centreStep(
  stepping: CentreStepping,
  centre: string,
  shares: readonly CentreShare[],
  part: Part,
  units: bigint,
): SettlementStep {
  const id = `cost-centre/${centre}/${part}`
  return settlementStep(
    stepping.terms,
    id,
    'cost-centre',
    { part, centre },
    moneyOf(stepping, units),
    {
      policy: 'cost-centres',
      path: 'sites',
      children: () => shares.map((share) => shareStep(stepping, share, part)),
    },
  )
}

/** Explains what no cost centre bears: whole lines. */
export function unallocatedStep(
  stepping: CentreStepping,
  lines: readonly { readonly line: Line }[],
  part: Part,
  units: bigint,
): SettlementStep {
  const { bill, terms } = stepping
  const id = `unallocated/${part}`
  return settlementStep(terms, id, 'unallocated', { part }, moneyOf(stepping, units), {
    policy: 'cost-centres',
    path: 'sites',
    children: () => lines.flatMap(({ line }) => bill.explain(`line/${line.id}/${part}`) ?? []),
  })
}

/** Explains what a cost centre bears of a line. */
export function shareStep(
  stepping: CentreStepping,
  share: CentreShare,
  part: Part,
): SettlementStep {
  const { bill, terms } = stepping
  const { line, centre, percent } = share
  const { units, ...told } = shareFigure(share, part, currencyExponent[bill.currency])
  const id = `cost-centre/${centre}/${line.id}/${part}`
  const extra = part !== 'gross' && share[part].extra
  const facts = { ...lineFacts(line, part), centre, percent, extra }
  return settlementStep(terms, id, 'cost-centre-share', facts, moneyOf(stepping, units), {
    ...told,
    policy: 'cost-centres',
    path: `sites.${line.site ?? Object.keys(terms.sites)[0]}.costCentres.${centre}`,
    children: () =>
      part === 'gross'
        ? [shareStep(stepping, share, 'net'), shareStep(stepping, share, 'tax')]
        : [bill.explain(`line/${line.id}/${part}`) ?? []].flat(),
  })
}

const amount = (part: Part) => input(part, 'money', { rank: 'line' })
const both = add(amount('net'), amount('tax'))

function shareFigure(
  { line, percent, net, tax }: CentreShare,
  part: Part,
  digits: number,
): WorkedFigure {
  if (part === 'gross') {
    const inputs = { net: majorUnits(net.units, digits), tax: majorUnits(tax.units, digits) }
    return sumFigure(both, inputs, digits)
  }
  const exact = multiply(amount(part), input('percent', 'percent', { rank: 'charge' }))
  const inputs = {
    [part]: majorUnits(partUnits(line)[part], digits),
    percent: percentShare(percent),
  }
  return allocatedFigure(exact, inputs, part === 'net' ? net : tax, digits)
}

const moneyOf = ({ bill: { currency } }: CentreStepping, units: bigint): StepValue =>
  moneyValue(units, currencyExponent[currency], currency)
