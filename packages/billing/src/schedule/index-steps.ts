import type { ContractTerms, DecimalText, IsoMonth } from '@contract-playbook/terms'
import { type Day, isoMonth } from '../calendar/day.ts'
import { anchorDay, type Month, monthOf } from '../calendar/months.ts'
import {
  decimalRatio,
  isLess,
  minus,
  over,
  plus,
  type Ratio,
  ratio,
  times,
} from '../exact/ratio.ts'
import { figureOf, type IndexSeries } from './index-series.ts'
import type { IndexCause, Published } from './rate-cause.ts'

type Uplift = Exclude<NonNullable<ContractTerms['uplift']>, 'none'>

/** An uplift that follows an index. */
export type IndexUplift = Extract<Uplift, { readonly index: string }>

const nothing = ratio(0)
const hundred = ratio(100)

/** The month whose figure an uplift reads: the latest one of that name that is over, or so many months before its own. */
export function referenceMonth(reference: IndexUplift['reference'], on: Day): IsoMonth {
  const own = monthOf(on)
  if ('monthsBefore' in reference) return monthName(own - reference.monthsBefore)
  const ofYear = own - (own % 12) + reference.month - 1
  return monthName(ofYear < own ? ofYear : ofYear - 12)
}

const monthName = (month: Month): IsoMonth => isoMonth(anchorDay(month, 1))

/** How much an index rises prices on each day of uplift. Every figure is there: `rateIssues` has been asked before. */
export function indexSteps(
  uplift: IndexUplift,
  series: IndexSeries,
  days: readonly Day[],
): IndexCause[] {
  let base = uplift.base === undefined ? undefined : published(series, uplift.base)
  let banked = nothing
  return days.map((on) => {
    const reference = published(series, referenceMonth(uplift.reference, on))
    const cause = stepOf(uplift, series, reference, base, banked)
    banked = uplift.excess === 'banked' ? excessOf(uplift, cause) : nothing
    base = reference
    return cause
  })
}

function stepOf(
  uplift: IndexUplift,
  { id, kind }: IndexSeries,
  reference: Published,
  base: Published | undefined,
  banked: Ratio,
): IndexCause {
  const change = changeOf[kind](reference.figure, base?.figure)
  const spread = percentOf(uplift.spread) ?? nothing
  const index = plus(change, banked)
  const sum = plus(index, spread)
  const { value, held } = collared(uplift, uplift.collar === 'index' ? index : sum)
  return {
    kind: 'index',
    index: id,
    reference,
    ...(kind === 'level' && base !== undefined ? { base } : {}),
    change,
    banked,
    sum,
    ...(held === undefined ? {} : { held }),
    percent: uplift.collar === 'index' ? plus(value, spread) : value,
  }
}

/** By how many percent an index rose. A new kind of series does not compile without its rule. */
const changeOf: {
  readonly [K in IndexSeries['kind']]: (figure: DecimalText, base: DecimalText | undefined) => Ratio
} = {
  level(figure, base) {
    if (base === undefined) throw new Error('a level is compared with that of another month')
    const rise = minus(decimalRatio(figure), decimalRatio(base))
    return times(over(rise, decimalRatio(base)), hundred)
  },
  'year-on-year': (figure) => decimalRatio(figure),
}

/** At least the floor, at most the cap. */
function collared(
  { cap, floor }: IndexUplift,
  value: Ratio,
): { value: Ratio; held?: 'cap' | 'floor' } {
  const [most, least] = [percentOf(cap), percentOf(floor)]
  const raised = least !== undefined && isLess(value, least) ? least : value
  if (most !== undefined && isLess(most, raised)) return { value: most, held: 'cap' }
  return raised === value ? { value } : { value: raised, held: 'floor' }
}

/** What a step exceeded its cap by. */
function excessOf({ cap, collar }: IndexUplift, { sum, change, banked }: IndexCause): Ratio {
  const most = percentOf(cap)
  const held = collar === 'index' ? plus(change, banked) : sum
  return most !== undefined && isLess(most, held) ? minus(held, most) : nothing
}

const percentOf = (text: DecimalText | undefined): Ratio | undefined =>
  text === undefined ? undefined : decimalRatio(text)

function published(series: IndexSeries, month: IsoMonth): Published {
  const figure = figureOf(series, month)
  if (figure === undefined) throw new Error(`${series.id} has no figure for ${month}`)
  return { month, figure }
}
