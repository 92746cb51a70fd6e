import { realpathSync } from 'node:fs'
import { relative } from 'node:path'
import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { publisher } from '../publisher/this-publisher.ts'
import { history, repository } from './history.ts'

/* Pages are read through a link in `src/content/docs`. Starlight makes the edit link and the date from that path, where
   no file lives and git knows none: both are set again from the file's real place, `content/docs/…`. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const route = locals.starlightRoute
  const { filePath, data } = route.entry
  if (route.id === '404' || !filePath) return
  const file = relative(repository, realpathSync(filePath)).replaceAll('\\', '/')
  if (data.editUrl === true) {
    route.editUrl = new URL(`${publisher.repository}/edit/${publisher.branch}/${file}`)
  }
  if (data.lastUpdated === undefined) route.lastUpdated = history.get(file)
})
