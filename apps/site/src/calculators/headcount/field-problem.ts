import type { FormLanguage } from '@contract-playbook/language'
import type { Issue } from '@contract-playbook/terms'
import type { Draft } from './draft.ts'
import type { DraftReading } from './read-draft.ts'
import type { FieldId } from './field-reader.ts'

/** What is wrong at one field, or (without a field) with the scenario as a whole, in the reader's form. */
export interface FieldProblem {
  readonly field: FieldId | undefined
  readonly message: string
  readonly remedy: string
}

/** Everything that keeps the form from being billed: entries that can't be read first, then what does not fit together. None before the form is read. */
export function fieldProblems(
  draft: Draft,
  reading: DraftReading,
  issues: readonly Issue[],
  form: FormLanguage | undefined,
): readonly FieldProblem[] {
  if (form === undefined) return []
  const entries = [...reading.entries].flatMap(([field, entry]) => {
    const said = entry.kind === 'refused' ? form.entryMessage(entry) : undefined
    return said === undefined ? [] : [{ field, message: said.message, remedy: said.remedy ?? '' }]
  })
  const rest = issues.filter(stops).map((issue) => ({
    field: fieldOf(issue, draft, reading),
    ...form.issue(issue, reading.scenario?.terms ?? draft.base),
  }))
  return [...entries, ...rest]
}

/** Assumptions and notices inform; they don't stop a bill. */
const stops = (issue: Issue): boolean => issue.kind !== 'assumption' && issue.kind !== 'notice'

/** The field that an issue belongs to. Rows of the form have keys; the scenario numbers them, after the opening headcount. */
function fieldOf(issue: Issue, draft: Draft, { entries }: DraftReading): FieldId | undefined {
  const path = issue.path?.replace(/^terms\./, '')
  if (path === undefined) return undefined
  const row = /^headcount\.(\d+)(?:\.(.+))?$/.exec(path)
  // What is wrong with a group (a last day before the first) is told at its last field.
  if (row === null)
    return entries.has(path)
      ? path
      : ([...entries.keys()].findLast((field) => field.startsWith(`${path}.`)) ?? path)
  const openings = draft.sites.length * draft.units.length
  const change = draft.changes[Number(row[1]) - openings]
  return change === undefined ? undefined : `headcount.${change.key}.${row[2] ?? 'count'}`
}

/** The DOM id of a field. */
export const fieldElement = (field: FieldId): string => `field-${field}`
