import type { Ratio } from '../exact/ratio.ts'
import type { Part } from '../explain/step.ts'
import { majorUnits } from '../explain/values.ts'
import { add, input, multiply, round } from '../formula/expression.ts'
import type { LineVat } from './line-vat.ts'
import type { PartUnits } from './part-amounts.ts'
import { netOfGross, taxOfGross, taxOnNet } from './vat-figures.ts'
import { sumFigure, type WorkedFigure, workedFigure } from './worked-figure.ts'

/** All that is credited of a line up to a share of it, above zero for a charge, each amount with its formula. */
export type Credited = { readonly [P in Part]: WorkedFigure }

/** A line and how many digits its currency has. */
export interface Original {
  readonly units: PartUnits
  readonly vat: LineVat | undefined
  readonly digits: number
}

const money = (part: Part) => input(part, 'money', { rank: 'line' })
const share = input('share', 'ratio', { rank: 'line' })

type Rule = (original: Original, share: Ratio) => Credited

/** The share of one of the original's amounts, rounded. */
function shareOf({ units, digits }: Original, part: Part, credited: Ratio): WorkedFigure {
  const inputs = { [part]: majorUnits(units[part], digits), share: credited }
  return workedFigure(round(multiply(money(part), share), digits), inputs, digits, 'credit')
}

/** A price without VAT: its share is the net amount, which is taxed. */
const exclusive: Rule = (original, credited) => {
  const { vat, digits } = original
  const net = shareOf(original, 'net', credited)
  const tax = taxOnNet(net.units, vat?.rate, digits)
  const both = { net: majorUnits(net.units, digits), tax: majorUnits(tax.units, digits) }
  return { net, tax, gross: sumFigure(add(money('net'), money('tax')), both, digits) }
}

/** A price with VAT: its share is the gross amount, from which the net one is extracted once; tax is the rest. */
const inclusive: Rule = (original, credited) => {
  const { vat, digits } = original
  const gross = shareOf(original, 'gross', credited)
  const net = netOfGross(gross.units, vat?.rate, digits)
  return { gross, net, tax: taxOfGross(gross.units, net.units, digits) }
}

/** Nothing is left: each amount is the original's own. */
const wholly: Rule = ({ units, digits }) => {
  const amount = (part: Part) =>
    sumFigure(money(part), { [part]: majorUnits(units[part], digits) }, digits)
  return { net: amount('net'), tax: amount('tax'), gross: amount('gross') }
}

const rules: { readonly [P in LineVat['prices']]: Rule } = { exclusive, inclusive }

/** What is credited of a line up to a share from 0 to 1. A line without VAT has an exclusive price and no tax. */
export function cumulativeCredit(original: Original, part: Ratio): Credited {
  if (part.numerator === part.denominator) return wholly(original, part)
  return rules[original.vat?.prices ?? 'exclusive'](original, part)
}
