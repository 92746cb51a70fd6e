import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runPlaybook } from './run-playbook.ts'

const bad = (name: string) => `apps/cli/src/spawned/bad/${name}`
const shanghai = 'content/examples/shanghai-80/terms.yaml'

const whole = 'apps/cli/src/spawned/whole'
const counted = ['--headcount', 'content/examples/shanghai-80/headcount.csv']

const cases = [
  { name: 'misread-terms', exit: 2, args: ['bill', bad('misread-terms.yaml')] },
  {
    name: 'misread-headcount',
    exit: 2,
    args: ['bill', shanghai, '--headcount', bad('misread-headcount.csv')],
  },
  {
    name: 'misread-both',
    exit: 2,
    args: ['bill', bad('misread-terms.yaml'), '--headcount', bad('misread-headcount.csv')],
  },
  { name: 'nobody-counted', exit: 1, args: ['bill', shanghai] },
  {
    name: 'mixed-day-counts',
    exit: 1,
    args: [
      'bill',
      bad('refused-terms.yaml'),
      '--headcount',
      'content/examples/shanghai-80/headcount.csv',
    ],
  },
  {
    name: 'problems-and-notices',
    exit: 2,
    args: ['bill', shanghai, '--headcount', bad('problems-and-notices.csv')],
  },
  { name: 'no-such-file', exit: 2, args: ['bill', 'contract.yaml', '--headcount', 'people.csv'] },
  {
    name: 'no-such-figure',
    exit: 2,
    args: ['explain', 'content/examples/shanghai-80', 'march'],
  },
  {
    name: 'two-currencies',
    exit: 1,
    args: ['compare', 'content/examples/shanghai-80', 'content/examples/suzhou-euro-anniversary'],
  },
  {
    name: 'second-not-billable',
    exit: 1,
    args: ['compare', 'content/examples/shanghai-80', bad('refused-terms.yaml'), ...counted],
  },
  {
    name: 'misread-beside',
    exit: 2,
    args: [
      'bill',
      whole,
      '--indices',
      bad('misread-index.yaml'),
      '--measured',
      bad('misread-measured.csv'),
      '--paid',
      bad('misread-paid.csv'),
      '--calendar',
      bad('misread-calendar.yaml'),
    ],
  },
  {
    name: 'unknown-invoice-and-line',
    exit: 2,
    args: [
      'bill',
      'content/examples/shanghai-80',
      '--paid',
      bad('unknown-invoice.csv'),
      '--credit',
      '2027-03/devices=1/2',
    ],
  },
  {
    name: 'nothing-due',
    exit: 1,
    args: [
      'bill',
      'content/examples/shanghai-80',
      '--table',
      'interest',
      '--paid',
      'apps/cli/src/spawned/whole/paid.csv',
    ],
  },
  { name: 'table-without-file', exit: 2, args: ['bill', whole, '--table', 'credits'] },
  { name: 'misread-command', exit: 2, args: ['bil', '--langs', 'it', '--format', 'xml'] },
] as const

describe.each(cases)('$name ends with $exit', ({ name, exit, args }) => {
  test.each(['en', 'zh-CN', 'it'])('and says why in %s, on standard error', async (lang) => {
    const ran = runPlaybook([...args, '--lang', lang])
    expect({ exit: ran.exit, out: ran.out }).toEqual({ exit, out: '' })
    await expect(ran.err).toMatchFileSnapshot(`printed/${name}.${lang}.txt`)
  })
})

describe('for programs', () => {
  test.each(
    cases.filter(({ args }) => !args.some((arg) => arg === '--table' || arg === '--format')),
  )('$name is told as JSON', ({ exit, args }) => {
    const ran = runPlaybook([...args, '--format', 'json'])
    expect({ exit: ran.exit, err: ran.err }).toEqual({ exit, err: '' })
    const { issues } = JSON.parse(ran.out)
    expect(issues.length).toBeGreaterThan(0)
    for (const issue of issues) {
      expect(issue).toMatchObject({
        kind: expect.any(String),
        code: expect.any(String),
        facts: expect.any(Object),
      })
      expect(issue.message).not.toBe('')
    }
  })
})

test('every bad row of a headcount is listed with its line, not only the first', () => {
  const { err } = runPlaybook(['bill', shanghai, '--headcount', bad('misread-headcount.csv')])
  const lines = [3, 4, 5, 6].filter((line) => err.includes(`misread-headcount.csv:${line}`))
  expect(lines).toEqual([3, 4, 5, 6])
})

