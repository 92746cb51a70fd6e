import { expect, test, type Page } from '@playwright/test'

const pages = [
  { page: '/calculators/headcount/', fault: 'Part of this page did not load.' },
  { page: '/zh-cn/calculators/headcount/', fault: '本页有一部分未能加载。' },
  { page: '/it/calculators/headcount/', fault: 'Una parte di questa pagina non è stata caricata.' },
]

const count = (tab: Page) => tab.locator('[id="field-headcount.1.count"]')
const total = (tab: Page) => tab.locator('[data-figure="total/net"]')

async function open(tab: Page, page: string): Promise<void> {
  await tab.goto(page, { waitUntil: 'networkidle' })
  await expect(tab.locator('.calculator[data-ready="true"]')).toBeVisible()
}

for (const { fault, page } of pages) {
  test.describe(page, () => {
    test('what reads the form comes before the first key, what explains figures with the first why', async ({
      page: tab,
    }) => {
      const asked: string[] = []
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
      const has = (part: string) => asked.some((path) => path.startsWith(`/_astro/${part}.`))
      await open(tab, page)
      expect([has('read-draft'), has('explain-figure')]).toEqual([false, false])
      await count(tab).focus()
      await expect.poll(() => has('read-draft')).toBe(true)
      expect(has('explain-figure')).toBe(false)
      await total(tab).click()
      await expect(tab.locator('#why-total-net .amt').first()).toBeVisible()
      expect(has('explain-figure')).toBe(true)
    })

    test('what does not arrive is told: the figures are not those of the entry', async ({
      page: tab,
    }) => {
      await tab.route(/\/_astro\/(read-draft|explain-figure)\./, (route) => route.abort())
      await open(tab, page)
      const before = await total(tab).locator('.n').innerText()
      await count(tab).fill('9')
      await expect(tab.getByRole('alert')).toContainText(fault)
      await expect(total(tab).locator('.n')).toHaveText(before)
      await total(tab).click()
      await expect(tab.getByRole('alert')).toHaveCount(2)
    })
  })
}
