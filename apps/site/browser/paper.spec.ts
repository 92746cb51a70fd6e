import { expect, test } from '@playwright/test'

test('on paper a page keeps its reasons and loses its controls', async ({ page: tab }) => {
  await tab.goto('/')
  await tab.emulateMedia({ media: 'print' })
  await expect(tab.getByRole('button', { name: 'Search' })).toBeHidden()
  await expect(tab.getByRole('link', { name: 'Put in your own figures' })).toBeHidden()
  await expect(tab.getByRole('link', { name: 'Edit this page' })).toBeHidden()
  // The reason stands as far as it was opened.
  await expect(tab.locator('.answered .row').nth(2)).toBeVisible()
})

test('A4 prints the wide layout, not the one for phones', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 680, height: 960 })
  await tab.goto('/playbook/headcount-billing/')
  await tab.emulateMedia({ media: 'print' })
  await expect(tab.locator('.pb-clause .langs-row')).toBeVisible()
  const [first, second] = await tab.locator('.pb-clause .pair').first().locator('p').all()
  const [left, right] = [await first?.boundingBox(), await second?.boundingBox()]
  expect(left && right && left.y === right.y && left.x < right.x).toBe(true)
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
})

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' })

  test('the current part and language are underlined', async ({ page: tab }) => {
    await tab.goto('/playbook/headcount-billing/')
    for (const name of ['Playbook', 'English']) {
      const link = tab.getByRole('banner').getByRole('link', { name, exact: true })
      await expect(link).toHaveCSS('text-decoration-line', 'underline')
    }
  })
})
