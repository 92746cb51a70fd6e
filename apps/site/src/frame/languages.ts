import type { Locale } from '../words/words.ts'

export interface SiteLanguage {
  /** First folder of its addresses; English has none. */
  readonly folder: '' | 'zh-cn' | 'it'
  readonly lang: Locale
  /** Its own name for itself. */
  readonly label: string
}

/** The site's languages, in the order of the switch. */
export const languages = [
  { folder: '', lang: 'en', label: 'English' },
  { folder: 'zh-cn', lang: 'zh-CN', label: '中文' },
  { folder: 'it', lang: 'it', label: 'Italiano' },
] as const satisfies readonly SiteLanguage[]

/** Address of a page in a language: `addressIn('it', 'playbook/exit')` is `/it/playbook/exit/`. */
export function addressIn(folder: SiteLanguage['folder'], page: string): string {
  return ['', folder, page, '']
    .filter((part, place) => part || place === 0 || place === 3)
    .join('/')
}

/** The part of a page's id that all languages share: `it/playbook/exit` is `playbook/exit`, `it` is the empty text. */
export function pageOf(id: string): string {
  const [first = '', ...rest] = id.split('/')
  return languages.some(({ folder }) => folder && folder === first) ? rest.join('/') : id
}
