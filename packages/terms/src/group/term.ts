import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { day } from '../leaf/day.ts'
import { rejecting } from '../leaf/rule.ts'
import type { IsoDate } from '../text/iso-date.ts'
import type { Fault } from '../issue/terms-issue.ts'

/** Longest term, in years. */
export const longestTerm = 50

/** The committed term by its first and last day, both inclusive. */
export const term = z.strictObject({ first: day, last: day }).check(rejecting(termFault))

export const termFields = () => [field('term.first', 'date'), field('term.last', 'date')] as const

// ISO days compare as text.
function termFault({ first, last }: { first: IsoDate; last: IsoDate }): Fault | undefined {
  if (last < first) return { code: 'term-reversed', facts: { first, last } }
  const limit = String(Number(first.slice(0, 4)) + longestTerm) + first.slice(4)
  return last < limit
    ? undefined
    : { code: 'term-too-long', facts: { first, last, years: longestTerm } }
}
