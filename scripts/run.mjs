/**
 * Every command of package.json passes here: `node scripts/run.mjs <command> …`. It needs only the Node that
 * the machine has (20 or newer); it sets up the pinned one and the dependencies, then hands over to it.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { useDependencies } from './dependencies.mjs'
import { root, shell, stop } from './root.mjs'
import { useToolchain } from './toolchain.mjs'

const script = (name, ...args) => ['node', [join(root, 'scripts', name), ...args]]

/** Each command and the program that it runs under the pinned Node. */
const commands = {
  start: script('start.mjs'),
  test: script('test.mjs'),
  check: script('check.mjs', 'lint:ts', 'lint:astro', 'lint:format', 'typecheck', 'quick'),
  typecheck: script('check.mjs', 'typecheck'),
  fix: script('fix.mjs'),
  dev: ['pnpm', ['--filter', '@contract-playbook/site', 'run', 'dev']],
  bench: ['turbo', ['run', 'bench', '--concurrency=1', '--output-logs=new-only']],
  prove: script('prove.mjs'),
  playbook: ['node', [join(root, 'apps', 'cli', 'src', 'main.ts')]],
  pnpm: ['pnpm', []],
}

const [name, ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) stop(`Unknown command "${name}". Known: ${Object.keys(commands).join(', ')}.`)

const hostPath = useToolchain()
if (name !== 'pnpm') useDependencies(hostPath)

Object.assign(process.env, {
  TURBO_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
})
process.env.PATH = join(root, 'node_modules', '.bin') + (shell ? ';' : ':') + process.env.PATH

// npm runs scripts in the repository's folder; files named on the playbook's command line are relative to where it was typed.
const cwd = name === 'playbook' ? (process.env.INIT_CWD ?? process.cwd()) : root
const [program, first] = command
const child = spawn(program, [...first, ...args], { cwd, stdio: 'inherit', shell })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
endWithParent()
child.on('error', (error) => stop(`${program} could not be started: ${error.message}`))
child.on('exit', (code) => process.exit(code ?? 1))

/** npm hands a SIGTERM to its shell only, not to us: when that shell is gone, so should be the server that it started. */
function endWithParent() {
  const parent = process.ppid
  const watch = () => process.ppid !== parent && child.kill('SIGTERM')
  setInterval(watch, 300).unref()
}
