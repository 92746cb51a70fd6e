const counts = new WeakMap<object, number>()

/** An id for the next figure of a page; `page` is the page's own `Astro.locals`. */
export function nextFigureId(page: object): string {
  const count = (counts.get(page) ?? 0) + 1
  counts.set(page, count)
  return `why-${count}`
}
