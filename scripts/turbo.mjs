import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root, shell } from './root.mjs'

const signals = ['SIGINT', 'SIGTERM']
const summaries = join(root, '.turbo', 'runs')

/** Lines that turbo prints about itself: what matters of them stands in the summary. */
const aboutTurbo =
  /^\s*$|^\s+• |^\s*(Tasks|Cached|Time|Summary|Failed): |ERROR {2}(command|run failed)|WARNING {2}command finished|(?:ELIFECYCLE|cache (?:miss|hit|bypass), )/

/** Runs tasks through turbo, showing the output of those that fail. Resolves to its exit status and what its summary says of each task. */
export async function turbo(tasks, flags = []) {
  rmSync(summaries, { recursive: true, force: true })
  const logs = ['--output-logs=errors-only', '--log-order=grouped']
  const child = spawn('turbo', ['run', ...tasks, '--summarize', ...logs, ...flags], {
    cwd: root,
    env: { ...process.env, [process.stdout.isTTY ? 'FORCE_COLOR' : 'NO_COLOR']: '1' },
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

function show(stream) {
  createInterface({ input: stream }).on('line', (line) => {
    if (!aboutTurbo.test(line)) console.log(line)
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
