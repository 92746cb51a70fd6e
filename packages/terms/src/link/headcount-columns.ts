import type { HeadcountChange } from '../scenario.ts'
import { dayNumber, isoDate } from '../text/iso-date.ts'
import { signed, unsigned } from './whole-numbers.ts'

const kinds: readonly HeadcountChange['kind'][] = ['set', 'join', 'leave', 'move']
const columnCount = 6

/** Most changes of headcount in a link. */
export const mostLinkChanges = 5000

// Days are told by how many they are after the change before; the first one after 2027-01-01, close to the start of most contracts.
const dayBefore = 20_819

/**
 * Changes as whole numbers, column after column: what repeats down a column compresses to next to nothing.
 *
 * @param names every name that the changes use, and `undefined` for no target and no reason
 */
export function headcountColumns(
  headcount: readonly HeadcountChange[],
  names: readonly unknown[],
): readonly number[] {
  const numbers = new Map(names.map((name, number) => [name, number]))
  const column = (name: 'site' | 'unit' | 'to' | 'reason') =>
    headcount.map((change) => numbers.get(change[name]) ?? 0)
  const days = headcount.map(({ on }) => dayNumber(on))
  return [
    days.map((day, row) => unsigned(day - (days[row - 1] ?? dayBefore))),
    headcount.map(({ kind, count }) => count * kinds.length + kinds.indexOf(kind)),
    column('site'),
    column('unit'),
    column('to'),
    column('reason'),
  ].flat()
}

/** The changes that some columns tell, or nothing if these are no columns; what is not a change is found when the scenario is checked. */
export function headcountOf(
  columns: readonly number[],
  names: readonly unknown[],
): readonly unknown[] | undefined {
  const length = columns.length / columnCount
  if (!Number.isInteger(length) || length > mostLinkChanges) return undefined
  let day = dayBefore
  return Array.from({ length }, (_, row) => {
    const cell = (column: number) => columns[column * length + row] ?? 0
    const name = (column: number) => names[cell(column)]
    day += signed(cell(0))
    const [to, reason] = [name(4), name(5)]
    return {
      on: isoDate(day),
      kind: kinds[cell(1) % kinds.length],
      count: Math.floor(cell(1) / kinds.length),
      site: name(2),
      unit: name(3),
      ...(to === undefined ? {} : { to }),
      ...(reason === undefined ? {} : { reason }),
    }
  })
}
