import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'

/** The repository's folder: the site is built from `apps/site`. */
export const repository = realpathSync(resolve('../..'))

/** Day and time of the last commit of every page, by path from the repository's folder. Empty where there is no git. */
export const history: ReadonlyMap<string, Date> = readHistory()

function readHistory(): Map<string, Date> {
  const log = spawnSync('git', ['log', '--format=%x00%cI', '--name-only', '--', 'content/docs'], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const latest = new Map<string, Date>()
  for (const commit of (log.stdout ?? '').split('\0').slice(1)) {
    const [time = '', ...files] = commit.split('\n').filter(Boolean)
    // The log runs from the newest: the first commit that names a file is its last change.
    for (const file of files) if (!latest.has(file)) latest.set(file, new Date(time))
  }
  return latest
}
