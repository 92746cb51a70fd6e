import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from '../repository.ts'

/** Where the pinned pnpm and the workspace's own tools stand; what is on the PATH comes after them. */
const path = [
  join(root, '.toolchain/node_modules/.bin'),
  join(root, 'node_modules/.bin'),
  process.env['PATH'],
].join(delimiter)

/** Runs pnpm in a folder and answers with what it printed. Throws with all that was printed when it fails: compilers complain on stdout. */
export function pnpm(folder: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync('pnpm', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  })
  if (error) throw error
  if (status !== 0) throw new Error(`pnpm ${args.join(' ')}\n${stderr}${stdout}`)
  return stdout
}
