import type { ContractTerms } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import type { ContractKind } from './contract-kind.ts'
import { wordsOf } from './random-schedule.ts'
import { randomAmount } from './random-texts.ts'
import { type Span } from './telling-days.ts'
import { randomVat, type Vat } from './random-vat.ts'

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
): fc.Arbitrary<Commitment> =>
  fc.record(
    {
      kind: fc.constantFrom(...kindWords),
      amount: randomAmount(kind),
      window: fc.constantFrom(...windowWords),
      charges: fc.subarray([...charges], { minLength: 1 }),
      tested: fc.constantFrom(...testedWords),
      stubs: fc.constantFrom(...stubWords),
      uplift: fc.constantFrom(...upliftWords),
      vat: randomVat(kind, term).map(onTop),
    },
    { requiredKeys: ['kind', 'amount', 'window'] },
  )

/** A commitment is net of tax. */
function onTop(vat: Vat): NonNullable<Commitment['vat']> {
  if (vat === 'none') return vat
  const { prices: _, ...rates } = vat
  return rates
}

/** One or two commitments of a contract. */
export function randomCommitments(
  kind: ContractKind,
  terms: ContractTerms,
): fc.Arbitrary<Commitments> {
  const one = commitment(kind, Object.keys(terms.charges), terms.term)
  return fc
    .array(one, { maxLength: 2 })
    .map((list) =>
      list.length === 0
        ? 'none'
        : Object.fromEntries(list.map((one, place) => [`commitment-${place + 1}`, one])),
    )
}
