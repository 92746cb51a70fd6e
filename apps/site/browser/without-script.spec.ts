import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('a page is paper, and shows no control that could do nothing', async ({ page: tab }) => {
  await tab.goto('/')
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(tab.getByRole('button', { name: 'Search' })).toBeHidden()
  await expect(tab.getByRole('button', { name: 'Dark theme' })).toBeHidden()
})

test('the worked figure and its reason stand on the first page', async ({ page: tab }) => {
  for (const [page, amount] of [
    ['/', '35,298.32'],
    ['/zh-cn/', '35,298.32'],
    ['/it/', '35.298,32'],
  ] as const) {
    await tab.goto(page)
    const worked = tab.locator('.worked')
    await expect(worked.locator('.pb-figure.l')).toContainText(amount)
    await expect(worked.locator('.answered .amt').first()).toHaveText(amount)
  }
})

test('a figure in the text opens its reason', async ({ page: tab }) => {
  await tab.goto('/playbook/headcount-billing/')
  const figure = tab.locator('button.pb-figure').first()
  const reason = tab.locator(`[id="${await figure.getAttribute('popovertarget')}"]`)
  await expect(reason).toBeHidden()
  await figure.click()
  await expect(reason).toBeVisible()
  await expect(reason.locator('.amt').first()).toHaveText(await figure.locator('.n').innerText())
  await tab.keyboard.press('Escape')
  await expect(reason).toBeHidden()
})

test('on a phone the menu opens', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 390, height: 800 })
  await tab.goto('/')
  await tab.getByRole('button', { name: 'Menu' }).click()
  await tab.getByRole('link', { name: 'Calculators' }).click()
  await expect(tab).toHaveURL(/\/calculators\/headcount\/$/)
})
