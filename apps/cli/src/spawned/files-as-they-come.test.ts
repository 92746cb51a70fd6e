import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { largeRoster } from './large-roster.ts'
import { exampleFiles, runPlaybook } from './run-playbook.ts'

const shanghai = exampleFiles('shanghai-80')

describe('files as they come', () => {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const expected = runPlaybook(['bill', ...shanghai]).out
  const [terms = '', , headcount = ''] = shanghai
  const fromRoot = (file: string) =>
    readFileSync(join(import.meta.dirname, '../../../..', file), 'utf8')

  test('with Windows line ends and a byte order mark', () => {
    const rewritten = [terms, headcount].map((file, index) => {
      const copy = join(folder, `${index}${file.slice(file.lastIndexOf('.'))}`)
      writeFileSync(copy, `\uFEFF${fromRoot(file).replaceAll('\n', '\r\n')}`)
      return copy
    })
    const { exit, out } = runPlaybook([
      'bill',
      rewritten[0] ?? '',
      '--headcount',
      rewritten[1] ?? '',
    ])
    expect({ exit, out }).toEqual({ exit: 0, out: expected })
  })

  test('from standard input', () => {
    const { exit, out } = runPlaybook(['bill', '-', '--headcount', headcount], {
      input: fromRoot(terms),
    })
    expect({ exit, out }).toEqual({ exit: 0, out: expected })
  })
})

test('a reader who has seen enough closes the pipe without a complaint', async () => {
  const main = join(import.meta.dirname, '../main.ts')
  const roster = largeRoster()
  const files = [shanghai[0] ?? '', '2027-12/users/sha', '--headcount', roster.file]
  const args = ['explain', ...files, '--format', 'json']
  const child = spawn(process.execPath, [main, ...args], {
    cwd: join(import.meta.dirname, '../../../..'),
  })
  let complaint = ''
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
  child.stdout.once('data', () => child.stdout.destroy())
  const [exit] = await once(child, 'close')
  roster.remove()
  expect({ exit, complaint }).toEqual({ exit: 0, complaint: '' })
})
