import type { Fault } from '../issue/terms-issue.ts'
import { unknownName } from './unknown-name.ts'

/** A charge that the contract does not list. */
export function unknownCharge(charge: string, charges: readonly string[]): Fault {
  return unknownName(charge, charges, {
    misspelt: (suggestion) => ({ code: 'misspelt-charge', facts: { charge, suggestion } }),
    unknown: (known) => ({ code: 'unknown-charge', facts: { charge, known } }),
  })
}
