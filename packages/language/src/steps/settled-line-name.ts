import type { SettledLineFacts } from '@contract-playbook/billing'
import type { Format } from '../format/format.ts'
import type { LineWords } from './line-name.ts'

/** User fee, Shanghai, June 2027: a line that a settlement names by keys, which the contract's names have replaced where it has any. */
export function settledLineName(
  facts: Omit<SettledLineFacts, 'line' | 'month'>,
  { comma, parts, rounding }: LineWords,
  format: Format,
): string {
  const { charge, commitment, site = '', first, last, part } = facts
  const name = charge ?? commitment ?? rounding
  return [name, site, format.span(first, last), part === 'net' ? '' : parts[part]]
    .filter(Boolean)
    .join(comma)
}
