import type { SettlementIssueFacts } from '@contract-playbook/billing'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, month, number, percent, quote } = englishFormat

const spans = { quarter: 'a quarter', year: 'a year' }

/** 5 ÷ 4, of a share that is written as 5/4. */
const shown = (share: string): string => share.replace('-', '−').replace('/', ' ÷ ')

/** What is found beside a bill: due dates, interest, credits, cost centres. */
export const englishSettlementFindings: Sentences<SettlementIssueFacts> = {
  'due-not-in-terms': () => [
    'The contract does not say when an invoice is due.',
    'Ask the provider: how many days after the invoice, and counted from when? Write it as billing.due.',
  ],
  'late-payment-not-in-terms': () => [
    'The contract does not say what an overdue invoice costs.',
    'Ask the provider: what interest is due on late payment? Write it as latePayment, or none.',
  ],
  'service-credits-not-in-terms': () => [
    'The contract does not say what is credited when the service was not available.',
    'Ask the provider: what share of the fees is credited below what availability? Write it as serviceLevels.credits, or none.',
  ],
  'availability-not-measured': ({ month: of }) => [
    `Nobody said how available the service was in ${month(of)}.`,
    'Ask the provider: what was measured in that month, and by whom?',
  ],

  'availability-not-a-share': ({ month: of, written }) => [
    `The availability of ${month(of)} is given as ${number(written)}: it must be from 0 to 100 percent.`,
    'Correct the measurement.',
  ],
  'availability-measured-twice': ({ month: of, availability, other }) => [
    `Two availabilities are given for ${month(of)}: ${percent(availability)} and ${percent(other)}.`,
    'Keep the one that was agreed on.',
  ],
  'cost-centres-not-whole': ({ site, percent: sum }) => [
    `The cost centres of ${quote(site)} bear ${percent(sum)} of it together: it must be 100%.`,
    'Correct their shares.',
  ],
  'credit-above-original': ({ share }) => [
    `The credit notes come to ${shown(share)} of the line: more than was billed.`,
    'Credit no more than the whole line.',
  ],
  'credit-below-zero': ({ number: note, share }) => [
    `Credit note ${count(note)} is for ${shown(share)} of the line: less than nothing.`,
    'A credit takes off; bill what is missing as a correction.',
  ],
  'bills-in-two-currencies': ({ issued, revised }) => [
    `The issued bill is in ${issued}, the revised one in ${revised}: there is no difference to work out.`,
    'Work the revised bill out in the currency of the issued one.',
  ],
  'interest-on-credit': ({ amount }) => [
    `An invoice of ${number(amount)} is a credit: it is never overdue.`,
    'Ask for interest on invoices above zero only.',
  ],

  'month-not-billed': ({ month: of }) => [
    `An availability is given for ${month(of)}, for which nothing was billed.`,
    'Check the month; without fees there is no credit.',
  ],
  'availability-per-longer-span': ({ per }) => [
    `The contract measures availability over ${spans[per]}; the ladder was read month by month.`,
    'Ask the provider: how does the credit follow from the longer measurement?',
  ],
  'working-days-not-announced': ({ on }) => [
    `The working days around ${date(on)} are not announced yet; the day was taken as it falls.`,
    'Look again when the official calendar of that year is out.',
  ],

  'assumed-due-from': () => [
    'The days to pay count from the issue of the invoice.',
    'If that is what was agreed, write it into the contract.',
  ],
  'assumed-month-cap': () => [
    'Service credits of a month have no limit.',
    'If that is what was agreed, write it into the contract.',
  ],
  'assumed-year-cap': () => [
    'Service credits of a contract year have no limit.',
    'If that is what was agreed, write it into the contract.',
  ],
}
