import * as z from 'zod/mini'
import type { Issue, Outcome } from '../issue/issue.ts'
import { day } from '../leaf/day.ts'
import { bounded, issueOf } from '../read/finding.ts'
import type { Finding } from '../read/finding.ts'
import { zodFindings } from '../read/zod-findings.ts'
import { readWrittenValue } from './read-written-value.ts'

const schema = z.strictObject({
  first: day,
  last: day,
  offDays: z.array(day),
  workDays: z.array(day),
})

/** The working days that were announced for the days from `first` to `last`, both included. Weekends are off unless they are listed. */
export type WrittenCalendar = z.output<typeof schema>

/**
 * Announced working days from a YAML or JSON text: `first` and `last` day of which it speaks, `offDays` on which nobody works, `workDays`
 * of a weekend that make up for them. Every issue says where it stands. Never throws, whatever it is given.
 */
export function readWorkCalendar(
  text: string,
  options: { file?: string } = {},
): Outcome<WrittenCalendar> {
  const { value, issues, placeOf } = readWrittenValue(text, options)
  if (value === undefined) return { value: undefined, issues }
  const result = z.safeParse(schema, value)
  const findings = result.success
    ? reversed(result.data)
    : zodFindings({ schema, value }, result.error.issues)
  const found = bounded(findings).map((finding): Issue =>
    issueOf(finding, placeOf(finding.path.join('.'))),
  )
  return { value: result.success && found.length === 0 ? result.data : undefined, issues: found }
}

const reversed = ({ first, last }: WrittenCalendar): readonly Finding[] =>
  last < first
    ? [{ fault: { code: 'last-day-before-first', facts: { first, last } }, path: ['last'] }]
    : []
