/** Runs every test of the repository and ends with one line: `N passed, N failed`. */
import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { haveBrowser } from './browser.mjs'
import { root } from './root.mjs'
import { count } from './totals.mjs'
import { turbo } from './turbo.mjs'

// Results of an earlier run must not be counted; a cached task restores its own.
for (const folder of globSync('{apps,packages}/*/results', { cwd: root })) {
  rmSync(join(root, folder), { recursive: true, force: true })
}

const flags = ['--continue=always', ...process.argv.slice(2)]
console.log('Types, lint, format …')
const first = await turbo(['lint:ts', 'lint:astro', 'lint:format', 'typecheck'], flags)
await haveBrowser()
// Later, not at once: checking and building the site write the same folder.
console.log('Tests, the site, the browser …')
const second = await turbo(['test', 'build', 'browser'], flags)

const groups = [...first.tasks, ...second.tasks].map(count)
const status = first.status || second.status
const sum = (key) => groups.reduce((total, group) => total + group[key], 0)
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }

// A runner that died before it could tell is not a pass.
if (groups.length === 0 || (status !== 0 && total.failed === 0)) total.failed += 1

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
