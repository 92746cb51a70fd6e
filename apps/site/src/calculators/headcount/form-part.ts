import type { EntrySentence, FormLanguage, PageLanguage } from '@contract-playbook/language'
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
  /** What is said about entries; not there before somebody goes into the form. */
  readonly form: FormLanguage | undefined
  edit(edit: Edit): void
  remove(edit: Edit, what: string): void
}

/** What a `Field` needs to know of its own entry: what is wrong with it, or else how it was read. */
export function fieldState({ reading, problems, form }: FormPart, field: FieldId) {
  const problem = problems.find((one) => one.field === field)
  const entry = problem === undefined ? reading.entries.get(field) : undefined
  const said: EntrySentence | undefined = entry && form?.entryMessage(entry)
  return { id: fieldElement(field), said, problem }
}
