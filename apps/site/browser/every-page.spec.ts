import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { builtPages, languageOf, languages } from './built-pages.ts'

for (const page of builtPages) {
  test.describe(page, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(colorScheme, () => {
        test.use({ colorScheme })

        test('has no accessibility violation that axe can find', async ({ page: tab }) => {
          await tab.goto(page)
          await expect(tab.locator('html')).toHaveAttribute('data-theme', colorScheme)
          const { violations } = await new AxeBuilder({ page: tab }).analyze()
          expect(
            violations.map(({ id, nodes }) => ({
              id,
              at: nodes.map(({ target }) => target.join(' ')),
            })),
          ).toEqual([])
        })
      })
    }

    test('asks no other origin and logs no error', async ({ baseURL, page: tab }) => {
      const asked: string[] = []
      const errors: string[] = []
      tab.on('request', (request) => asked.push(request.url()))
      tab.on('pageerror', (error) => errors.push(error.message))
      tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      await tab.goto(page, { waitUntil: 'networkidle' })
      expect(
        asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:')),
      ).toEqual([])
      expect(errors).toEqual([])
    })

    test('fits 320 px', async ({ page: tab }) => {
      await tab.setViewportSize({ width: 320, height: 640 })
      await tab.goto(page)
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      )
    })

    test('says its language, its own address and those of its translations', async ({
      page: tab,
    }) => {
      await tab.goto(page)
      await expect(tab.locator('html')).toHaveAttribute('lang', languageOf(page).lang)
      if (page === '/404.html') return
      const site = new URL((await tab.locator('link[rel=canonical]').getAttribute('href')) ?? '')
      expect(site.pathname).toBe(page)
      const shared = page.slice(languageOf(page).folder.length)
      for (const { folder, lang } of languages) {
        const alternate = tab.locator(`link[rel=alternate][hreflang="${lang}"]`)
        await expect(alternate).toHaveAttribute('href', `${site.origin}${folder}${shared}`)
        expect(builtPages).toContain(folder + shared)
      }
    })

    test('lets the keyboard skip to its content', async ({ page: tab }) => {
      await tab.goto(page)
      await tab.keyboard.press('Tab')
      await expect(tab.locator(':focus')).toHaveAttribute('href', '#_top')
      await expect(tab.locator(':focus')).toBeInViewport()
      await tab.keyboard.press('Enter')
      await expect(tab).toHaveURL(/#_top$/)
    })
  })
}
