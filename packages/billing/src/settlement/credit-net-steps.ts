import { type ContractTerms, currencyExponent, isoDate } from '@contract-playbook/terms'
import type { Part, StepValue } from '../explain/step.ts'
import { moneyValue } from '../explain/values.ts'
import type { RateCredit } from './credit-by-rate.ts'
import { feesStep } from './fees-steps.ts'
import { creditPercent, type MonthCredit, type YearCap } from './month-credit.ts'
import type { SettledBill } from './settled-bill.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'

/** What the explanation of a month's credit is made from. */
export interface CreditStepping {
  readonly bill: SettledBill
  readonly terms: Pick<ContractTerms, 'clauses'>
  readonly credit: MonthCredit
  readonly rates: readonly RateCredit[]
}

/** The field of the terms that is responsible. */
export const creditsPath = 'serviceLevels.credits'

/** What every step about a month's credit says of it. */
export function creditFacts({ credit }: CreditStepping, part: Part) {
  const { fees, availability, rung } = credit
  return {
    part,
    month: fees.month,
    availability,
    ...(rung === undefined ? {} : { below: rung.below }),
    percent: creditPercent(credit),
  }
}

/** Explains what is credited without tax: the least of the month's share of the fees and of its caps. */
export function creditNetStep(stepping: CreditStepping, id: string): SettlementStep {
  const { terms, credit } = stepping
  const { units, ...told } = credit.net
  const value = creditValue(stepping, units)
  return settlementStep(terms, id, 'service-credit', creditFacts(stepping, 'net'), value, {
    ...told,
    policy: 'service-credits/ladder',
    path: `${creditsPath}.ladder`,
    children: () => [
      uncappedStep(stepping, `${id}/uncapped`),
      ...monthCapStep(stepping, `${id}/month-cap`),
      ...yearCapStep(stepping, `${id}/year-cap-left`),
    ],
  })
}

function uncappedStep(stepping: CreditStepping, id: string): SettlementStep {
  const { terms, credit } = stepping
  const { units, ...told } = credit.uncapped
  const facts = { month: credit.fees.month, percent: creditPercent(credit) }
  return settlementStep(terms, id, 'uncapped-credit', facts, creditValue(stepping, units), {
    ...told,
    policy: 'service-credits/ladder',
    path: `${creditsPath}.ladder`,
    children: () => [feesStep(stepping, [credit.fees], `${id}/fees`)],
  })
}

function monthCapStep(stepping: CreditStepping, id: string): SettlementStep[] {
  const { terms, credit } = stepping
  if (credit.monthCap === undefined) return []
  const { percent, most } = credit.monthCap
  const { units, ...told } = most
  const facts = { month: credit.fees.month, percent }
  return [
    settlementStep(terms, id, 'month-cap', facts, creditValue(stepping, units), {
      ...told,
      policy: 'service-credits/month-cap',
      path: `${creditsPath}.capPerMonth`,
      children: () => [feesStep(stepping, [credit.fees], `${id}/fees`)],
    }),
  ]
}

/** What earlier months leave of the year's cap: the cap itself and the earlier credits, which explain themselves elsewhere. */
function yearCapStep(stepping: CreditStepping, id: string): SettlementStep[] {
  const { terms, credit } = stepping
  const { yearCap, earlier, year } = credit
  if (yearCap === undefined) return []
  const { units, ...told } = yearCap.left
  const facts = { ...daysOf(year), earlier: earlier.length }
  return [
    settlementStep(terms, id, 'year-cap-left', facts, creditValue(stepping, units), {
      ...told,
      policy: 'service-credits/year-cap',
      path: `${creditsPath}.capPerYear`,
      children: () => [
        wholeYearCapStep(stepping, yearCap, `${id}/year-cap`),
        ...earlier.map(({ fees: { month }, net }) =>
          settlementStep(
            terms,
            `${id}/${month}`,
            'earlier-credit',
            { month },
            creditValue(stepping, net.units),
          ),
        ),
      ],
    }),
  ]
}

function wholeYearCapStep(stepping: CreditStepping, cap: YearCap, id: string): SettlementStep {
  const { terms, credit } = stepping
  const { units, ...told } = cap.most
  const facts = { ...daysOf(credit.year), percent: cap.percent }
  return settlementStep(terms, id, 'year-cap', facts, creditValue(stepping, units), {
    ...told,
    policy: 'service-credits/year-cap',
    path: `${creditsPath}.capPerYear`,
    children: () => [feesStep(stepping, credit.year.months, `${id}/fees`)],
  })
}

const daysOf = ({ first, end }: MonthCredit['year']) => ({
  first: isoDate(first),
  last: isoDate(end - 1),
})

/** Money of the bill. */
export const creditValue = ({ bill: { currency } }: CreditStepping, units: bigint): StepValue =>
  moneyValue(units, currencyExponent[currency], currency)
