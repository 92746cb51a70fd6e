import { describe, expect, test } from 'vitest'
import { files, read } from '../repository.ts'

const binary = /\.(?:png|ico|xlsx|docx|pdf|woff2?)$/

const texts = files()
  .filter((file) => !binary.test(file) && file !== 'apps/site/src/content/docs')
  .map((file) => ({ file, text: read(file) }))

/** What a machine, a registry or a package manager leaves behind. Character classes keep the patterns from finding themselves. */
const traces = [
  {
    what: 'a folder of somebody’s machine',
    pattern: /(?<![\w.:@-])\/(?:root|home\/\w+|Users\/\w+|var\/folders)\/\w/,
  },
  { what: 'a Windows folder', pattern: /\b[C-Z]:\\{1,2}(?:Users|Documents)\b/i },
  {
    what: 'a registry host',
    pattern: /\b(?:registry[.][\w-]+[.]\w+|[\w-]*npm[\w-]*mirror|artifactory[.]|nexus[.]\w+[.])/i,
  },
  {
    what: 'the address of a tarball',
    pattern: /https?:[^\s'"]+[.]tgz|resolution: [{][^}]*tarball/,
  },
] as const

describe.each(traces)('$what', ({ pattern }) => {
  test('is in no file', () => {
    const found = texts.flatMap(({ file, text }) => {
      const hit = pattern.exec(text)
      return hit === null ? [] : [`${file}: ${hit[0]}`]
    })
    expect(found).toEqual([])
  })
})

test.each([
  { trace: ['', 'root', 'notes.txt'].join('/'), caught: true },
  { trace: ['', 'home', 'anna', 'notes.txt'].join('/'), caught: true },
  { trace: ['C:', 'Users', 'anna'].join('\\'), caught: true },
  { trace: ['https://', 'x', '/left-pad-1.0.0', '.', 'tgz'].join(''), caught: true },
  { trace: ['registry', 'example', 'org'].join('.'), caught: true },
  { trace: 'https://example.org/home/page', caught: false },
])('$trace would be caught: $caught', ({ trace, caught }) => {
  expect(traces.some(({ pattern }) => pattern.test(trace))).toBe(caught)
})

test('no settings of one machine’s package manager are in the repository', () => {
  expect(
    files().filter((file) =>
      /(?:\/[.]npmrc|(?:^|\/)(?:[.]yarnrc(?:[.]yml)?|package-lock[.]json|yarn[.]lock))$/.test(file),
    ),
  ).toEqual([])
})

test('the repository tells npm one thing only: to be silent after the totals', () => {
  const settings = read('.npmrc')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(';'))
  expect(settings).toEqual(['update-notifier=false'])
})

test('the lockfile names versions and checksums, never addresses', () => {
  const lockfile = read('pnpm-lock.yaml')
  expect(lockfile.match(/https?:\/\/|tarball/g) ?? []).toEqual([])
  expect(lockfile).toMatch(/^lockfileVersion:/)
})
