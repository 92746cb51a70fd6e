import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The repository's folder, where readers type the command. */
const root = join(import.meta.dirname, '../../../..')
const main = join(import.meta.dirname, '../main.ts')
/** Where Node keeps what it has compiled: the next process of the tests starts three times as fast. */
const compiled = join(import.meta.dirname, '../../results/compiled')

export interface Ran {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

interface Setting {
  readonly input?: string
  readonly lang?: string
}

/** Runs the program as a person would, in a process of its own under the pinned Node. */
export function runPlaybook(
  args: readonly string[],
  { input = '', lang = 'C' }: Setting = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: lang, NODE_COMPILE_CACHE: compiled },
  })
  return { exit: status, out: stdout, err: stderr }
}

/** The files of one of the worked examples. */
export const exampleFiles = (id: string): string[] => [
  `content/examples/${id}/terms.yaml`,
  '--headcount',
  `content/examples/${id}/headcount.csv`,
]
