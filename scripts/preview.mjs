/** Serves the built site on the port of PORT, for the browser tests. */
import { join } from 'node:path'
import { root } from './root.mjs'
import { serve } from './serve.mjs'

await serve(join(root, 'apps', 'site', 'dist'), Number(process.env.PORT))
