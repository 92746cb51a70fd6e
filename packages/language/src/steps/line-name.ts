import type { LineFacts, Part, StepFacts } from '@contract-playbook/billing'
import type { Format } from '../format/format.ts'

/** What a language puts between the pieces of a line's name, and how it calls the three amounts. */
export interface LineWords {
  readonly comma: string
  readonly parts: Readonly<Record<Part, string>>
  /** What the line is called that makes an invoice its rounded sum. */
  readonly rounding: string
}

/** A charge or a commitment by its label, or quoted by its key where the contract gives it none. */
export const chargeName = (label: string | undefined, key: string, { quote }: Format): string =>
  label ?? quote(key)

/** User fee, Shanghai, June 2027; the part is said where it is not the net amount. */
export function lineName(facts: LineFacts, words: LineWords, format: Format): string {
  const { label, charge, of, siteName, site, first, last, part } = facts
  const name = of === 'rounding' ? words.rounding : chargeName(label, charge, format)
  const place = siteName ?? site ?? ''
  return named([name, place, format.span(first, last)], part, words)
}

/** Yearly minimum, January to December 2027. */
export function commitmentName(
  facts: StepFacts['true-up'],
  words: LineWords,
  format: Format,
): string {
  const { label, commitment, first, last, part } = facts
  return named([chargeName(label, commitment, format), format.span(first, last)], part, words)
}

const named = (pieces: readonly string[], part: Part, { comma, parts }: LineWords): string =>
  [...pieces, part === 'net' ? '' : parts[part]].filter(Boolean).join(comma)
