import { type HeadcountChange, isoDate } from '@contract-playbook/terms'
import { at, entry } from '../exact/column.ts'
import type { Series } from './series.ts'
import type { Timeline } from './timeline.ts'

/** Headcount that was made as numbers, as changes that set it. */
export function changesOfPath(
  path: readonly Timeline[],
  series: readonly Series[],
): HeadcountChange[] {
  return path.flatMap(({ days, counts }, place) => {
    const { site, unit } = entry(series, place)
    return Array.from(days, (day, step): HeadcountChange => {
      return { on: isoDate(day), site, unit, kind: 'set', count: at(counts, step) }
    })
  })
}
