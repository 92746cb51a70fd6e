import { type ContractTerms, isoDate, type SiteId } from '@contract-playbook/terms'
import type { Day } from '../calendar/day.ts'
import { clauseOf } from '../clause-of.ts'
import { at } from '../exact/column.ts'
import type { Timeline } from './timeline.ts'

/** Where the headcount of a unit is counted: at one site, or over all of them if none is named. */
export interface Counted {
  readonly unit: string
  readonly site?: SiteId
  readonly there: Timeline
}

/** A change of a headcount: from how many to how many, at the end of the days before and of the day. */
export interface UnitChange extends Counted {
  readonly day: Day
  readonly before: number
  readonly count: number
}

/** The changes of a headcount after its opening. */
export function unitChanges(counted: Counted): UnitChange[] {
  const { days, counts } = counted.there
  return Array.from(days.subarray(1), (day, step) => {
    return { ...counted, day, before: at(counts, step), count: at(counts, step + 1) }
  })
}

/** What every finding about a change says: what is counted, on which day, how many there would be, and by which clause. */
export function rightFacts(
  { unit, day, count }: UnitChange,
  terms: Pick<ContractTerms, 'clauses'>,
  path: string,
) {
  const clause = clauseOf(terms, path)
  return { unit, on: isoDate(day), count, ...(clause === undefined ? {} : { clause }) }
}
