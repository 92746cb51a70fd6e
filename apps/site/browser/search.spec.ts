import { expect, test } from '@playwright/test'

/** What a reader looks for, and the page that explains it: it comes first, before all that merely lists or mentions the word. */
const languages = [
  {
    from: '/',
    button: 'Search',
    found: (word: string) => `with “${word}”`,
    leads: [
      ['rounded', '/playbook/how-figures-are-computed/lines/'],
      ['tiers', '/playbook/how-figures-are-computed/tiers/'],
      ['uplift', '/playbook/how-figures-are-computed/prices/'],
      ['joiners', '/playbook/headcount-billing/'],
      ['every field', '/reference/fields/'],
    ],
  },
  {
    from: '/zh-cn/',
    button: '搜索',
    found: (word: string) => `页含“${word}”`,
    leads: [
      ['增值税', '/zh-cn/playbook/how-figures-are-computed/lines/'],
      ['阶梯', '/zh-cn/playbook/how-figures-are-computed/tiers/'],
    ],
  },
  {
    from: '/it/',
    button: 'Cerca',
    found: (word: string) => `con «${word}»`,
    leads: [
      ['scaglioni', '/it/playbook/how-figures-are-computed/tiers/'],
      ['arrotondamento', '/it/playbook/how-figures-are-computed/lines/'],
      ['ingressi', '/it/playbook/headcount-billing/'],
      ['campi', '/it/reference/fields/'],
    ],
  },
] as const

for (const { button, found, from, leads } of languages)
  for (const [word, leadsTo] of leads)
    test(`${from} finds ${word}`, async ({ page: tab }) => {
      await tab.goto(from)
      await tab.getByRole('button', { name: button, exact: true }).click()
      const dialog = tab.getByRole('dialog', { name: button })
      await dialog.getByRole('searchbox').fill(word)
      await expect(dialog.getByRole('status')).toContainText(found(word))
      const first = dialog.locator('li').first().getByRole('link').first()
      await expect(first).toHaveAttribute('href', leadsTo)
      await first.click()
      await expect(tab).toHaveURL((url) => url.pathname === leadsTo)
    })

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
