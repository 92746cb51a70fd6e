import { type HeadcountChange, isoDate } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { entry } from '../exact/column.ts'
import type { Series } from '../headcount/series.ts'
import { accumulated, changesOf } from '../headcount/timeline.ts'
import type { Billed } from '../invoices/billed.ts'

/** The same contract as if so many more had joined a site on a day; its lines are those of before. */
export function withMore(billed: Billed, { site, unit }: Series, day: Day, count: number): Billed {
  const place = billed.contract.index.get(unit)?.get(site) ?? -1
  const joined = accumulated([...changesOf(entry(billed.timelines, place)), [day, count]])
  const change: HeadcountChange = { on: isoDate(day), site, unit, kind: 'join', count }
  return {
    ...billed,
    headcount: () => [...billed.headcount(), change],
    timelines: billed.timelines.with(place, joined),
  }
}
