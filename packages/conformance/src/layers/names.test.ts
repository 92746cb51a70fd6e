import { expect, test } from 'vitest'
import { files } from '../repository.ts'

const tracked = files()

/** Names that say nothing: the thing inside has a name of its own in contracts or finance. */
const vague = /^(?:utils?|helpers?|common|shared|misc|manager|services?|data|lib|stuff)$/i

/** Folder and file names of a path, each without its ending. */
const parts = (file: string): string[] => file.split('/').map((part) => part.replace(/\..*$/, ''))

const topFolders = ['.changeset', '.ci', 'apps', 'content', 'packages', 'scripts']

test('no file or folder carries a name that says nothing', () => {
  expect(tracked.filter((file) => parts(file).some((part) => vague.test(part)))).toEqual([])
})

test('the top level holds the folders that the house names, and no other', () => {
  const folders = new Set(
    tracked.filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
  )
  expect([...folders].filter((folder) => !topFolders.includes(folder ?? ''))).toEqual([])
})

test('source files are kebab-case', () => {
  const sources = tracked.filter((file) =>
    /^(?:apps|packages)\/[^/]+\/src\/.*\.(?:tsx?|astro|css)$/.test(file),
  )
  const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:tsx?|astro|css)$/
  expect(sources.filter((file) => !kebab.test(file.split('/').at(-1) ?? ''))).toEqual([])
  expect(sources.length).toBeGreaterThan(0)
})
