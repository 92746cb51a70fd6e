import { readTerms } from '../src/index.ts'

/** The issues of a text after one part of it was replaced: code, path, and the underlined words. */
export function issuesAfter(text: string, part: string, by: string): string[] {
  if (!text.includes(part)) throw new Error(`There is no ${part}`)
  return readTerms(text.replace(part, by)).issues.map(({ code, path, place }) => {
    const { excerpt = '', start = 0, width = 0 } = place ?? {}
    return `${code} ${path}: ${excerpt.slice(start, start + width)}`
  })
}
