/** Builds the site, unless that is done already, and serves it on this machine. */
import { join } from 'node:path'
import { root, stop } from './root.mjs'
import { serve } from './serve.mjs'
import { turbo } from './turbo.mjs'

console.log('Building the site, if anything changed …')
const { status } = await turbo(['build'], ['--filter=@contract-playbook/site'])
if (status !== 0)
  stop('The site did not build. The message is above; `npm run check` finds most causes faster.')

const wanted = process.env.PORT ? Number(process.env.PORT) : undefined
const port = await serve(join(root, 'apps', 'site', 'dist'), wanted).catch((error) =>
  stop(error.message),
)
console.log(`The playbook is at http://localhost:${port}/  (Ctrl+C stops it)`)

// Being stopped is how it ends well.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
