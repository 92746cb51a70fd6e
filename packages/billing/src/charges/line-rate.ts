import type { MinorUnits } from '../exact/minor-units.ts'
import { powerOfTen } from '../exact/ratio.ts'
import type { ScaledDecimal } from '../exact/decimal.ts'

/** A rate of one precision that may differ from line to line: one a period of a charge. */
export interface LineRates {
  readonly digits: number
  /** in units of 10^-digits */
  readonly units: readonly bigint[]
  /** the largest */
  readonly limit: number
}

/** Rates brought to one precision. */
export function lineRates(rates: readonly ScaledDecimal[]): LineRates {
  const digits = rates.reduce((most, rate) => Math.max(most, rate.digits), 0)
  const units = rates.map((rate) => rate.units * powerOfTen(digits - rate.digits))
  return { digits, units, limit: units.reduce((most, one) => Math.max(most, Number(one)), 0) }
}

/** The rates of lines that stand item after item, each with all its periods. */
export function rateColumn({ units, limit }: LineRates, lines: number): MinorUnits {
  const ofLine = (line: number): bigint => units[line % units.length] ?? 0n
  if (!Number.isSafeInteger(limit)) return Array.from({ length: lines }, (_, line) => ofLine(line))
  const column = new Float64Array(lines)
  for (let line = 0; line < lines; line++) column[line] = Number(ofLine(line))
  return column
}
