import type { PageLanguage } from '@contract-playbook/language'
import type { Draft } from './draft.ts'
import type { Edit } from './draft-edits.ts'
import { fieldElement, type FieldProblem } from './field-problem.ts'
import type { FieldId } from './field-reader.ts'
import type { DraftReading } from './read-draft.ts'

/** What every part of the form is given. */
export interface FormPart {
  readonly draft: Draft
  readonly reading: DraftReading
  readonly problems: readonly FieldProblem[]
  readonly language: PageLanguage
  edit(edit: Edit): void
  remove(edit: Edit, what: string): void
}

/** What a `Field` needs to know of its own entry. */
export function fieldState({ reading, problems, language }: FormPart, field: FieldId) {
  return {
    id: fieldElement(field),
    entry: reading.entries.get(field),
    problem: problems.find((problem) => problem.field === field),
    language,
  }
}
