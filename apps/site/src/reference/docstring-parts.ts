/** A run of a docstring's text: as it is, code, or stressed. */
export interface Part {
  readonly text: string
  readonly as: 'text' | 'code' | 'stress'
}

const marked = /`([^`]+)`|\*([^*\s](?:[^*]*[^*\s])?)\*/g

/** A paragraph of a docstring in parts: what stands between backticks is code, what stands between asterisks is stressed. */
export function docstringParts(paragraph: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const { 0: whole, 1: code, 2: stressed = '', index } of paragraph.matchAll(marked)) {
    if (index > from) parts.push({ text: paragraph.slice(from, index), as: 'text' })
    parts.push(code === undefined ? { text: stressed, as: 'stress' } : { text: code, as: 'code' })
    from = index + whole.length
  }
  return from < paragraph.length ? [...parts, { text: paragraph.slice(from), as: 'text' }] : parts
}