describe('what is not said is not swallowed', () => {
  const files = [bad('silent-terms.yaml'), '--headcount', bad('late-headcount.csv')]

  test.each(['en', 'zh-CN', 'it'])(
    'assumptions and notices stand below the table in %s',
    async (lang) => {
      const { exit, out, err } = runPlaybook(['bill', ...files, '--lang', lang])
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      await expect(out).toMatchFileSnapshot(`printed/silent-terms.${lang}.txt`)
    },
  )

  test('they are told beside a CSV, which has no room for them', () => {
    const { exit, err } = runPlaybook(['bill', ...files, '--format', 'csv'])
    expect(exit).toBe(0)
    expect(err).toContain('1 June 2027')
  })

  test('they are told beside a total explained, which only lists its invoices', () => {
    const [terms = '', ...headcount] = files
    const { exit, err } = runPlaybook(['explain', terms, 'total/net', ...headcount])
    const { err: beside } = runPlaybook(['bill', ...files, '--format', 'csv'])
    expect({ exit, err }).toEqual({ exit: 0, err: beside })
  })

  test('they are part of the JSON', () => {
    const { assumptions, notices } = JSON.parse(
      runPlaybook(['bill', ...files, '--format', 'json']).out,
    )
    expect(assumptions.length).toBeGreaterThan(5)
    expect(notices).toHaveLength(1)
  })
})

describe('what is worth a look', () => {
  const noticed = ['bill', shanghai, '--headcount', bad('noticed-headcount.csv')]

  test.each(['en', 'zh-CN', 'it'])(
    'names its lines in %s; what is the same is said once',
    async (lang) => {
      const { exit, out, err } = runPlaybook([...noticed, '--lang', lang])
      expect({ exit, err }).toEqual({ exit: 0, err: '' })
      await expect(out).toMatchFileSnapshot(`printed/noticed-headcount.${lang}.txt`)
    },
  )

  test('a unit that no charge bills is found in each of its rows, and not again by billing', () => {
    const { notices } = JSON.parse(runPlaybook([...noticed, '--format', 'json']).out)
    const codes = notices.map(({ code }: { code: string }) => code)
    expect(codes).toEqual([
      'unit-not-charged',
      'repeated-change',
      ...Array.from({ length: 6 }, () => 'unit-not-charged'),
      'change-after-term',
    ])
  })

  test('a stay that overlaps another is shown at its own line', () => {
    const roster = ['bill', shanghai, '--headcount', bad('overlapping-stays.csv')]
    expect(runPlaybook(roster).out).toContain('overlapping-stays.csv:4: “P2” is already')
  })
})

describe('a file in another encoding is named, not guessed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    {
      what: 'GBK',
      bytes: Buffer.from([0x61, 0x0a, 0xc9, 0xcf, 0xba, 0xa3]),
      code: 'file-not-utf-8',
      facts: { line: 2 },
    },
    { what: 'UTF-16', bytes: Buffer.from('\uFEFFdate', 'utf16le'), code: 'file-utf-16', facts: {} },
    {
      what: 'a workbook',
      bytes: Buffer.from('PK\u0003\u0004\u0000\u0000'),
      code: 'file-not-text',
      facts: {},
    },
    {
      what: 'too much',
      bytes: Buffer.alloc(17 * 1024 * 1024, 'a'),
      code: 'file-too-large',
      facts: {},
    },
  ])('$what', ({ bytes, code, facts }) => {
    const file = join(folder, 'people.csv')
    writeFileSync(file, bytes)
    const { exit, out } = runPlaybook(['bill', shanghai, '--headcount', file, '--format', 'json'])
    expect(exit).toBe(2)
    expect(JSON.parse(out).issues).toMatchObject([{ code, facts }])
  })

  test.each([
    {
      what: 'is no file of headcount',
      args: [shanghai, '--headcount', folder],
      code: 'file-is-folder',
    },
    { what: 'without terms is no contract', args: [folder], code: 'folder-without-terms' },
  ])('a folder $what', ({ args, code }) => {
    const { exit, out } = runPlaybook(['bill', ...args, '--format', 'json'])
    expect(exit).toBe(2)
    expect(JSON.parse(out).issues).toMatchObject([{ code }])
  })
})
