import { decimalRatio, over, type Ratio, ratio } from '../exact/ratio.ts'
import type { Part } from '../explain/step.ts'
import { majorUnits } from '../explain/values.ts'
import { add, input, multiply, quotient, round, subtract, whole } from '../formula/expression.ts'
import type { LineVat } from './line-vat.ts'
import type { PartUnits } from './part-amounts.ts'
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
const rate = input('rate', 'percent', { rank: 'charge' })

type Rule = (original: Original, share: Ratio) => Credited

/** A price without VAT: its share is the net amount, which is taxed. */
const exclusive: Rule = ({ units, vat, digits }, part) => {
  const net = workedFigure(
    round(multiply(money('net'), share), digits),
    { net: majorUnits(units.net, digits), share: part },
    digits,
    'credit',
  )
  const inputs = { net: majorUnits(net.units, digits), rate: rateOf(vat) }
  const tax = workedFigure(round(multiply(money('net'), rate), digits), inputs, digits, 'tax')
  const both = { net: inputs.net, tax: majorUnits(tax.units, digits) }
  return { net, tax, gross: sumFigure(add(money('net'), money('tax')), both, digits) }
}

/** A price with VAT: its share is the gross amount, from which the net one is extracted once; tax is the rest. */
const inclusive: Rule = ({ units, vat, digits }, part) => {
  const gross = workedFigure(
    round(multiply(money('gross'), share), digits),
    { gross: majorUnits(units.gross, digits), share: part },
    digits,
    'credit',
  )
  const inputs = { gross: majorUnits(gross.units, digits), rate: rateOf(vat) }
  const withoutTax = quotient(money('gross'), add(whole(1, 'ratio'), rate))
  const net = workedFigure(round(withoutTax, digits), inputs, digits, 'tax')
  const both = { gross: inputs.gross, net: majorUnits(net.units, digits) }
  return { gross, net, tax: sumFigure(subtract(money('gross'), money('net')), both, digits) }
}

/** Nothing is left: each amount is the original's own. */
const wholly: Rule = ({ units, digits }) => {
  const amount = (part: Part) =>
    sumFigure(money(part), { [part]: majorUnits(units[part], digits) }, digits)
  return { net: amount('net'), tax: amount('tax'), gross: amount('gross') }
}

const rules: { readonly [P in LineVat['prices']]: Rule } = { exclusive, inclusive }

const rateOf = (vat: LineVat | undefined): Ratio =>
  vat === undefined ? ratio(0) : over(decimalRatio(vat.rate), ratio(100))

/** What is credited of a line up to a share from 0 to 1. A line without VAT has an exclusive price and no tax. */
export function cumulativeCredit(original: Original, part: Ratio): Credited {
  if (part.numerator === part.denominator) return wholly(original, part)
  return rules[original.vat?.prices ?? 'exclusive'](original, part)
}
