import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { readers, type Reader } from './readers.ts'

const cli = fileURLToPath(new URL('../../cli/src/main.ts', import.meta.url))

for (const reader of readers) {
  test.describe(reader.who, () => {
    test('types a scenario, reads the total of the command line, shares it and changes language', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await openCalculator(page, reader)
      await typeScenario(page, reader)

      const expected = totalOnTheCommandLine()
      await expect(headline(page)).toHaveText(reader.printed(expected.net))

      await headline(page).click()
      const why = page.locator('#why-total-net')
      await expect(why).toBeVisible()
      await expect(why.locator('.amt').first()).toHaveText(reader.printed(expected.net))

      await page.getByRole('button', { name: reader.copyLink }).click()
      await expect(page.getByText(reader.copied)).toBeVisible()
      const address = await page.evaluate(() => navigator.clipboard.readText())

      const shared = await context.newPage()
      await shared.goto(address)
      await ready(shared)
      await expect(headline(shared)).toHaveText(reader.printed(expected.net))

      for (const other of readers.filter((one) => one !== reader)) {
        await shared.getByRole('link', { name: other.languageName, exact: true }).first().click()
        await ready(shared)
        await expect(headline(shared)).toHaveText(other.printed(expected.net))
      }
    })

    test('is told what can’t be read, keeps the figures and gets the row back', async ({
      page,
    }) => {
      await openCalculator(page, reader)
      const before = await headline(page).textContent()
      await field(page, 'headcount.1.count').fill('sechs')
      await expect(page.locator('#errors-title')).toBeVisible()
      await expect(field(page, 'headcount.1.count')).toHaveAttribute('aria-invalid', 'true')
      await expect(headline(page)).toHaveText(before ?? '')
      await field(page, 'headcount.1.count').fill('6')
      await expect(page.locator('#errors-title')).toHaveCount(0)

      const rows = page.locator('.changerow')
      const count = await rows.count()
      await rows.first().getByRole('button').click()
      await expect(rows).toHaveCount(count - 1)
      await page.getByRole('button', { name: reader.undo }).click()
      await expect(rows).toHaveCount(count)
      await expect(headline(page)).toHaveText(before ?? '')
    })
  })
}

test('an entry with two readings says which was taken and offers the other', async ({ page }) => {
  await page.goto('/calculators/headcount/')
  await ready(page)
  await field(page, 'charges.base.price').fill('6.000')
  await page.goto('/it/calculators/headcount/')
  await ready(page)
  await field(page, 'charges.base.price').fill('6.000')
  const note = page.locator('.pb-read')
  await expect(note).toContainText('6.000,00')
  await note.getByRole('button').click()
  await expect(note).toHaveCount(0)
})

test('the worked example is in the page without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/zh-cn/calculators/headcount/')
  await expect(headline(page)).toHaveText('816,757.48')
  await expect(page.locator('table.mt tbody tr')).toHaveCount(12)
  await context.close()
})

test('a damaged link says so and changes nothing', async ({ page }) => {
  await page.goto('/calculators/headcount/#s=1damaged')
  await ready(page)
  await expect(page.locator('.pb-note.caution')).toBeVisible()
  await expect(headline(page)).toHaveText('816,757.48')
})

const headline = (page: Page): Locator => page.locator('[data-figure="total/net"] .n')
const field = (page: Page, id: string): Locator => page.locator(`[id="field-${id}"]`)
const ready = (page: Page): Promise<void> =>
  expect(page.locator('.calculator[data-ready="true"]')).toBeVisible()

async function openCalculator(page: Page, reader: Reader): Promise<void> {
  await page.goto(`${reader.home}calculators/headcount/`)
  await ready(page)
}

/** The same contract, typed as a person of that country would type it. */
async function typeScenario(page: Page, { types }: Reader): Promise<void> {
  await field(page, 'charges.users.tiers.0.price').fill(types.price)
  await field(page, 'charges.base.price').fill(types.baseFee)
  await field(page, 'headcount.opening.sha/user').fill(types.opening)
  await field(page, 'headcount.1.on').fill(types.date)
  await field(page, 'headcount.1.count').fill(types.joiners)
  await field(page, 'uplift.percent').fill(types.uplift)
  await field(page, 'charges.users.vat.rate').fill(types.vat)
}

/** What the command line gives for the same scenario, written as files. */
function totalOnTheCommandLine(): { readonly net: string } {
  const example = fileURLToPath(
    new URL('../../../content/examples/three-cities-2027/', import.meta.url),
  )
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'))
  const terms = readFileSync(join(example, 'terms.yaml'), 'utf8')
    .replace('price: 460.00', 'price: 1234.56')
    .replace('price: 6000.00', 'price: 5750.50')
    .replace('percent: 3,', 'percent: 2.5,')
  const headcount = readFileSync(join(example, 'headcount.csv'), 'utf8')
    .replace('sha,user,=80', 'sha,user,=86')
    .replace('2027-03-20,sha,user,+6', '2027-04-12,sha,user,+9')
  writeFileSync(join(folder, 'terms.yaml'), terms)
  writeFileSync(join(folder, 'headcount.csv'), headcount)
  const args = [
    cli,
    'bill',
    join(folder, 'terms.yaml'),
    '--headcount',
    join(folder, 'headcount.csv'),
    '--format',
    'json',
  ]
  const printed: { totals: { net: { amount: string } } } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  )
  return { net: printed.totals.net.amount }
}
