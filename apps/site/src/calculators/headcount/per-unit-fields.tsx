import type { JSX } from 'preact'
import { Choice } from './choice.tsx'
import type { PartMonth, PerUnitDraft } from './draft.ts'
import { addTier, setCharge } from './draft-edits.ts'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'
import { FormSection } from './form-section.tsx'
import { optionsOf } from './options-of.ts'
import { TierFields } from './tier-fields.tsx'
import { VatField } from './vat-field.tsx'

type PerUnitProps = FormPart & { readonly charge: PerUnitDraft }

/** A price per head or device: its tiers, its floor and how part months are charged. */
export function PerUnitFields({ charge, ...part }: PerUnitProps): JSX.Element {
  const { language, edit } = part
  const words = language.words.calculator.form
  const path = `charges.${charge.id}`
  const title = words.priceFor(charge.unit)
  const set = (patch: Partial<PerUnitDraft>): void =>
    edit(setCharge<PerUnitDraft>(charge.id, patch))
  const base = part.draft.base.charges[charge.id]
  const agreed = base?.kind === 'per-unit' ? base : undefined
  const scopes = optionsOf<PerUnitDraft['tiersAcross']>(words.tiersAcrossChoices)
  return (
    <FormSection
      id={path}
      title={title}
      add={{ label: words.addTier, onAdd: () => edit(addTier(charge.id)) }}
    >
      {charge.tiers.map((tier, index) => (
        <TierFields key={tier.key} charge={charge} tier={tier} index={index} {...part} />
      ))}
      <div class="g2">
        {part.draft.sites.length > 1 && (
          <Choice
            id={`field-${path}.tiersAcross`}
            label={words.tiersAcross}
            value={charge.tiersAcross}
            options={scopes}
            onChoice={(tiersAcross) => set({ tiersAcross })}
          />
        )}
        <Field
          {...fieldState(part, `${path}.floor.quantity`)}
          label={words.floor}
          unit={words.counted(charge.unit)}
          kind="count"
          help={words.floorHelp}
          value={charge.floor}
          onText={(floor) => set({ floor })}
        />
        <PartMonthChoice
          id={`field-${path}.joiners`}
          label={words.joiners}
          value={charge.joiners}
          agreed={agreed?.joiners?.policy}
          without={['high-water-mark']}
          language={language}
          onChoice={(joiners) => set({ joiners })}
        />
        <PartMonthChoice
          id={`field-${path}.leavers`}
          label={words.leavers}
          value={charge.leavers}
          agreed={agreed?.leavers?.policy}
          language={language}
          onChoice={(leavers) => set({ leavers })}
        />
        <VatField
          path={path}
          of={title}
          value={charge.vat}
          onVat={(vat) => set({ vat })}
          {...part}
        />
      </div>
    </FormSection>
  )
}

/** Policies that need a day or a number of days, which the form does not ask for. */
const withDetails: readonly PartMonth[] = ['cut-off', 'threshold']

/** One of the policies that need nothing but their name, or the one that the contract names. */
function PartMonthChoice(props: {
  id: string
  label: string
  value: PartMonth
  agreed: PartMonth | undefined
  without?: readonly PartMonth[]
  language: FormPart['language']
  onChoice: (value: PartMonth) => void
}): JSX.Element {
  const words = props.language.words.calculator.form
  const left = [...withDetails, ...(props.without ?? [])]
  const options = optionsOf<PartMonth>(words.partMonthChoices).filter(
    ({ value }) => value === props.agreed || !left.includes(value),
  )
  return (
    <Choice
      id={props.id}
      label={props.label}
      value={props.value}
      options={options}
      onChoice={props.onChoice}
    />
  )
}
