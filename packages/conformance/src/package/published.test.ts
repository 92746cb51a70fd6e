import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as billing from '@contract-playbook/billing'
import * as terms from '@contract-playbook/terms'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { bundled, runAsPage } from './bundled.ts'
import { consumerProject } from './consumer-project.ts'
import { manifestFaults, typesFaults } from './package-faults.ts'
import { type Packed, type Published, pack, published } from './packed.ts'
import { typeFaults } from './type-faults.ts'

/** Compilers and bundlers run here: a busy machine is slow, not wrong. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const folder = mkdtempSync(join(tmpdir(), 'published-'))
let packed: Readonly<Record<Published, Packed>>
let consumer: string

beforeAll(() => {
  packed = pack(folder)
  consumer = consumerProject(folder, Object.values(packed))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const doors: Readonly<Record<Published, object>> = { terms, billing }

/** 80 people at 437.00 and two more for the second half of February: 34,960.00 + 437.00; VAT 6 % is 2,123.82. */
const total = 'CNY 35397.00 net, 3752082 fen gross, explained'

describe.each(published)('%s as it would be published', (name) => {
  test('has a manifest that publint has nothing to say about', async () => {
    expect(await manifestFaults(packed[name])).toEqual([])
  })

  test('has types that are right wherever ES modules are', async () => {
    expect(await typesFaults(packed[name])).toEqual([])
  })

  test('carries its code, its types, a licence and a README, and nothing else', () => {
    const shape =
      /^(?:dist\/(?!.*\btesting\/)[a-z0-9/-]+\.(?:js|d\.ts)|LICENSE|README\.md|package\.json)$/
    expect(packed[name].files.filter((file) => !shape.test(file))).toEqual([])
    expect(packed[name].files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts']),
    )
  })

  test('stands on exact versions', () => {
    const manifest = join(consumer, 'node_modules/@contract-playbook', name, 'package.json')
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    )
    const versions = Object.values(dependencies)
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('ships no module that its door does not lead to', async () => {
    const { reached } = await bundled(consumer, `export * from '@contract-playbook/${name}'`)
    const shipped = packed[name].files.filter((file) => file.endsWith('.js'))
    const lost = shipped.filter(
      (file) => !reached.includes(`${name}/${file}`) && holdsCode(name, file),
    )
    expect(lost).toEqual([])
  })

  test('costs a page nothing that takes nothing from it', async () => {
    const { code } = await bundled(consumer, `import * as all from '@contract-playbook/${name}'`)
    expect(code).toBe('')
  })
})

/** A module of types only is empty once it is compiled. */
const holdsCode = (name: Published, file: string): boolean =>
  readFileSync(join(consumer, 'node_modules/@contract-playbook', name, file), 'utf8').trim() !==
  'export {};'

describe('a project that has them installed', () => {
  test('bills a contract in Node', () => {
    const told = execFileSync(process.execPath, ['invoice.ts'], { cwd: consumer, encoding: 'utf8' })
    expect(told.trim()).toBe(total)
  })

  test.each(['nodenext', 'bundler'] as const)('is well typed, resolved as %s', (resolution) => {
    expect(typeFaults(consumer, 'invoice.ts', resolution)).toEqual([])
  })

  test('is told by the types when it mixes currencies up', () => {
    writeFileSync(
      join(consumer, 'mixed.ts'),
      `import { money, moneyDifference } from '@contract-playbook/billing'
       export const nonsense = moneyDifference(money(100n, 'CNY'), money(100n, 'EUR'))`,
    )
    const faults = typeFaults(consumer, 'mixed.ts', 'nodenext')
    expect(faults).toEqual([expect.stringContaining('"EUR"')])
  })

  test('bills the same contract in a page', async () => {
    const page = await bundled(consumer, readFileSync(join(consumer, 'invoice.ts'), 'utf8'))
    expect(runAsPage(page)).toBe(total)
  })

  test('takes a small function without the engine', async () => {
    const page = await bundled(
      consumer,
      `import { decimalText } from '@contract-playbook/billing'; console.log(decimalText(3529832n, 2))`,
    )
    expect(runAsPage(page)).toBe('35298.32')
    expect(page.kept).toEqual(['billing/dist/exact/decimal.js'])
    expect(page.gzipped).toBeLessThan(300)
  })

  test('can see what each function costs a page', async () => {
    const functions = published.flatMap((name) =>
      Object.entries(doors[name]).flatMap(([one, value]) =>
        typeof value === 'function' ? { name, one } : [],
      ),
    )
    const rows = await Promise.all(
      functions.map(async ({ name, one }) => {
        const code = `import { ${one} } from '@contract-playbook/${name}'; globalThis.used = ${one}`
        const { gzipped } = await bundled(consumer, code)
        return { one: `${name} ${one}`, gzipped }
      }),
    )
    const heaviest = rows.toSorted((a, b) => b.gzipped - a.gzipped)
    process.stdout.write('Bytes in a page, minified and gzipped, libraries included:\n')
    for (const { one, gzipped } of heaviest)
      process.stdout.write(`${String(gzipped).padStart(7)}  ${one}\n`)
    expect(heaviest[0]?.gzipped).toBeLessThan(60_000)
  })
})
