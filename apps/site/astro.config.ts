import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import preact from '@astrojs/preact'
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import linksValidator from 'starlight-links-validator'
import { readPublisher } from './src/publisher/publisher.ts'
import { sidebar } from './src/frame/sidebar.ts'
import { pagesByTheirLink } from './src/route/pages-by-their-link.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

const publisher = readPublisher(readFileSync(path('../../content/publisher.yaml'), 'utf8'))

export default defineConfig({
  site: publisher.site,
  trailingSlash: 'always',
  prefetch: false,
  integrations: [
    starlight({
      title: { en: 'Contract Playbook', 'zh-CN': '合同指南', it: 'Manuale dei contratti' },
      locales: {
        root: { label: 'English', lang: 'en' },
        'zh-cn': { label: '中文', lang: 'zh-CN' },
        it: { label: 'Italiano', lang: 'it' },
      },
      sidebar,
      editLink: { baseUrl: `${publisher.repository}/edit/${publisher.branch}/` },
      lastUpdated: true,
      favicon: '/favicon.svg',
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 2 },
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      routeMiddleware: './src/route/real-place.ts',
      customCss: ['./src/look/tokens.css', './src/look/base.css'],
      components: {
        ContentPanel: './src/frame/content-panel.astro',
        Footer: './src/frame/page-footer.astro',
        Header: './src/frame/site-header.astro',
        MarkdownContent: './src/frame/prose.astro',
        PageFrame: './src/frame/page-frame.astro',
        PageSidebar: './src/frame/page-contents.astro',
        PageTitle: './src/frame/page-title.astro',
        Sidebar: './src/frame/chapters.astro',
        ThemeProvider: './src/frame/theme-provider.astro',
        TwoColumnContent: './src/frame/columns.astro',
      },
      plugins: [linksValidator({ errorOnInconsistentLocale: true, errorOnFallbackPages: true })],
    }),
    preact(),
  ],
  vite: {
    plugins: [pagesByTheirLink],
    build: {
      rolldownOptions: {
        // Astro marks its own modules with directives that the bundler does not know.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
        },
      },
    },
    resolve: {
      alias: { '@components': path('./src/components'), '@calculators': path('./src/calculators') },
    },
  },
})
