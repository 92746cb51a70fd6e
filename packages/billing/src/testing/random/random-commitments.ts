import type { ContractTerms } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { monthOf } from '../oracle/calendar.ts'
import { billingPeriods } from '../oracle/setting.ts'
import type { ContractKind } from './contract-kind.ts'
import { wordsOf } from './random-schedule.ts'
import { randomAmount } from './random-texts.ts'
import { type Span } from './telling-days.ts'
import { randomVat } from './random-vat.ts'

type Commitments = NonNullable<ContractTerms['commitments']>
type Commitment = Exclude<Commitments, 'none'>[string]

const kindWords = wordsOf<Commitment['kind']>({ minimum: true, maximum: true })
const windowWords = wordsOf<Commitment['window']>({
  'billing-period': true,
  quarter: true,
  'contract-year': true,
})
const testedWords = wordsOf<NonNullable<Commitment['tested']>>({
  'after-discounts': true,
  'before-discounts': true,
})
const stubWords = wordsOf<NonNullable<Commitment['stubs']>>({ prorated: true, full: true })
const upliftWords = wordsOf<NonNullable<Commitment['uplift']>>({ applies: true, excluded: true })

const commitment = (
  kind: ContractKind,
  charges: readonly string[],
  term: Span,
): fc.Arbitrary<Commitment> => {
  // A commitment is net of tax.
  const vat = randomVat(kind, term).filter((vat) => vat === 'none' || vat.prices !== 'inclusive')
  return fc.record(
    {
      kind: fc.constantFrom(...kindWords),
      amount: randomAmount(kind),
      window: fc.constantFrom(...windowWords),
      charges: fc.subarray([...charges], { minLength: 1 }),
      tested: fc.constantFrom(...testedWords),
      stubs: fc.constantFrom(...stubWords),
      uplift: fc.constantFrom(...upliftWords),
      vat,
    },
    { requiredKeys: ['kind', 'amount', 'window'] },
  )
}

/** One or two commitments of a contract. */
export function randomCommitments(
  kind: ContractKind,
  terms: ContractTerms,
): fc.Arbitrary<Commitments> {
  const one = commitment(kind, Object.keys(terms.charges), terms.term)
  return fc
    .array(one, { maxLength: 2 })
    .map((list) => list.filter(({ window }) => window !== 'billing-period' || areTold(terms)))
    .map((list) =>
      list.length === 0
        ? 'none'
        : Object.fromEntries(list.map((one, place) => [`commitment-${place + 1}`, one])),
    )
}

/** Whether billing periods begin service in different months, so that their lines have names of their own. */
function areTold(terms: ContractTerms): boolean {
  const months = billingPeriods(terms).map(({ first }) => monthOf(first))
  return new Set(months).size === months.length
}
