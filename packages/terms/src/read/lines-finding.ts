import type { Finding } from './finding.ts'

/** More lines than are read: however little stands in each, a parser takes its time over it. */
export function linesFinding(text: string, limit: number): Finding | undefined {
  let end = -1
  for (let line = 1; line <= limit; line++) {
    end = text.indexOf('\n', end + 1)
    if (end === -1) return undefined
  }
  const start = end + 1
  if (start === text.length) return undefined
  const range = { start, end: start + 1 }
  return { fault: { code: 'too-many-lines', facts: { limit } }, path: [], range }
}
