import { execFileSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from '../repository.ts'

/** Where the pinned pnpm and the workspace's own tools stand; what is on the PATH comes after them. */
const path = [
  join(root, '.toolchain/node_modules/.bin'),
  join(root, 'node_modules/.bin'),
  process.env['PATH'],
].join(delimiter)

/** Runs pnpm in a folder and answers with what it printed. Throws with all that it printed when it fails. */
export function pnpm(folder: string, ...args: string[]): string {
  return execFileSync('pnpm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path },
  })
}
