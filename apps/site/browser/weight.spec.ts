import { brotliCompressSync } from 'node:zlib'
import { expect, test, type Page } from '@playwright/test'
import { builtPages } from './built-pages.ts'

const kilobyte = 1024

interface Loaded {
  readonly kind: string
  readonly path: string
  /** As a server sends it: brotli, best quality. */
  readonly bytes: number
}

/** What a first visit loads before anything is pressed. */
async function firstLoad(tab: Page, page: string): Promise<readonly Loaded[]> {
  const loaded: Promise<Loaded>[] = []
  tab.on('response', (response) => {
    const kind = response.request().resourceType()
    const { pathname: path } = new URL(response.url())
    const bytes = response.body().then((body) => brotliCompressSync(body).length)
    loaded.push(bytes.then((size) => ({ kind, path, bytes: size })))
  })
  await tab.goto(page, { waitUntil: 'networkidle' })
  return Promise.all(loaded)
}

const weight = (loaded: readonly Loaded[]) =>
  loaded.reduce((sum, { bytes }) => sum + bytes, 0) / kilobyte

for (const page of builtPages) {
  const calculates = page.includes('/calculators/')

  test(`${page} keeps its budget`, async ({ page: tab }) => {
    const loaded = await firstLoad(tab, page)
    const scripts = loaded.filter(({ kind }) => kind === 'script')
    expect(loaded.filter(({ kind }) => kind === 'font')).toEqual([])
    expect(weight(loaded)).toBeLessThanOrEqual(calculates ? 85 : 45)
    if (calculates) return
    expect(weight(scripts)).toBeLessThanOrEqual(8)
    expect(loaded.length).toBeLessThanOrEqual(10)
  })
}
