import { moneySnapshot } from '@contract-playbook/billing'
import type { Cell, Table } from '@contract-playbook/documents'
import type { Language } from '@contract-playbook/language'
import { type Alignment, columns, type Row } from './columns.ts'

/** A table for a terminal: figures to the right, a rule below the headings, and above the last row if that sums up the others. */
export function tableText({ headings, rows, summed = false }: Table, { format }: Language): string {
  const written = (cell: Cell): string => {
    if (cell === undefined || typeof cell === 'string') return cell ?? ''
    if (typeof cell === 'number') return format.count(cell)
    if ('decimal' in cell) return format.number(cell.decimal)
    return 'day' in cell ? format.dateShort(cell.day) : format.money(moneySnapshot(cell), 'plain')
  }
  const body: Row[] = rows.map((row) => row.map(written))
  const alignments = headings.map((_, place): Alignment =>
    rows.every((row) => typeof row[place] === 'string') ? 'left' : 'right',
  )
  const whole: Row[] = summed
    ? [...body.slice(0, -1), 'thin', ...body.slice(-1), 'double']
    : [...body]
  return columns([headings, 'thin', ...whole], alignments)
}
