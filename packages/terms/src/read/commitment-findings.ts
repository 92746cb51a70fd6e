import type { Finding } from './finding.ts'
import { entriesOf, groupOf, isGroup, textsOf } from './group-of.ts'
import type { Group } from './group-of.ts'
import { unknownCharge } from './unknown-charge.ts'

/** Commitments count charges of the contract, and have names of their own: both name lines of invoices. */
export function* commitmentFindings(terms: Group): Iterable<Finding> {
  if (!isGroup(terms['charges'])) return
  const charges = Object.keys(terms['charges'])
  for (const [commitment, fields] of entriesOf(terms['commitments'])) {
    const path = ['commitments', commitment]
    const fault = { code: 'commitment-named-as-charge', facts: { commitment } } as const
    if (charges.includes(commitment)) yield { fault, path, ofName: true }
    for (const [index, charge] of textsOf(groupOf(fields)['charges']))
      if (!charges.includes(charge))
        yield { fault: unknownCharge(charge, charges), path: [...path, 'charges', index] }
  }
}
