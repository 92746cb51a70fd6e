import { currencyCodes } from '@contract-playbook/terms'
import type { JSX } from 'preact'
import type { Draft } from './draft.ts'
import { Choice } from './choice.tsx'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'
import { FormSection } from './form-section.tsx'
import { optionsOf } from './options-of.ts'

/** The term, how it is invoiced, the yearly uplift and the currency. */
export function ContractFields(part: FormPart): JSX.Element {
  const { draft, edit, language } = part
  const words = language.words.calculator.form
  const set = (patch: Partial<Draft>): void => edit((before) => ({ ...before, ...patch }))
  const issues = optionsOf<Draft['issued']>(words.issuedChoices)
  const percent = (text: string): void => set({ uplift: { ...draft.uplift, percent: text } })
  return (
    <FormSection id="term" title={words.contract}>
      <div class="g2">
        <Field
          {...fieldState(part, 'term.first')}
          label={words.firstDay}
          kind="date"
          value={draft.first}
          onText={(first) => set({ first })}
        />
        <Field
          {...fieldState(part, 'term.last')}
          label={words.lastDay}
          kind="date"
          value={draft.last}
          onText={(last) => set({ last })}
        />
        <Choice
          id="field-billing.issued"
          label={words.issued}
          value={draft.issued}
          options={issues}
          onChoice={(issued) => set({ issued })}
        />
        <Field
          {...fieldState(part, 'uplift.percent')}
          label={words.uplift}
          unit={words.upliftUnit}
          kind="amount"
          help={words.upliftHelp}
          value={draft.uplift.percent}
          onText={percent}
        />
        <Choice
          id="field-uplift.on"
          label={words.upliftOn}
          value={draft.uplift.on}
          options={upliftDays(part)}
          onChoice={(on) => set({ uplift: { ...draft.uplift, on } })}
        />
        <Choice
          id="field-billing.periods"
          label={words.periods}
          value={draft.periods}
          options={periodsOptions(part)}
          onChoice={(chosen) => set({ periods: chosen })}
        />
        <Choice
          id="field-currency"
          label={words.currency}
          value={draft.currency}
          options={currencyCodes.map((value) => ({ value, label: value }))}
          onChoice={(currency) => set({ currency })}
        />
      </div>
    </FormSection>
  )
}

/** The first of the month, the contract day, and the day of the month that this contract names. */
function periodsOptions({ draft, language }: FormPart): readonly PeriodsOption[] {
  const usual = optionsOf(language.words.calculator.form.periodsChoices)
  const periods = draft.base.billing?.periods
  if (typeof periods !== 'object') return usual
  return [...usual, { value: 'other', label: language.format.count(periods.day) }]
}

interface PeriodsOption {
  readonly value: Draft['periods']
  readonly label: string
}

/** The two days that contracts usually name, and the one that this contract names. */
function upliftDays({ draft, language }: FormPart): readonly { value: string; label: string }[] {
  const choices: Readonly<Record<string, string>> = language.words.calculator.form.upliftOnChoices
  const days = Object.entries(choices).map(([value, label]) => ({ value, label }))
  const { on } = draft.uplift
  return on in choices
    ? days
    : [...days, { value: on, label: language.format.dayMonth(`2027-${on}`) }]
}
