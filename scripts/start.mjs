/** Builds the site, unless that is done already, and serves it on this machine. */
import { join } from 'node:path'
import { root, stop } from './root.mjs'
import { serve } from './serve.mjs'
import { turbo } from './turbo.mjs'

const { status } = await turbo(
  ['build'],
  ['--filter=@contract-playbook/site', '--output-logs=errors-only'],
)
if (status !== 0)
  stop('The site did not build. The message is above; `npm run check` finds most causes faster.')

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined
const port = await serve(join(root, 'apps', 'site', 'dist'), wanted).catch((error) =>
  stop(error.message),
)
console.log(`\nThe playbook is at http://localhost:${port}/  (Ctrl+C stops it)`)
