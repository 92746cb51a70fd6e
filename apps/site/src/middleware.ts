import { defineMiddleware } from 'astro:middleware'

/** Starlight writes `data-theme="dark"` into every page and lets a script correct it. Without scripts a page is paper. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const page = await response.text()
  return new Response(
    page.replace(/(<html[^>]*) data-theme="dark"/, '$1 data-theme="light"'),
    response,
  )
})
