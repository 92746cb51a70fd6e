import { expect, test } from '@playwright/test'

const cases = [
  {
    from: '/',
    button: 'Search',
    word: 'rounded',
    found: /with “rounded”/,
    leadsTo: '/playbook/headcount-billing/',
  },
  {
    from: '/zh-cn/',
    button: '搜索',
    word: '增值税',
    found: /找到\d+页含“增值税”/,
    leadsTo: '/zh-cn/playbook/headcount-billing/',
  },
  {
    from: '/it/',
    button: 'Cerca',
    word: 'scaglioni',
    found: /con «scaglioni»/,
    leadsTo: '/it/playbook/headcount-billing/',
  },
]

for (const { button, found, from, leadsTo, word } of cases) {
  test(`${from} finds ${word}`, async ({ page: tab }) => {
    await tab.goto(from)
    await tab.getByRole('button', { name: button, exact: true }).click()
    const dialog = tab.getByRole('dialog', { name: button })
    await dialog.getByRole('searchbox').fill(word)
    await expect(dialog.getByRole('status')).toHaveText(found)
    const first = dialog.locator(`a[href^="${leadsTo}"]`).first()
    await expect(first).toBeVisible()
    await first.click()
    await expect(tab).toHaveURL((url) => url.pathname === leadsTo)
  })
}

test('the index is loaded when the search is opened, not with the page', async ({ page: tab }) => {
  const asked: string[] = []
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await tab.goto('/', { waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([])
  await tab.keyboard.press('Control+k')
  await expect(tab.getByRole('searchbox')).toBeFocused()
  await expect.poll(() => asked.includes('/pagefind/pagefind.js')).toBe(true)
})

test('says so when nothing is found, and closes with Escape', async ({ page: tab }) => {
  await tab.goto('/it/')
  await tab.getByRole('button', { name: 'Cerca', exact: true }).click()
  await tab.getByRole('searchbox').fill('zzzqqq')
  await expect(tab.getByRole('status')).toHaveText('Nessun risultato per «zzzqqq».')
  await tab.keyboard.press('Escape')
  await expect(tab.getByRole('searchbox')).toBeHidden()
})
