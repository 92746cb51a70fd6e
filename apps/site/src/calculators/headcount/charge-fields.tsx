import type { JSX } from 'preact'
import type { BaseFeeDraft, ChargeDraft, PartMonth, PerUnitDraft, TierRow } from './draft.ts'
import { addTier, removeTier, setCharge, setTier } from './draft-edits.ts'
import { Choice } from './choice.tsx'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'

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

type PerUnitProps = FormPart & { readonly charge: PerUnitDraft }

function PerUnitFields({ charge, ...part }: PerUnitProps): JSX.Element {
  const { language, edit } = part
  const words = language.words.calculator.form
  const path = `charges.${charge.id}`
  const title = words.priceFor(charge.unit)
  const set = (patch: Partial<PerUnitDraft>): void =>
    edit(setCharge<PerUnitDraft>(charge.id, patch))
  const scopes = (['each-site', 'all-sites'] as const).map((value) => ({
    value,
    label: words.tiersAcrossChoices[value],
  }))
  return (
    <section aria-labelledby={`${path}-title`}>
      <h2 class="formhead" id={`${path}-title`}>
        <span>{title}</span>
        <button class="pb-quiet" type="button" onClick={() => edit(addTier(charge.id))}>
          {words.addTier}
        </button>
      </h2>
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
          unit={language.format.unit(charge.unit)}
          kind="count"
          help={words.floorHelp}
          value={charge.floor}
          onText={(floor) => set({ floor })}
        />
        <PartMonthChoice
          id={`field-${path}.joiners`}
          label={words.joiners}
          value={charge.joiners}
          language={language}
          onChoice={(joiners) => set({ joiners })}
        />
        <PartMonthChoice
          id={`field-${path}.leavers`}
          label={words.leavers}
          value={charge.leavers}
          language={language}
          onChoice={(leavers) => set({ leavers })}
        />
        <Field
          {...fieldState(part, `${path}.vat.rate`)}
          label={words.vat}
          spokenLabel={title}
          unit="%"
          kind="amount"
          help={words.vatHelp}
          value={charge.vat}
          onText={(vat) => set({ vat })}
        />
      </div>
    </section>
  )
}

function PartMonthChoice(props: {
  id: string
  label: string
  value: PartMonth
  language: FormPart['language']
  onChoice: (value: PartMonth) => void
}): JSX.Element {
  const words = props.language.words.calculator.form
  const options = (['actual-days', 'thirty-days', 'full-period'] as const).map((value) => ({
    value,
    label: words.partMonthChoices[value],
  }))
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

function TierFields({
  charge,
  tier,
  index,
  ...part
}: PerUnitProps & { readonly tier: TierRow; readonly index: number }): JSX.Element {
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
        unit={language.format.unit(charge.unit)}
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

function BaseFeeFields({
  charge,
  ...part
}: FormPart & { readonly charge: BaseFeeDraft }): JSX.Element {
  const words = part.language.words.calculator.form
  const path = `charges.${charge.id}`
  const set = (patch: Partial<BaseFeeDraft>): void =>
    part.edit(setCharge<BaseFeeDraft>(charge.id, patch))
  const scopes = (['contract', 'site'] as const).map((value) => ({
    value,
    label: words.feePerChoices[value],
  }))
  return (
    <section aria-labelledby={`${path}-title`}>
      <h2 class="formhead" id={`${path}-title`}>
        <span>{words.baseFee}</span>
      </h2>
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
        <Field
          {...fieldState(part, `${path}.vat.rate`)}
          label={words.vat}
          spokenLabel={words.baseFee}
          unit="%"
          kind="amount"
          help={words.vatHelp}
          value={charge.vat}
          onText={(vat) => set({ vat })}
        />
      </div>
    </section>
  )
}
