import type { Place } from '../issue/issue.ts'

/** A part of a text, by offsets: from `start` up to `end`, exclusive. */
export interface TextRange {
  start: number
  end: number
}

/** Longest excerpt; a longer line is shown around the place. */
const longestExcerpt = 160
const shownBefore = 60

/** Turns offsets of a text into places for a reader. */
export function textPlaces(text: string, file?: string): (range: TextRange) => Place {
  const starts = lineStarts(text)
  return ({ start, end }) => {
    const line = lineAt(starts, start)
    const lineStart = starts[line] ?? 0
    const content = text.slice(lineStart, (starts[line + 1] ?? text.length + 1) - 1)
    return {
      ...(file === undefined ? {} : { file }),
      line: line + 1,
      ...excerptOf(
        content.endsWith('\r') ? content.slice(0, -1) : content,
        start - lineStart,
        end - lineStart,
      ),
    }
  }
}

/** The column and the underlined part of a line. */
export function excerptOf(
  line: string,
  from: number,
  to: number,
): Pick<Place, 'column' | 'excerpt' | 'start' | 'width'> {
  const at = Math.min(from, line.length)
  const cut = line.length <= longestExcerpt ? 0 : Math.max(0, at - shownBefore)
  const excerpt = line.slice(cut, cut + longestExcerpt)
  const start = at - cut
  const width = Math.max(1, Math.min(to, cut + excerpt.length) - at)
  return { column: at + 1, excerpt, start, width }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The last line that begins at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
