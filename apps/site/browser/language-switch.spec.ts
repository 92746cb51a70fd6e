import { expect, test } from '@playwright/test'
import { builtPages, languageOf, languages } from './built-pages.ts'

const fragment = '#s=1.any-scenario_0'

for (const page of builtPages.filter((address) => address !== '/404.html')) {
  const here = languageOf(page)
  for (const there of languages.filter(({ lang }) => lang !== here.lang)) {
    test(`${page} keeps its fragment on the way to ${there.label}`, async ({ page: tab }) => {
      await tab.goto(page + '#first')
      // The fragment changes while the page is open, as a calculator's does.
      await tab.evaluate((hash) => history.replaceState(null, '', hash), fragment)
      await tab.getByRole('banner').getByRole('link', { name: there.label }).click()
      await tab.waitForURL((url) => url.pathname === there.folder + page.slice(here.folder.length))
      expect(new URL(tab.url()).hash).toBe(fragment)
      await expect(tab.locator('html')).toHaveAttribute('lang', there.lang)
    })
  }
}

test('on a phone the switch is in the menu', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 390, height: 800 })
  await tab.goto('/it/')
  await expect(tab.getByRole('link', { name: '中文' })).toBeHidden()
  await tab.getByRole('button', { name: 'Menu' }).click()
  await tab.getByRole('link', { name: '中文' }).click()
  await expect(tab).toHaveURL(/\/zh-cn\/$/)
})
