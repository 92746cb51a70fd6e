import type { Pagefind } from './pagefind.ts'

const pageOfResults = 5
const partsOfPage = 3

let index: Promise<Pagefind> | undefined

/** Loads the index and answers what is typed into the dialog. A second call does nothing. */
export async function fillDialog(search: HTMLElement, dialog: HTMLDialogElement) {
  const field = dialog.querySelector('input')
  const more = dialog.querySelector<HTMLButtonElement>('.more')
  if (!field || !more || index) return
  const say = (text: string) => {
    const status = dialog.querySelector('.status')
    if (status) status.textContent = text
  }
  index = loadIndex()
  try {
    const pagefind = await index
    const answer = () => show(pagefind, field.value.trim(), search, dialog, say)
    field.addEventListener('input', () => void answer())
    more.addEventListener('click', () => void nextPage(dialog))
    await answer()
  } catch {
    index = undefined
    say(search.dataset['failed'] ?? '')
  }
}

async function loadIndex(): Promise<Pagefind> {
  // Written by the build beside the pages, so the bundler must leave the address alone.
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.options({ excerptLength: 24 })
  await pagefind.init()
  return pagefind
}

let waiting: Awaited<ReturnType<Pagefind['search']>>['results'] = []

async function show(
  pagefind: Pagefind,
  words: string,
  search: HTMLElement,
  dialog: HTMLElement,
  say: (text: string) => void,
) {
  const found = words ? await pagefind.debouncedSearch(words) : { results: [] }
  // A later keystroke has overtaken this one.
  if (found === null) return
  waiting = found.results
  dialog.querySelector('ol')?.replaceChildren()
  const count = waiting.length
  const { none = '', foundOne = '', found: several = '' } = search.dataset
  const sentence = count === 0 ? none : count === 1 ? foundOne : several
  say(words && sentence.replace('{count}', String(count)).replace('{words}', words))
  await nextPage(dialog)
}

async function nextPage(dialog: HTMLElement) {
  const shown = waiting
  const pages = await Promise.all(shown.slice(0, pageOfResults).map((result) => result.data()))
  if (shown !== waiting) return
  waiting = shown.slice(pageOfResults)
  dialog.querySelector('ol')?.append(
    ...pages.map(({ url, meta, excerpt, sub_results: parts }) => {
      const item = document.createElement('li')
      const inside = parts.filter((part) => isHeading(part.url)).slice(0, partsOfPage)
      item.append(entry(url, meta.title ?? url, excerpt))
      item.append(...inside.map((part) => entry(part.url, part.title, part.excerpt, 'part')))
      return item
    }),
  )
  const more = dialog.querySelector<HTMLElement>('.more')
  if (more) more.hidden = waiting.length === 0
}

/** The page's own title is a heading to the index too, but it is the page. */
const isHeading = (url: string) => url.includes('#') && !url.endsWith('#_top')

/** One place that was found. The index escapes the text of an excerpt and marks the words in it. */
function entry(url: string, title: string, excerpt: string, kind = '') {
  const box = document.createElement('div')
  box.className = kind
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const text = document.createElement('p')
  text.innerHTML = excerpt
  box.append(link, text)
  return box
}
