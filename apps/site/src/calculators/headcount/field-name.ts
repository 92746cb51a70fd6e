import type { PageLanguage } from '@contract-playbook/language'
import type { Draft } from './draft.ts'
import type { FieldId } from './field-reader.ts'

/** What a field is called where it is spoken of away from its place: “Change 2, people”. */
export function fieldName(field: FieldId, draft: Draft, language: PageLanguage): string {
  const words = language.words.calculator.form
  const [group = '', ...path] = field.split('.')
  if (group === 'headcount')
    return path[0] === 'opening'
      ? openingName(path[1] ?? '', draft, language)
      : changeName(path, draft, language)
  if (group === 'sites') return words.siteName
  const tier = /\.tiers\.(\d+)\.(from|price)$/.exec(field)
  if (tier === null) return termName(field, words)
  return words.partOf(
    words.tierNumber(Number(tier[1]) + 1),
    tier[2] === 'from' ? words.tierFrom : words.tierPrice,
  )
}

type FormWords = PageLanguage['words']['calculator']['form']

/** The term that a field fills, as its label on the page calls it. */
function termName(field: FieldId, words: FormWords): string {
  const names: readonly (readonly [end: string, name: string])[] = [
    ['term.first', words.firstDay],
    ['term.last', words.lastDay],
    ['uplift.percent', words.uplift],
    ['.vat.rate', words.vat],
    ['.floor.quantity', words.floor],
    ['.price', words.baseFee],
  ]
  return names.find(([end]) => field.endsWith(end))?.[1] ?? words.contract
}

function openingName(key: string, draft: Draft, language: PageLanguage): string {
  const site = draft.sites.find(({ id }) => key.startsWith(`${id}/`))
  return language.words.calculator.form.startAt(site?.name ?? key)
}

function changeName([key, part]: readonly string[], draft: Draft, language: PageLanguage): string {
  const words = language.words.calculator.form
  const place = draft.changes.findIndex((row) => String(row.key) === key)
  const parts: Readonly<Record<string, string>> = {
    on: words.on,
    to: words.toSite,
    site: words.site,
  }
  const unit = draft.changes[place]?.unit ?? 'user'
  return words.partOf(words.changeNumber(place + 1), parts[part ?? ''] ?? words.howMany(unit))
}
