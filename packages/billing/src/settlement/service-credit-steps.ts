import { currencyExponent } from '@contract-playbook/terms'
import type { Part } from '../explain/step.ts'
import { majorUnits } from '../explain/values.ts'
import { add, input } from '../formula/expression.ts'
import type { RateCredit } from './credit-by-rate.ts'
import {
  creditFacts,
  creditNetStep,
  creditsPath,
  type CreditStepping,
  creditValue,
} from './credit-net-steps.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'
import { sumFigure } from './worked-figure.ts'

/** Explains a month's credit: the least of its share of the fees and its caps; its tax rate by rate; the sum of both. */
export function serviceCreditStep(stepping: CreditStepping, part: Part): SettlementStep {
  return stepOfPart[part](stepping, `service-credit/${stepping.credit.fees.month}/${part}`)
}

type StepOfPart = (stepping: CreditStepping, id: string) => SettlementStep

const stepOfPart: { readonly [P in Part]: StepOfPart } = {
  net: creditNetStep,
  tax: taxStep,
  gross: grossStep,
}

function taxStep(stepping: CreditStepping, id: string): SettlementStep {
  const { terms, rates } = stepping
  const units = rates.reduce((sum, { tax }) => sum + tax.units, 0n)
  const value = creditValue(stepping, units)
  return settlementStep(terms, id, 'service-credit', creditFacts(stepping, 'tax'), value, {
    path: creditsPath,
    children: () => rates.map((rate, place) => rateTaxStep(stepping, rate, `${id}/${place + 1}`)),
  })
}

function rateTaxStep(stepping: CreditStepping, rate: RateCredit, id: string): SettlementStep {
  const { units, ...told } = rate.tax
  const facts = rateFacts(stepping, rate)
  return settlementStep(stepping.terms, id, 'credit-tax', facts, creditValue(stepping, units), {
    ...told,
    ...(rate.rate === undefined ? { policy: 'tax/none' as const } : {}),
    children: () => [rateNetStep(stepping, rate, `${id}/net`)],
  })
}

function rateNetStep(stepping: CreditStepping, rate: RateCredit, id: string): SettlementStep {
  const { units, ...told } = rate.net
  const facts = { ...rateFacts(stepping, rate), extra: rate.extra }
  return settlementStep(stepping.terms, id, 'credit-at-rate', facts, creditValue(stepping, units), {
    ...told,
    children: () => [creditNetStep(stepping, `${id}/credit`)],
  })
}

const rateFacts = ({ credit }: CreditStepping, { rate }: RateCredit) => ({
  month: credit.fees.month,
  ...(rate === undefined ? {} : { rate }),
})

const money = (part: Part) => input(part, 'money', { rank: 'line' })
const both = add(money('net'), money('tax'))

function grossStep(stepping: CreditStepping, id: string): SettlementStep {
  const { terms, bill, credit, rates } = stepping
  const digits = currencyExponent[bill.currency]
  const tax = rates.reduce((sum, { tax }) => sum + tax.units, 0n)
  const inputs = { net: majorUnits(credit.net.units, digits), tax: majorUnits(tax, digits) }
  const { units, ...told } = sumFigure(both, inputs, digits)
  const value = creditValue(stepping, units)
  return settlementStep(terms, id, 'service-credit', creditFacts(stepping, 'gross'), value, {
    ...told,
    path: creditsPath,
    children: () => [creditNetStep(stepping, `${id}/net`), taxStep(stepping, `${id}/tax`)],
  })
}
