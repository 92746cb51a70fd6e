import type { JSX } from 'preact'
import type { PerUnitDraft, TierRow } from './draft.ts'
import { removeTier, setTier } from './draft-edits.ts'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'

type TierProps = FormPart & {
  readonly charge: PerUnitDraft
  readonly tier: TierRow
  readonly index: number
}

/** One price tier: from which head it counts, and the price. */
export function TierFields({ charge, tier, index, ...part }: TierProps): JSX.Element {
  const { language, draft, edit } = part
  const words = language.words.calculator.form
  const name = words.tierNumber(index + 1)
  const path = `charges.${charge.id}.tiers.${index}`
  const set = (patch: Partial<TierRow>): void => edit(setTier(charge.id, tier.key, patch))
  return (
    <div class="tierrow" role="group" aria-label={name}>
      <Field
        {...fieldState(part, `${path}.from`)}
        label={words.tierFrom}
        spokenLabel={name}
        unit={words.counted(charge.unit)}
        kind="count"
        value={tier.from}
        onText={(from) => set({ from })}
      />
      <Field
        {...fieldState(part, `${path}.price`)}
        label={words.tierPrice}
        spokenLabel={name}
        unit={draft.currency}
        kind="amount"
        value={tier.price}
        onText={(price) => set({ price })}
      />
      {charge.tiers.length > 1 && (
        <button
          class="pb-quiet rowend"
          type="button"
          onClick={() => part.remove(removeTier(charge.id, tier.key), name)}
        >
          {words.removeChange}
          <span class="pb-vh"> {name}</span>
        </button>
      )}
    </div>
  )
}
