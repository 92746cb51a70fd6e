import * as z from 'zod/mini'
import { sometimes } from '../group/group.ts'
import { day } from '../leaf/day.ts'
import { site, unitName } from '../leaf/identifier.ts'
import { rule } from '../leaf/rule.ts'
import type { FaultAt } from '../leaf/rule.ts'
import { shortText } from '../leaf/text.ts'
import type { HeadcountChange } from '../scenario.ts'
import { dayNumber, isoDate } from '../text/iso-date.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { Columns } from './columns.ts'
import { readCells } from './read-cells.ts'
import type { CellsRead } from './read-cells.ts'
import type { CsvRecord } from './record.ts'
import { writtenDay } from './written-day.ts'

/** A roster: a row a person. The last day is the last one worked; an empty one is open. */
export const rosterColumns = {
  person: 'filled',
  site: 'filled',
  unit: 'may-be-absent',
  first_day: 'filled',
  last_day: 'may-be-empty',
} as const satisfies Columns

/** What a roster counts when it has no column for it. */
const defaultUnit = 'user'

const stay = z
  .strictObject({
    person: shortText,
    site,
    unit: unitName,
    first: day,
    ...sometimes({ last: day }),
  })
  .check(rule(reversedStay))

/** One person's time at one site, first and last day inclusive. */
export type Stay = z.output<typeof stay>

/** The stay that one row tells. */
export function rosterRow(record: CsvRecord): CellsRead<Stay> {
  return readCells(stay, record, {
    person: { column: 'person', value: record.cell('person') },
    site: { column: 'site', value: record.cell('site') },
    unit: { column: 'unit', value: record.cell('unit') || defaultUnit },
    first: { column: 'first_day', value: writtenDay(record.cell('first_day')) },
    last: { column: 'last_day', value: writtenDay(record.cell('last_day')) },
  })
}

/** A stay as changes: a join on its first day, a leave on the day after its last; the person is the reason of both. */
export function stayChanges({ person, site, unit, first, last }: Stay): HeadcountChange[] {
  const change = { site, unit, count: 1, reason: person }
  const join: HeadcountChange = { on: first, kind: 'join', ...change }
  if (last === undefined) return [join]
  return [join, { on: isoDate(dayNumber(last) + 1), kind: 'leave', ...change }]
}

function reversedStay({ first, last }: { first: IsoDate; last?: IsoDate }): FaultAt[] {
  if (last === undefined || last >= first) return []
  return [{ fault: { code: 'last-day-before-first', facts: { first, last } }, at: ['last'] }]
}
