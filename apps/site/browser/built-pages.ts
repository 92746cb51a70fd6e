import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Addresses of all built pages, `/404.html` among them. */
export const builtPages: readonly string[] = readdirSync(dist, {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
  .map((file) => file.replace(/index\.html$/, ''))
  .sort()

/** Folder, `lang` attribute and own name of each language. */
export const languages = [
  { folder: '/', lang: 'en', label: 'English' },
  { folder: '/zh-cn/', lang: 'zh-CN', label: '中文' },
  { folder: '/it/', lang: 'it', label: 'Italiano' },
] as const

/** The language that a page's address promises. */
export function languageOf(page: string) {
  return languages.find(({ folder }) => folder !== '/' && page.startsWith(folder)) ?? languages[0]
}
