/** Repairs what lint and format can repair by themselves, and says what is left. */
import { spawnSync } from 'node:child_process'
import { root, shell } from './root.mjs'

const repairs = [
  ['oxlint', '--fix', '--deny-warnings'],
  ['pnpm', 'run', '--silent', 'lint:astro', '--fix'],
  ['prettier', '--write', '--log-level', 'warn', '.'],
]

const failed = repairs.filter(([program, ...args]) => {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', shell }).status !== 0
})
console.log(failed.length === 0 ? 'Everything is in order.' : 'The messages above need a person.')
process.exitCode = failed.length === 0 ? 0 : 1
