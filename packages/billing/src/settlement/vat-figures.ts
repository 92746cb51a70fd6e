import type { DecimalText } from '@contract-playbook/terms'
import { netOfGrossFormula, taxFormula, taxOfGrossFormula } from '../charges/charge-formulas.ts'
import { type Ratio, ratio } from '../exact/ratio.ts'
import { majorUnits } from '../explain/values.ts'
import { percentShare } from './percent-share.ts'
import { sumFigure, type WorkedFigure, workedFigure } from './worked-figure.ts'

const rateOf = (rate: DecimalText | undefined): Ratio =>
  rate === undefined ? ratio(0) : percentShare(rate)

// The formulas are those of a bill's lines: a credit is taxed as its charge was. Their digits concern columns only.

/** Tax on a net amount: net × rate, rounded. */
export function taxOnNet(net: bigint, rate: DecimalText | undefined, digits: number): WorkedFigure {
  const inputs = { net: majorUnits(net, digits), rate: rateOf(rate) }
  return workedFigure(taxFormula(0, digits, 'line').expression, inputs, digits, 'tax')
}

/** The net part of an amount that includes tax: gross ÷ (1 + rate), rounded. */
export function netOfGross(
  gross: bigint,
  rate: DecimalText | undefined,
  digits: number,
): WorkedFigure {
  const inputs = { gross: majorUnits(gross, digits), rate: rateOf(rate) }
  return workedFigure(netOfGrossFormula(0, digits, 'line').expression, inputs, digits, 'tax')
}

/** The tax in an amount that includes it: gross − net. */
export function taxOfGross(gross: bigint, net: bigint, digits: number): WorkedFigure {
  const inputs = { gross: majorUnits(gross, digits), net: majorUnits(net, digits) }
  return sumFigure(taxOfGrossFormula(digits, 0).expression, inputs, digits)
}
