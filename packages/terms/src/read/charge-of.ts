import type { FieldSteps } from './finding.ts'
import { entriesOf, groupOf } from './group-of.ts'
import type { Group } from './group-of.ts'

/** A charge of terms that may not be readable: its key, whatever fields it has, and where it stands. */
export interface ChargeOf {
  charge: string
  fields: Group
  path: FieldSteps
}

export function chargesOf(terms: Group): readonly ChargeOf[] {
  return entriesOf(terms['charges']).map(([charge, value]) => ({
    charge,
    fields: groupOf(value),
    path: ['charges', charge],
  }))
}
