import { expect, test } from '@playwright/test'

test('the worked figure opens in the calculator as it stands on the page', async ({
  page: tab,
}) => {
  await tab.goto('/it/')
  await tab.getByRole('link', { name: 'Provare con le proprie cifre' }).click()
  await expect(tab).toHaveURL(/\/it\/calculators\/headcount\/#s=/)
  await expect(tab.locator('main')).toContainText('35.298,32')
})

test('every link of the menu and the doors leads to a page', async ({ page: tab, request }) => {
  for (const page of ['/', '/zh-cn/', '/it/']) {
    await tab.goto(page)
    const links = await tab
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const path of new Set(links.map((link) => link.split('#')[0] ?? ''))) {
      expect((await request.get(path)).status(), path).toBe(200)
    }
  }
})

test('an address without a page answers in three languages', async ({ page: tab }) => {
  const answer = await tab.goto('/it/no-such-page/')
  expect(answer?.status()).toBe(404)
  for (const title of [
    'There is no page at this address',
    '这个地址没有页面',
    'A questo indirizzo non c’è una pagina',
  ]) {
    await expect(tab.getByRole('heading', { name: title })).toBeVisible()
  }
})
