import type { Fault } from '../issue/terms-issue.ts'
import { headcountChange } from '../scenario.ts'
import type { HeadcountChange } from '../scenario.ts'
import type { Columns } from './columns.ts'
import { readCells } from './read-cells.ts'
import type { CellsRead } from './read-cells.ts'
import type { CsvRecord } from './record.ts'
import { writtenDay } from './written-day.ts'

/** A file of dated changes: `+6` join, `-8` leave, `=80` are there from that day; where `to` names a site, `-5` or `5` move there. */
export const changeColumns = {
  date: 'filled',
  site: 'filled',
  unit: 'filled',
  change: 'filled',
  to: 'may-be-absent',
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
  const [, sign = '', count = ''] = /^([+=-]?)\s*(\d+)$/.exec(written) ?? []
  const isMove = record.cell('to') !== ''
  const kind = isMove ? 'move' : kinds[sign]
  const read = readCells(headcountChange, record, {
    on: { column: 'date', value: writtenDay(record.cell('date')) },
    site: { column: 'site', value: record.cell('site') },
    unit: { column: 'unit', value: record.cell('unit') },
    kind: { column: 'change', value: kind ?? 'set' },
    // Beyond exact integers every number is too large, and one more digit would make it infinite.
    count: { column: 'change', value: Math.min(Number(count), Number.MAX_SAFE_INTEGER) },
    to: { column: 'to', value: record.cell('to') },
    reason: { column: 'reason', value: record.cell('reason') },
  })
  const fault = changeFault({ written, sign, count, isMove })
  if (fault === undefined) return read
  return { findings: [...read.findings, { fault, path: [], range: record.range('change') }] }
}

/** A cell of the column `change`, taken apart; sign and count are empty if it is none. */
interface ChangeCell {
  written: string
  sign: string
  count: string
  isMove: boolean
}

function changeFault({ written, sign, count, isMove }: ChangeCell): Fault | undefined {
  if (count === '') return { code: 'not-a-change', facts: { written } }
  // Those who move leave the site of their row; a plus or a total would say it of the other one.
  if (isMove && (sign === '+' || sign === '=')) {
    return { code: 'move-with-sign', facts: { written } }
  }
  // A spreadsheet drops the sign of +6, and a bare 6 could be six more or six in all.
  if (sign === '' && !isMove) return { code: 'change-without-sign', facts: { written } }
  // `-0` may stand for a cell that was never filled in, or for `=0`.
  return sign !== '=' && Number(count) === 0
    ? { code: 'change-of-nothing', facts: { written } }
    : undefined
}
