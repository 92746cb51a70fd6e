/** Runs every test of the repository and ends with one line: `N passed, N failed`. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { haveBrowser } from './browser.mjs'
import { root } from './root.mjs'
import { count } from './totals.mjs'
import { turbo, workspace } from './turbo.mjs'

const tasks = ['lint:ts', 'lint:astro', 'lint:format', 'typecheck', 'test', 'build', 'browser']

// Results of an earlier run must not be counted; a cached task restores its own.
for (const { folder } of workspace())
  rmSync(join(root, folder, 'results'), { recursive: true, force: true })

await haveBrowser()
const run = await turbo(tasks, [
  '--continue=always',
  '--output-logs=errors-only',
  ...process.argv.slice(2),
])
const groups = run.tasks.map(count)
const sum = (key) => groups.reduce((total, group) => total + group[key], 0)
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }

// Turbo itself died, or nothing was asked of it: neither is a pass.
if (groups.length === 0 || (run.status !== 0 && total.failed === 0)) total.failed += 1

console.log('')
for (const group of groups) console.log(line(group))
console.log('')
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0

function line({ name, passed, failed, skipped, seconds, problem }) {
  const parts = [
    `${passed} passed`,
    failed && `${failed} failed`,
    skipped && `${skipped} skipped`,
  ].filter(Boolean)
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(38)} ${parts.join(', ')}  ${seconds}${problem ? `  ${problem}` : ''}`
}
