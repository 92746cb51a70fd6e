import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'
import { root, shell } from './root.mjs'

const signals = ['SIGINT', 'SIGTERM']
const summaries = join(root, '.turbo', 'runs')

/** Lines in which turbo, pnpm and Vitest speak about themselves: what matters of them stands in the summary. */
const noise = [
  /^\s*$/,
  /^\s+• /,
  /^\s*(Tasks|Cached|Time|Summary|Failed): /,
  /ERROR {2}(command|run failed)|WARNING {2}command finished|cache (miss|hit|bypass), |\[ELIFECYCLE\]/,
  /Testing types with tsc|Breaking changes might not|JSON report written/,
]

/** Runs tasks through turbo, showing the output of those that fail. Resolves to its exit status and what its summary says of each task. */
export async function turbo(tasks, flags = []) {
  rmSync(summaries, { recursive: true, force: true })
  const logs = ['--output-logs=errors-only', '--log-order=grouped']
  const child = spawn('turbo', ['run', ...tasks, '--summarize', ...logs, ...flags], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell,
  })
  const interrupt = () => {
    child.kill('SIGINT')
    process.exit(130)
  }
  for (const signal of signals) process.on(signal, interrupt)
  for (const stream of [child.stdout, child.stderr]) show(stream)
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
  for (const signal of signals) process.off(signal, interrupt)
  return { status, tasks: summary() }
}

/** Turbo asks every tool for colours; they belong on a terminal only. */
function show(stream) {
  const plain = process.stdout.isTTY ? (line) => line : stripVTControlCharacters
  createInterface({ input: stream }).on('line', (line) => {
    if (!noise.some((pattern) => pattern.test(line)))
      console.log(plain(line).replace(/^@contract-playbook\//, ''))
  })
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
