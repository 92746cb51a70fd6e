import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, shell } from './root.mjs'

const summaries = join(root, '.turbo', 'runs')

/** Every package of the workspace: its folder and manifest. */
export function workspace() {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`),
  )
  return folders.map((folder) => ({ folder }))
}

/** Runs tasks through turbo, showing its output. Resolves to its exit status and what its summary says of each task. */
export async function turbo(tasks, flags = []) {
  rmSync(summaries, { recursive: true, force: true })
  const child = spawn('turbo', ['run', ...tasks, '--summarize', '--log-order=grouped', ...flags], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  })
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })
  return { status, tasks: summary() }
}

/** Tasks without a script (`command` is then a placeholder) only carry hashes from package to package. */
function summary() {
  try {
    const [file] = readdirSync(summaries)
    const { tasks } = JSON.parse(readFileSync(join(summaries, file), 'utf8'))
    return tasks.filter(({ command }) => command !== '<NONEXISTENT>')
  } catch {
    return []
  }
}
