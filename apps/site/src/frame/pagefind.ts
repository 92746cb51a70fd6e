/** What the site uses of the index that Pagefind writes at build. It ships no types for it. */
export interface Pagefind {
  options(options: { excerptLength?: number }): Promise<void>
  init(): Promise<void>
  search(words: string): Promise<Found>
  /** `null` when a later call has overtaken this one. */
  debouncedSearch(words: string): Promise<Found | null>
}

interface Found {
  results: { data(): Promise<FoundPage> }[]
}

interface FoundPage {
  url: string
  /** Escaped text with the found words in `<mark>`. */
  excerpt: string
  meta: { title?: string }
  sub_results: { url: string; title: string; excerpt: string }[]
}
