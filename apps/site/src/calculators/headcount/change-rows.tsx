import type { JSX } from 'preact'
import type { ChangeRow } from './draft.ts'
import { addChange, removeChange, setChange } from './draft-edits.ts'
import { Choice } from './choice.tsx'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'
import { FormSection } from './form-section.tsx'
import { optionsOf } from './options-of.ts'

/** The dated changes of headcount, in the order in which they were entered. */
export function ChangeRows(part: FormPart): JSX.Element {
  const words = part.language.words.calculator.form
  return (
    <FormSection
      id="changes"
      title={words.changes}
      add={{ label: words.addChange, onAdd: () => part.edit(addChange) }}
    >
      <p class="pb-note-sm">{words.onHelp}</p>
      {part.draft.changes.length === 0 && <p class="pb-note-sm">{words.noChanges}</p>}
      <ol class="changes">
        {part.draft.changes.map((row, index) => (
          <ChangeFields key={row.key} row={row} number={index + 1} {...part} />
        ))}
      </ol>
    </FormSection>
  )
}

type RowProps = FormPart & { readonly row: ChangeRow; readonly number: number }

function ChangeFields({ row, number, ...part }: RowProps): JSX.Element {
  const words = part.language.words.calculator.form
  const { edit, draft } = part
  const kinds = optionsOf<ChangeRow['kind']>(words.changeChoices)
  const sites = draft.sites.map((site, at) => ({
    value: site.id,
    label: site.name.trim() === '' ? words.newSite(at + 1) : site.name,
  }))
  const name = words.changeNumber(number)
  const field = (part_: string): string => `headcount.${row.key}.${part_}`
  const set = (patch: Partial<ChangeRow>): void => edit(setChange(row.key, patch))
  return (
    <li class="changerow">
      <p class="rowhead">
        <span>{name}</span>
        <button
          class="pb-quiet"
          type="button"
          onClick={() => part.remove(removeChange(row.key), name)}
        >
          {words.removeChange}
          <span class="pb-vh"> {name}</span>
        </button>
      </p>
      <Field
        {...fieldState(part, field('on'))}
        label={words.on}
        spokenLabel={name}
        kind="date"
        value={row.on}
        onText={(on) => set({ on })}
      />
      <Choice
        id={`field-${field('kind')}`}
        label={words.change}
        spokenLabel={name}
        value={row.kind}
        options={kinds}
        onChoice={(kind) => set({ kind })}
      />
      <Field
        {...fieldState(part, field('count'))}
        label={words.howMany(row.unit)}
        spokenLabel={name}
        kind="count"
        value={row.count}
        onText={(count) => set({ count })}
      />
      <Choice
        id={`field-${field('site')}`}
        label={row.kind === 'move' ? words.fromSite : words.site}
        spokenLabel={name}
        value={row.site}
        options={sites}
        onChoice={(site) => set({ site })}
      />
      {row.kind === 'move' && (
        <Choice
          id={`field-${field('to')}`}
          label={words.toSite}
          spokenLabel={name}
          value={row.to}
          options={sites.filter((site) => site.value !== row.site)}
          onChoice={(to) => set({ to })}
        />
      )}
      <UnitChoice row={row} name={name} set={set} {...part} />
      <Field
        {...fieldState(part, field('reason'))}
        label={words.reason}
        spokenLabel={name}
        kind="words"
        value={row.reason}
        onText={(reason) => set({ reason })}
      />
    </li>
  )
}

/** Which unit a row changes; not asked where the contract bills only one. */
function UnitChoice({
  row,
  name,
  set,
  draft,
  language,
}: FormPart & {
  row: ChangeRow
  name: string
  set: (patch: Partial<ChangeRow>) => void
}): JSX.Element | null {
  if (draft.units.length < 2) return null
  const options = draft.units.map((value) => ({ value, label: language.format.unit(value) }))
  return (
    <Choice
      id={`field-headcount.${row.key}.unit`}
      label={language.words.calculator.form.unit}
      spokenLabel={name}
      value={row.unit}
      options={options}
      onChoice={(unit) => set({ unit })}
    />
  )
}
