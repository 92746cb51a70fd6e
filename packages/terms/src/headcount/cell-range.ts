import type { TextRange } from '../read/text-places.ts'

/** Where a cell of the row that begins at `start` stands, by its position from 0; beyond the last cell, where the row ends. */
export function cellRange(text: string, start: number, delimiter: string, cell: number): TextRange {
  let at = start
  for (let index = 0; index < cell; index++) {
    const end = cellEnd(text, at, delimiter)
    if (text[end] !== delimiter) return { start: end, end }
    at = end + 1
  }
  return { start: at, end: cellEnd(text, at, delimiter) }
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = text[start] === '"' ? quoteEnd(text, start + 1) : start
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at++
  return at
}

/** After the quote that closes a cell; two quotes in a row are one quote of the text. */
function quoteEnd(text: string, start: number): number {
  let at = text.indexOf('"', start)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at + 1
}
