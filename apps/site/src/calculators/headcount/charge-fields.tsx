import type { JSX } from 'preact'
import { BaseFeeFields } from './base-fee-fields.tsx'
import type { ChargeDraft } from './draft.ts'
import type { FormPart } from './form-part.ts'
import { PerUnitFields } from './per-unit-fields.tsx'

/** The price of one charge, as its kind has it. */
export function ChargeFields({
  charge,
  ...part
}: FormPart & { readonly charge: ChargeDraft }): JSX.Element {
  return charge.kind === 'base-fee' ? (
    <BaseFeeFields charge={charge} {...part} />
  ) : (
    <PerUnitFields charge={charge} {...part} />
  )
}
