import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository's folder. */
export const root = join(import.meta.dirname, '../../..')

const listed = (...flags: string[]): string[] =>
  execFileSync('git', ['ls-files', '-z', ...flags], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)

/** Every file that git tracks or would add, relative to the root; deleted ones are left out. */
export function files(): string[] {
  const gone = new Set(listed('--deleted'))
  return listed('--cached', '--others', '--exclude-standard')
    .filter((file) => !gone.has(file))
    .toSorted()
}

/** The text of a file of the repository. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8')
