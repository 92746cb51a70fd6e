import type { JSX } from 'preact'
import type { Draft } from './draft.ts'
import { Choice, Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'

/** The term, when invoices are issued, and the yearly uplift. */
export function ContractFields(part: FormPart): JSX.Element {
  const { draft, edit, language } = part
  const words = language.words.calculator.form
  const set = (patch: Partial<Draft>): void => edit((before) => ({ ...before, ...patch }))
  const issues = (['in-arrears', 'in-advance'] as const).map((value) => ({
    value,
    label: words.issuedChoices[value],
  }))
  const percent = (text: string): void => set({ uplift: { ...draft.uplift, percent: text } })
  return (
    <section aria-labelledby="term-title">
      <h2 class="formhead" id="term-title">
        <span>{words.contract}</span>
      </h2>
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
          value={draft.uplift.percent}
          onText={percent}
        />
      </div>
    </section>
  )
}
