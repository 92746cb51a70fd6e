import type { Fault } from '../issue/terms-issue.ts'
import { headcountChange } from '../scenario.ts'
import type { HeadcountChange } from '../scenario.ts'
import type { Columns } from './columns.ts'
import { readCells } from './read-cells.ts'
import type { CellsRead } from './read-cells.ts'
import type { CsvRecord } from './record.ts'
import { writtenDay } from './written-day.ts'

/** A file of dated changes: `+6` join, `-8` leave, `=80` are there from that day. */
export const changeColumns = {
  date: 'filled',
  site: 'filled',
  unit: 'filled',
  change: 'filled',
  reason: 'may-be-absent',
} as const satisfies Columns

const kinds: Readonly<Record<string, HeadcountChange['kind']>> = {
  '+': 'join',
  '-': 'leave',
  '=': 'set',
}

/** The change that one row tells. */
export function changeRow(record: CsvRecord): CellsRead<HeadcountChange> {
  const written = record.cell('change')
  const [, sign = '', count = ''] = /^([+=-])\s*(\d+)$/.exec(written) ?? []
  const kind = kinds[sign]
  const read = readCells(headcountChange, record, {
    on: { column: 'date', value: writtenDay(record.cell('date')) },
    site: { column: 'site', value: record.cell('site') },
    unit: { column: 'unit', value: record.cell('unit') },
    kind: { column: 'change', value: kind ?? 'set' },
    // Beyond exact integers every number is too large, and one more digit would make it infinite.
    count: { column: 'change', value: Math.min(Number(count), Number.MAX_SAFE_INTEGER) },
    reason: { column: 'reason', value: record.cell('reason') },
  })
  const fault = changeFault(written, kind, Number(count))
  if (fault === undefined) return read
  return { findings: [...read.findings, { fault, path: [], range: record.range('change') }] }
}

function changeFault(
  written: string,
  kind: HeadcountChange['kind'] | undefined,
  count: number,
): Fault | undefined {
  // `-0` may stand for a cell that was never filled in, or for `=0`.
  if (kind !== undefined && kind !== 'set' && count === 0)
    return { code: 'change-of-nothing', facts: { written } }
  if (kind !== undefined) return undefined
  // A spreadsheet drops the sign of +6, and a bare 6 could be six more or six in all.
  return /^\d+$/.test(written)
    ? { code: 'change-without-sign', facts: { written } }
    : { code: 'not-a-change', facts: { written } }
}
