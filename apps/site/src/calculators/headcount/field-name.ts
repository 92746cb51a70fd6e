import type { Language } from '@contract-playbook/language'
import type { Draft } from './draft.ts'
import type { FieldId } from './field-reader.ts'

/** What a field is called where it is spoken of away from its place: “Change 2, people”. */
export function fieldName(field: FieldId, draft: Draft, language: Language): string {
  const words = language.words.calculator.form
  const [group = '', ...path] = field.split('.')
  if (group === 'headcount')
    return path[0] === 'opening'
      ? openingName(path[1] ?? '', draft, language)
      : changeName(path, draft, language)
  if (group === 'sites') return words.siteName
  const tier = /\.tiers\.(\d+)\./.exec(field)
  const label = language.field(field).label
  return tier === null ? label : `${words.tierNumber(Number(tier[1]) + 1)}, ${label}`
}

function openingName(key: string, draft: Draft, language: Language): string {
  const site = draft.sites.find(({ id }) => key.startsWith(`${id}/`))
  return language.words.calculator.form.startAt(site?.name ?? key)
}

function changeName([key, part]: readonly string[], draft: Draft, language: Language): string {
  const words = language.words.calculator.form
  const place = draft.changes.findIndex((row) => String(row.key) === key)
  const parts: Readonly<Record<string, string>> = {
    on: words.on,
    to: words.toSite,
    site: words.site,
  }
  const unit = draft.changes[place]?.unit ?? 'user'
  return `${words.changeNumber(place + 1)}, ${parts[part ?? ''] ?? language.format.unit(unit)}`
}
