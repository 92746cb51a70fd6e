import type { DecimalText } from '@contract-playbook/terms'
import { allocation, type Share } from '../exact/allocate.ts'
import { entry } from '../exact/column.ts'
import { decimalRatio, isSame } from '../exact/ratio.ts'
import { majorUnits } from '../explain/values.ts'
import { input, multiply, nothing, quotient } from '../formula/expression.ts'
import { allocatedFigure } from './allocated-figure.ts'
import type { MonthCredit } from './month-credit.ts'
import type { FeeOfLine } from './monthly-fees.ts'
import { taxOnNet } from './vat-figures.ts'
import { sumFigure, type WorkedFigure } from './worked-figure.ts'

/** The part of a month's credit that falls to the lines of one VAT rate. Below zero, or nothing. */
export interface RateCredit {
  /** Absent for lines without VAT. */
  readonly rate?: DecimalText
  readonly extra: boolean
  readonly net: WorkedFigure
  readonly tax: WorkedFigure
}

/** The month's fees of one rate. */
interface RateFees {
  readonly rate: DecimalText | undefined
  readonly net: bigint
  readonly tax: bigint
}

const money = (name: string) => input(name, 'money', { rank: 'line' })
const shareOfCredit = quotient(multiply(money('credit'), money('fees-at-rate')), money('fees'))

/**
 * Splits a month's credit over the VAT rates of its lines, by their net fees and largest remainder, and taxes each part at its rate.
 * If a rate's fees are credited in full, so is their tax, as it was charged. Rates in the order in which the lines have them.
 */
export function creditByRate({ fees, net }: MonthCredit, digits: number): readonly RateCredit[] {
  const groups = feesByRate(fees.fees)
  const weights = groups.map(({ net }) => (net < 0n ? 0n : net))
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const shares = allocation(net.units, weights)
  return groups.map((group, place) => {
    const share = entry(shares, place)
    const split = { credit: net.units, weight: entry(weights, place), total }
    return {
      ...(group.rate === undefined ? {} : { rate: group.rate }),
      extra: share.extra,
      net: netFigure(share, split, digits),
      tax: taxFigure(group, share.units, digits),
    }
  })
}

interface Split {
  readonly credit: bigint
  readonly weight: bigint
  readonly total: bigint
}

/** Where there are no fees, there is no credit to be split. */
function netFigure(share: Share, { credit, weight, total }: Split, digits: number): WorkedFigure {
  if (total === 0n) return sumFigure(nothing('money'), {}, digits)
  const inputs = {
    credit: majorUnits(credit, digits),
    'fees-at-rate': majorUnits(weight, digits),
    fees: majorUnits(total, digits),
  }
  return allocatedFigure(shareOfCredit, inputs, share, digits)
}

function taxFigure({ rate, net, tax }: RateFees, credit: bigint, digits: number): WorkedFigure {
  if (rate === undefined) return sumFigure(nothing('money'), {}, digits)
  if (credit === -net) return sumFigure(money('tax'), { tax: majorUnits(-tax, digits) }, digits)
  return taxOnNet(credit, rate, digits)
}

const isSameRate = (a: DecimalText | undefined, b: DecimalText | undefined): boolean =>
  a === undefined || b === undefined ? a === b : isSame(decimalRatio(a), decimalRatio(b))

function feesByRate(fees: readonly FeeOfLine[]): readonly RateFees[] {
  return fees.reduce<readonly RateFees[]>((groups, { vat, net, tax }) => {
    const more = { rate: vat?.rate, net: net.units, tax: tax.units }
    const known = groups.find(({ rate }) => isSameRate(rate, more.rate))
    if (known === undefined) return [...groups, more]
    const sum = { ...known, net: known.net + more.net, tax: known.tax + more.tax }
    return groups.map((group) => (group === known ? sum : group))
  }, [])
}
