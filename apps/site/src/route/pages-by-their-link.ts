import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroUserConfig } from 'astro'

type VitePlugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>
type VitePlugin = Extract<VitePlugins[number], { name: string }>

/* Pages live in the root `content/docs`; `src/content/docs` is a link to it. Vite would follow the link, and Starlight,
   which knows a page and its language by its folder, would leave the page without asides and anchors. */
const pages = fileURLToPath(new URL('../content/docs/', import.meta.url))
const fromRoot = '/src/content/docs/'

/** Keeps the address under the link for every page. */
export const pagesByTheirLink: VitePlugin = {
  name: 'pages-by-their-link',
  enforce: 'pre',
  resolveId(source) {
    const path = source.startsWith(fromRoot) ? pages + source.slice(fromRoot.length) : source
    const [file = ''] = path.split('?')
    return file.startsWith(pages) && existsSync(file) ? path : undefined
  },
}
