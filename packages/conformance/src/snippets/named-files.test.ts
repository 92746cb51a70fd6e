import { expect, test } from 'vitest'
import { files, read } from '../repository.ts'

/** Files and folders that a text names by their whole path; a part in angle brackets is the reader's to fill in. */
const named = (text: string): string[] =>
  [...text.matchAll(/`((?:apps|content|packages|scripts)\/[^`\s<]+)`/g)].flatMap(
    ([, path]) => path ?? [],
  )

test('the recipes name files and folders that are there', () => {
  const paths = named(read('CONTRIBUTING.md'))
  expect(paths.length).toBeGreaterThan(20)
  const there = files()
  const missing = paths.filter(
    (path) => !there.some((file) => file === path || file.startsWith(`${path}/`)),
  )
  expect(missing).toEqual([])
})
