import {
  compareDecimals,
  type DecimalText,
  isDecimalText,
  type IsoMonth,
  type Issue,
} from '@contract-playbook/terms'
import { settlementIssue } from './settlement-issues.ts'

/** How available the service was in a month, in percent. */
export interface MeasuredMonth {
  readonly month: IsoMonth
  readonly availability: DecimalText
}

const [none, all] = ['0' as DecimalText, '100' as DecimalText] // plain decimals

const isShare = (text: DecimalText): boolean =>
  isDecimalText(text) && compareDecimals(text, none) >= 0 && compareDecimals(text, all) <= 0

/** Measurements that can't be used: no share, or two that differ for one month. */
export function measurementFaults(measured: readonly MeasuredMonth[]): Issue[] {
  const known = new Map<IsoMonth, DecimalText>()
  return measured.flatMap(({ month, availability }): Issue[] => {
    if (!isShare(availability))
      return [settlementIssue('availability-not-a-share', { month, written: availability })]
    const other = known.get(month)
    known.set(month, availability)
    return other === undefined || compareDecimals(availability, other) === 0
      ? []
      : [settlementIssue('availability-measured-twice', { month, availability, other })]
  })
}

/** Billed months that were not measured, and measured ones that are not billed. */
export function measurementGaps(
  measured: readonly MeasuredMonth[],
  billed: readonly IsoMonth[],
): Issue[] {
  const known = new Set(measured.map(({ month }) => month))
  const missing = billed.filter((month) => !known.has(month))
  const unbilled = [...known].filter((month) => !billed.includes(month))
  return [
    ...missing.map((month) => settlementIssue('availability-not-measured', { month })),
    ...unbilled.map((month) => settlementIssue('month-not-billed', { month })),
  ]
}
