/** Runs every test of the repository and ends with one line: `N passed, N failed`. */
import { globSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { haveBrowser } from './browser.mjs'
import { report } from './report.mjs'
import { root } from './root.mjs'
import { count } from './totals.mjs'
import { turbo } from './turbo.mjs'

// What an earlier run left must not be tested or counted; a cached task restores its own.
for (const folder of globSync(['{apps,packages}/*/results', 'apps/site/dist'], { cwd: root })) {
  rmSync(join(root, folder), { recursive: true, force: true })
}

const flags = ['--continue=always', ...process.argv.slice(2)]
console.log('Types, lint, format …')
const first = await turbo(
  ['lint:ts', 'lint:astro', 'lint:format', 'test:scripts', 'typecheck'],
  flags,
)
await haveBrowser()
// Later, not at once: checking and building the site write the same folder.
console.log('Tests, the site, the browser …')
const second = await turbo(['test', 'build', 'browser'], flags)

const groups = [...first.tasks, ...second.tasks].map((task) => count(task))
const status = first.status || second.status

console.log('')
const { passed, failed, skipped } = report(groups, status)
console.log('')
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
