import { expect, test } from '@playwright/test'

test.describe('on a light device', () => {
  test.use({ colorScheme: 'light' })

  test('the switch makes the page dark, and it stays dark on the next one', async ({
    page: tab,
  }) => {
    await tab.goto('/')
    const button = tab.getByRole('button', { name: 'Dark theme' })
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await button.click()
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark')
    await tab.goto('/it/')
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(tab.getByRole('button', { name: 'Tema scuro' })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
  })

  test('without a choice the page follows the device', async ({ page: tab }) => {
    await tab.goto('/')
    await tab.emulateMedia({ colorScheme: 'dark' })
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test.describe('on a dark device', () => {
  test.use({ colorScheme: 'dark' })

  test('the first paint is dark already', async ({ page: tab }) => {
    // Everything but the page itself is held back: only what stands in it can have set the theme.
    await tab.route(/\.js$/, (route) => route.abort())
    await tab.goto('/')
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})
