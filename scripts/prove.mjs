/** The long proofs, all of them or those that are named: `npm run prove [laws [filters] | figures [count] [seed] | mutation]`. */
import { proveFigures } from './prove-figures.mjs'
import { proveLaws } from './prove-laws.mjs'
import { proveMutation } from './prove-mutation.mjs'
import { stop } from './root.mjs'

const parts = { laws: proveLaws, figures: proveFigures, mutation: proveMutation }

const [name, ...args] = process.argv.slice(2)
if (name !== undefined && !parts[name])
  stop(`Unknown proof "${name}". Known: ${Object.keys(parts).join(', ')}.`)

let failed = 0
for (const [part, prove] of Object.entries(parts)) {
  if (name !== undefined && name !== part) continue
  console.log(`\n${part}`)
  if (!(await prove(args))) failed++
}
process.exitCode = failed > 0 ? 1 : 0
