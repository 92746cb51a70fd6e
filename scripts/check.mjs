/** Runs the named tasks in every package that has them: what to ask for while working, without the site and the browser. */
import { report } from './report.mjs'
import { count } from './totals.mjs'
import { turbo } from './turbo.mjs'

const { status, tasks } = await turbo(process.argv.slice(2), ['--continue=always'])
const { failed } = report(
  tasks.map((task) => count(task)),
  status,
)
console.log(
  failed === 0
    ? 'Everything is in order.'
    : '`npm run fix` repairs lint and format; the rest needs a person.',
)
process.exitCode = failed > 0 ? 1 : 0
