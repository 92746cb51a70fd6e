import type { SettlementWords } from './settlement-words.ts'

/** The rules of figures beside a bill, in English. */
export const englishSettlementPolicies: SettlementWords['policies'] = {
  'cost-centres': {
    name: 'Shares of cost centres',
    rule: 'Each line of a site is split over its cost centres by their percentages; what is left over goes to the largest remainders.',
  },
  'due/issue': {
    name: 'Due from the issue',
    rule: 'Due the agreed number of days after the issue of the invoice; if that is no working day, on the next one.',
  },
  'due/month-end': {
    name: 'Due from the end of the month',
    rule: 'Due the agreed number of days after the end of the month of issue; if that is no working day, on the next one.',
  },
  'late-payment/percent-per-year': {
    name: 'Interest by the year',
    rule: 'Simple interest on the amount with VAT × days ÷ 365, from the day after it was due to the day it is paid.',
  },
  'late-payment/per-mille-per-day': {
    name: 'Interest by the day',
    rule: 'Simple interest on the amount with VAT × days, from the day after it was due to the day it is paid.',
  },
  'late-payment/none': {
    name: 'No interest on late payment',
    rule: 'The contract excludes interest on late payment.',
  },
  'service-credits/ladder': {
    name: 'Ladder of service credits',
    rule: 'The lowest rung that the measured availability stays below gives the percentage.',
  },
  'service-credits/month-cap': {
    name: 'Monthly cap of service credits',
    rule: 'Credits of a month never exceed the agreed share of its recurring fees.',
  },
  'service-credits/year-cap': {
    name: 'Yearly cap of service credits',
    rule: 'Credits of a contract year never exceed the agreed share of its recurring fees.',
  },
}
