import type { JSX } from 'preact'
import { openingKey, type SiteRow } from './draft.ts'
import { addSite, removeSite, setOpening, setSiteName } from './draft-edits.ts'
import { Field } from './field.tsx'
import { fieldState, type FormPart } from './form-part.ts'
import { FormSection } from './form-section.tsx'

/** The sites and how many people each has on the first day. */
export function OpeningFields(part: FormPart): JSX.Element {
  const words = part.language.words.calculator.form
  return (
    <FormSection
      id="opening"
      title={words.start}
      add={{ label: words.addSite, onAdd: () => part.edit(addSite) }}
    >
      <p class="pb-note-sm">{words.startHelp(firstDay(part))}</p>
      {part.draft.sites.map((site, index) => (
        <SiteFields key={site.id} site={site} index={index} {...part} />
      ))}
    </FormSection>
  )
}

function SiteFields({
  site,
  index,
  ...part
}: FormPart & { readonly site: SiteRow; readonly index: number }): JSX.Element {
  const { language, draft } = part
  const words = language.words.calculator.form
  const name = site.name.trim() === '' ? words.newSite(index + 1) : site.name
  const nameField = `sites.${site.id}.name`
  return (
    <div class="siterow" role="group" aria-label={name}>
      <Field
        {...fieldState(part, nameField)}
        label={words.siteName}
        kind="words"
        value={site.name}
        onText={(text) => part.edit(setSiteName(site.id, text))}
      />
      {draft.units.map((unit) => (
        <Field
          key={unit}
          {...fieldState(part, `headcount.opening.${openingKey(site.id, unit)}`)}
          label={words.howMany(unit)}
          spokenLabel={words.startAt(name)}
          kind="count"
          value={draft.opening[openingKey(site.id, unit)] ?? ''}
          onText={(text) => part.edit(setOpening(site.id, unit, text))}
        />
      ))}
      {draft.sites.length > 1 && (
        <button
          class="pb-quiet rowend"
          type="button"
          onClick={() => part.remove(removeSite(site.id), name)}
        >
          {words.removeChange}
          <span class="pb-vh"> {name}</span>
        </button>
      )}
    </div>
  )
}

/** The first day as the form has it; while it can't be read, as it was. */
function firstDay({ reading, draft }: FormPart): string {
  const entry = reading.entries.get('term.first')
  return entry?.kind === 'read' ? entry.value : draft.base.term.first
}
