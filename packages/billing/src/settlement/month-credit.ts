import { compareDecimals, type DecimalText } from '@contract-playbook/terms'
import { majorUnits } from '../explain/values.ts'
import {
  type Expression,
  input,
  max,
  min,
  multiply,
  nothing,
  round,
  subtract,
} from '../formula/expression.ts'
import type { CreditTerms, Ladder } from './credit-terms.ts'
import type { MonthFees } from './monthly-fees.ts'
import { percentShare } from './percent-share.ts'
import { sumFigure, type WorkedFigure, workedFigure } from './worked-figure.ts'

/** A contract year: its days as a half-open stretch, its months in order. */
export interface CreditYear {
  readonly first: number
  readonly end: number
  readonly months: readonly MonthFees[]
}

/** The most that credits may be: a share of fees, in percent. */
export interface Cap {
  readonly percent: DecimalText
  readonly most: WorkedFigure
}

/** The most that the credits of a contract year may be, and what earlier ones leave of it. */
export interface YearCap extends Cap {
  readonly left: WorkedFigure
}

/** The credit of a month, above zero, and how it came about. */
export interface MonthCredit {
  readonly fees: MonthFees
  readonly year: CreditYear
  readonly availability: DecimalText
  /** The rung of the ladder that was reached, none if the availability was kept. */
  readonly rung: Ladder[number] | undefined
  readonly uncapped: WorkedFigure
  readonly monthCap: Cap | undefined
  readonly yearCap: YearCap | undefined
  /** Credits of earlier months of the year. */
  readonly earlier: readonly MonthCredit[]
  /** Below zero, or nothing. */
  readonly net: WorkedFigure
}

const money = (name: string) => input(name, 'money', { rank: 'line' })
const percent = input('percent', 'percent', { rank: 'charge' })

/** A share of fees, rounded; fees below zero have none. */
function shareOfFees(fees: bigint, share: DecimalText, digits: number): WorkedFigure {
  const base = fees < 0n ? max(nothing('money'), money('fees')) : money('fees')
  const inputs = {
    fees: majorUnits(fees, digits),
    percent: percentShare(share),
  }
  return workedFigure(round(multiply(base, percent), digits), inputs, digits, 'credit')
}

/** The rung that an availability reached: the lowest one that it is below. Rungs stand in descending order. */
const rungOf = (ladder: Ladder, availability: DecimalText): MonthCredit['rung'] =>
  ladder.findLast(({ below }) => compareDecimals(availability, below) < 0)

const zero = '0' as DecimalText // a plain decimal

/** The share of its fees that a month's availability costs, in percent. */
export const creditPercent = ({ rung }: Pick<MonthCredit, 'rung'>): DecimalText =>
  rung?.credit ?? zero

/**
 * The credit of a month: its rung's share of the month's recurring fees, but no more than the month's cap, nor than what earlier credits
 * left of the year's. Each of them is rounded to the currency's digits, halves away from zero.
 */
export function monthCredit(
  terms: CreditTerms,
  { fees, year, availability }: Pick<MonthCredit, 'fees' | 'year' | 'availability'>,
  earlier: readonly MonthCredit[],
  digits: number,
): MonthCredit {
  const rung = rungOf(terms.ladder, availability)
  const uncapped = shareOfFees(fees.net, creditPercent({ rung }), digits)
  const monthCap = capOf(fees.net, terms.capPerMonth, digits)
  const feesOfYear = year.months.reduce((sum, { net }) => sum + net, 0n)
  const yearCap = leftOf(capOf(feesOfYear, terms.capPerYear, digits), earlier, digits)
  const net = leastOf({ uncapped, monthCap, yearCap }, digits)
  return { fees, year, availability, rung, uncapped, monthCap, yearCap, earlier, net }
}

/** No cap if the contract names none. */
const capOf = (fees: bigint, percent: DecimalText | undefined, digits: number): Cap | undefined =>
  percent === undefined ? undefined : { percent, most: shareOfFees(fees, percent, digits) }

/** What earlier credits leave of a cap. */
function leftOf(
  cap: Cap | undefined,
  earlier: readonly MonthCredit[],
  digits: number,
): YearCap | undefined {
  if (cap === undefined) return undefined
  const credited = earlier.reduce((sum, { net }) => sum - net.units, 0n)
  const inputs = {
    cap: majorUnits(cap.most.units, digits),
    'already-credited': majorUnits(credited, digits),
  }
  const left = sumFigure(subtract(money('cap'), money('already-credited')), inputs, digits)
  return { ...cap, left }
}

function leastOf(
  { uncapped, monthCap, yearCap }: Pick<MonthCredit, 'uncapped' | 'monthCap' | 'yearCap'>,
  digits: number,
): WorkedFigure {
  const figures = { 'month-cap': monthCap?.most, 'year-cap-left': yearCap?.left }
  const caps = Object.entries(figures).flatMap(([name, figure]) =>
    figure === undefined ? [] : [{ name, units: figure.units }],
  )
  const least = caps.reduce<Expression>(
    (least, { name }) => min(least, money(name)),
    money('uncapped-credit'),
  )
  const bounds = [{ name: 'uncapped-credit', units: uncapped.units }, ...caps]
  const inputs = bounds.map(({ name, units }) => [name, majorUnits(units, digits)] as const)
  return sumFigure(subtract(nothing('money'), least), Object.fromEntries(inputs), digits)
}
