const links = [
  ...document.querySelectorAll<HTMLAnchorElement>(':is(.pb-contents, .pb-contents-bar) a'),
]
const bar = document.querySelector<HTMLDetailsElement>('.pb-contents-bar')
const headings = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter(
  (heading) => links.some((link) => link.hash === `#${encodeURIComponent(heading.id)}`),
)

/** The reader is under the last heading that has passed the upper third of the window. */
function markCurrent() {
  const current = headings.findLast(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
  )
  const hash = current && `#${encodeURIComponent(current.id)}`
  for (const link of links) {
    if (link.hash === hash) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
  const here = bar?.querySelector('[data-current]')
  if (here) here.textContent = current?.textContent ?? ''
}

let waiting = false
function soon() {
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    markCurrent()
  })
}

if (links.length > 0) {
  addEventListener('scroll', soon, { passive: true })
  addEventListener('resize', soon, { passive: true })
  markCurrent()
}

// The list closes when it has been used, or left by Escape or a press elsewhere.
document.addEventListener('click', ({ target }) => {
  if (!bar?.open || !(target instanceof Element)) return
  if (!bar.contains(target) || target.closest('a')) bar.open = false
})
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !bar?.open) return
  bar.open = false
  bar.querySelector('summary')?.focus()
})
