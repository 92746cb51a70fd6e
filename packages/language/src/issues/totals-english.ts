import type { TotalsIssueFacts } from '@contract-playbook/billing'
import type { Sentences } from '../sentence.ts'

const scenarios = { from: 'first', to: 'second' }

/** What is found when two contracts are compared. */
export const englishTotalsFindings: Sentences<TotalsIssueFacts> = {
  'scenarios-in-two-currencies': ({ from, to }) => [
    `The first contract is in ${from}, the second in ${to}: they have no difference.`,
    'Compare contracts in one currency; prices may be in others, with an exchange rate.',
  ],
  'scenario-not-billable': ({ scenario }) => [
    `The ${scenarios[scenario]} contract cannot be billed.`,
    'Settle what is found in it; it follows.',
  ],
  'causes-together': ({ causes }) => [
    `${causes.join(' + ')}: shown as one cause, since a contract with one of them and not another could not be billed.`,
    'To see them apart, change them one after the other and compare each time.',
  ],
}
