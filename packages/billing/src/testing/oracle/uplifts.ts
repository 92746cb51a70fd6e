import type { ContractTerms } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { dayOfMonth, pageOf } from './calendar.ts'
import { termOf } from './periods.ts'

/** A price index: what was published for each month. */
export interface OracleIndex {
  readonly id: string
  readonly kind: 'level' | 'year-on-year'
  readonly values: Readonly<Record<string, string>>
}

/** By how many percent prices rise on a day of the term. */
export interface UpliftStep<Amount> {
  readonly on: number
  readonly percent: Amount
}

type Uplift = Exclude<NonNullable<ContractTerms['uplift']>, 'none'>

type Indexed = Extract<Uplift, { index: string }>

/** Every step of the term, each with the change that was published for it. */
export function upliftSteps<Amount>(
  terms: ContractTerms,
  indices: readonly OracleIndex[],
  sums: Sums<Amount>,
): UpliftStep<Amount>[] {
  const { uplift } = terms
  if (uplift === undefined || uplift === 'none') return []
  const days = upliftDays(terms, uplift.on)
  if ('percent' in uplift) return days.map((on) => ({ on, percent: sums.amount(uplift.percent) }))
  const index = indices.find(({ id }) => id === uplift.index)
  if (index === undefined) throw new Error(`unknown: index-not-given ${uplift.index}`)
  return collared(uplift, changesOf(uplift, index, days, sums), sums)
}

/** The yearly days that come after the first day of the term. */
function upliftDays(terms: ContractTerms, on: string): number[] {
  const { first, stop } = termOf(terms)
  const monthDay = on === 'term-anniversary' ? terms.term.first.slice(5) : on
  const [month = 0, day = 0] = monthDay.split('-').map(Number)
  const years = pageOf(stop - 1).year - pageOf(first).year + 1
  return Array.from({ length: years }, (_, year) =>
    dayOfMonth(pageOf(first).year + year, month, day),
  ).filter((rise) => rise > first && rise < stop)
}

/** The published change for each step, in percent. */
function changesOf<Amount>(
  { reference, base }: Indexed,
  { id, kind, values }: OracleIndex,
  days: readonly number[],
  { amount, per, times, minus, whole }: Sums<Amount>,
): UpliftStep<Amount>[] {
  const published = (month: string): Amount => {
    const value = values[month]
    if (value === undefined) throw new Error(`unknown: index-month-missing ${id} ${month}`)
    return amount(value)
  }
  let from = base as string | undefined
  return days.map((on) => {
    const month = referenceMonth(reference, on)
    if (kind === 'year-on-year') return { on, percent: published(month) }
    if (from === undefined) throw new Error(`unknown: index-base-missing ${id}`)
    const ratio = per(published(month), published(from))
    from = month
    return { on, percent: times(minus(ratio, whole(1)), whole(100)) }
  })
}

/** The latest month of that name that is over on the day, or the one so many months before the day's own. */
function referenceMonth(reference: Indexed['reference'], on: number): string {
  const { year, month } = pageOf(on)
  const start =
    'monthsBefore' in reference
      ? dayOfMonth(year, month - reference.monthsBefore, 1)
      : [year, year - 1]
          .map((one) => ({
            first: dayOfMonth(one, reference.month, 1),
            over: dayOfMonth(one, reference.month + 1, 1),
          }))
          .find(({ over }) => over <= on)?.first
  if (start === undefined) throw new Error('every month has been over for a year')
  return pageOf(start).text.slice(0, 7)
}

/** Spread added, cap and floor applied; what exceeds the cap is kept for later steps if it is banked. */
function collared<Amount>(
  { spread, cap, floor, collar = 'sum', excess = 'lapses' }: Indexed,
  changes: readonly UpliftStep<Amount>[],
  { amount, add, minus, most, least, zero }: Sums<Amount>,
): UpliftStep<Amount>[] {
  const points = amount(spread ?? '0')
  let banked = zero
  return changes.map(({ on, percent }) => {
    const held = add(collar === 'sum' ? add(percent, points) : percent, banked)
    const lifted = floor === undefined ? held : most(held, amount(floor))
    const result = cap === undefined ? lifted : least(lifted, amount(cap))
    if (excess === 'banked' && cap !== undefined) banked = most(zero, minus(held, amount(cap)))
    return { on, percent: collar === 'sum' ? result : add(result, points) }
  })
}
