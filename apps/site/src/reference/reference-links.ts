import { addressIn, type SiteLanguage } from '../frame/languages.ts'

/** The anchor of an export on its page. Headings have anchors too, and `money` is a word. */
export const anchorOf = (name: string): string => `api-${name}`

/** Address of an entry, `billing/Bill`, in a language. */
export function referenceLink(folder: SiteLanguage['folder'], id: string): string {
  const [name = '', exported = ''] = id.split('/')
  return `${addressIn(folder, `reference/api/${name}`)}#${anchorOf(exported)}`
}

/** Id of what a piece of code in the docstring of `own` names, if the reference explains it: its own package's before another's. */
export function idOfName(ids: readonly string[], own: string, code: string): string | undefined {
  const [home] = own.split('/')
  const name = code.replace(/\(\)$/, '')
  const named = ids.filter((id) => id.endsWith(`/${name}`) && id !== own)
  return named.find((id) => id.startsWith(`${home}/`)) ?? named[0]
}
