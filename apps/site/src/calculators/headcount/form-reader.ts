import type { FormLanguage, PageLanguage } from '@contract-playbook/language'
import type { Draft } from './draft.ts'
import type { DraftReading } from './read-draft.ts'

/** What reads the form, and says what is wrong with it. */
export interface FormReader {
  readonly form: FormLanguage
  read(draft: Draft): DraftReading
}

/** Loads the reader of the form: it is needed when somebody goes into the form, and not before. */
export async function formReader(language: PageLanguage): Promise<FormReader> {
  const [form, { readDraft }] = await Promise.all([language.form(), import('./read-draft.ts')])
  return { form, read: (draft) => readDraft(draft, form) }
}
