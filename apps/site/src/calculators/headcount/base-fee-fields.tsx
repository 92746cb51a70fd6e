import type { JSX } from 'preact'
import { Choice } from './choice.tsx'
import type { BaseFeeDraft } from './draft.ts'
import { setCharge } from './draft-edits.ts'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'
import { FormSection } from './form-section.tsx'
import { optionsOf } from './options-of.ts'
import { VatField } from './vat-field.tsx'

/** A fee that does not depend on heads. */
export function BaseFeeFields({
  charge,
  ...part
}: FormPart & { readonly charge: BaseFeeDraft }): JSX.Element {
  const words = part.language.words.calculator.form
  const path = `charges.${charge.id}`
  const set = (patch: Partial<BaseFeeDraft>): void =>
    part.edit(setCharge<BaseFeeDraft>(charge.id, patch))
  const scopes = optionsOf<BaseFeeDraft['per']>(words.feePerChoices)
  return (
    <FormSection id={path} title={words.baseFee}>
      <div class="g2">
        <Field
          {...fieldState(part, `${path}.price`)}
          label={words.baseFee}
          unit={words.baseFeeUnit(part.draft.currency)}
          kind="amount"
          value={charge.price}
          onText={(price) => set({ price })}
        />
        {part.draft.sites.length > 1 && (
          <Choice
            id={`field-${path}.per`}
            label={words.feePer}
            value={charge.per}
            options={scopes}
            onChoice={(per) => set({ per })}
          />
        )}
        <VatField
          path={path}
          of={words.baseFee}
          value={charge.vat}
          onVat={(vat) => set({ vat })}
          {...part}
        />
      </div>
    </FormSection>
  )
}
