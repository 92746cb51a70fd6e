import type { LineFacts, Part } from '@contract-playbook/billing'
import type { Format } from '../format/format.ts'

/** What a language puts between the pieces of a line's name, and how it calls the three amounts. */
export interface LineWords {
  readonly comma: string
  readonly parts: Readonly<Record<Part, string>>
}

/** A charge by its label, or quoted by its key where the contract gives it none. */
export const chargeName = (label: string | undefined, charge: string, { quote }: Format): string =>
  label ?? quote(charge)

/** User fee, Shanghai, June 2027; the part is said where it is not the net amount. */
export function lineName(facts: LineFacts, { comma, parts }: LineWords, format: Format): string {
  const { label, charge, siteName, site, first, last, part } = facts
  const pieces = [
    chargeName(label, charge, format),
    siteName ?? site,
    format.span(first, last),
    part === 'net' ? '' : parts[part],
  ]
  return pieces.filter(Boolean).join(comma)
}
