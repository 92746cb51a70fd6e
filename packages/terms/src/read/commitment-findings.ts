import type { Finding } from './finding.ts'
import { entriesOf, groupOf, isGroup, textsOf } from './group-of.ts'
import type { Group } from './group-of.ts'
import { unknownCharge } from './unknown-charge.ts'

/** Commitments count charges of the contract, and have names of their own: both name lines of invoices. */
export function* commitmentFindings(terms: Group): Iterable<Finding> {
  if (!isGroup(terms['charges'])) return
  const charges = Object.keys(terms['charges'])
  for (const [commitment, fields] of entriesOf(terms['commitments'])) {
    yield* sameName(commitment, charges)
    yield* chargesCounted(commitment, groupOf(fields), charges)
  }
}

function sameName(commitment: string, charges: readonly string[]): Finding[] {
  if (!charges.includes(commitment)) return []
  const fault = { code: 'commitment-named-as-charge', facts: { commitment } } as const
  return [{ fault, path: ['commitments', commitment], ofName: true }]
}

function chargesCounted(commitment: string, fields: Group, charges: readonly string[]): Finding[] {
  return textsOf(fields['charges']).flatMap(([index, charge]) =>
    charges.includes(charge)
      ? []
      : [
          {
            fault: unknownCharge(charge, charges),
            path: ['commitments', commitment, 'charges', index],
          },
        ],
  )
}
