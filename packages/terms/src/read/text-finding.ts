import type { Finding } from './finding.ts'

/** What makes a file unreadable before anything is looked for in it: its length, or characters that a wrong encoding leaves behind. */
export function textFinding(text: string, limit: number): Finding | undefined {
  if (text.length > limit) return { fault: { code: 'too-large', facts: { limit } }, path: [] }
  const strange = text.search(/[\uFFFD\0]/)
  if (strange === -1) return undefined
  const range = { start: strange, end: strange + 1 }
  return { fault: { code: 'wrong-encoding', facts: {} }, path: [], range }
}
