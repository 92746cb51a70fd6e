import type { Finding } from '../read/finding.ts'
import type { TextRange } from '../read/text-places.ts'
import type { HeadcountChange } from '../scenario.ts'

/** A change and the row that told it. */
export interface ChangeOfRow {
  change: HeadcountChange
  /** From 1, as the file shows it. */
  line: number
  range: TextRange
}

/**
 * Rows that say in every cell what an earlier row says: both are counted, perhaps one too many. A repeated total is
 * left alone, since it counts once however often it is told.
 */
export function repeatedChanges(rows: readonly ChangeOfRow[]): readonly Finding[] {
  const lines = new Map<string, number>()
  return rows.flatMap(({ change, line, range }): Finding[] => {
    if (change.kind === 'set') return []
    const { on, site, unit, kind, count, to = '', reason = '' } = change
    const said = JSON.stringify([on, site, unit, kind, count, to, reason])
    const earlier = lines.get(said)
    if (earlier === undefined) {
      lines.set(said, line)
      return []
    }
    return [{ fault: { code: 'repeated-change', facts: { line: earlier } }, path: [], range }]
  })
}
