import type { Charge } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { type ContractKind, draws } from './contract-kind.ts'
import { lineAmount, randomPercent } from './random-texts.ts'

type Discounts = NonNullable<Charge['discounts']>

/** Discounts in some order, or none. What is owed once has no free months. */
export function randomDiscounts(
  kind: ContractKind,
  chargeKind: Charge['kind'],
): fc.Arbitrary<Discounts> {
  const percent = randomPercent.map((percent) => ({ percent }))
  const amount = lineAmount(kind).map((amount) => ({ amount }))
  const commitment = randomPercent.map((commitment) => ({ commitment }))
  const freeMonths = fc.integer({ min: 1, max: 3 }).map((freeMonths) => ({ freeMonths }))
  const some = draws(kind, 'discounts')
    ? chargeKind === 'one-off'
      ? fc.oneof(percent, amount, commitment)
      : fc.oneof(percent, amount, commitment, freeMonths)
    : fc.oneof(percent, amount)
  return fc.option(fc.array(some, { minLength: 1, maxLength: 3 }), { nil: 'none' as const })
}
