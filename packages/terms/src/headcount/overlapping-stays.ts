import type { Finding } from '../read/finding.ts'
import type { TextRange } from '../read/text-places.ts'
import type { Stay } from './roster-row.ts'

/** A stay and the row that told it. */
export interface StayOfRow {
  stay: Stay
  /** From 1, as the file shows it. */
  line: number
  range: TextRange
}

/** Rows that count the same person and unit on the same day as an earlier row: perhaps billed twice. */
export function overlappingStays(stays: readonly StayOfRow[]): readonly Finding[] {
  const byPerson = Map.groupBy(stays, ({ stay: { person, unit } }) => `${person}\n${unit}`)
  return [...byPerson.values()].flatMap((own) =>
    own.length < 2 ? [] : overlaps(own.toSorted((a, b) => (a.stay.first < b.stay.first ? -1 : 1))),
  )
}

function overlaps(own: readonly StayOfRow[]): Finding[] {
  let latest: StayOfRow | undefined
  const findings: Finding[] = []
  for (const row of own) {
    if (latest && row.stay.first <= lastDay(latest)) {
      const facts = { person: row.stay.person, line: latest.line }
      const fault = { code: 'overlapping-stay', facts } as const
      findings.push({ fault, path: [], range: row.range })
    }
    if (!latest || lastDay(row) > lastDay(latest)) latest = row
  }
  return findings
}

/** The last day of a stay; an open one lasts beyond every day. */
function lastDay({ stay }: StayOfRow): string {
  return stay.last ?? '9999'
}
