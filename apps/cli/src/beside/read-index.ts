import { type IndexSeries, readIndexSeries } from '@contract-playbook/billing'
import type { Locale } from '@contract-playbook/language'
import { readWrittenValue, type Outcome } from '@contract-playbook/terms'
import { basename, extname } from 'node:path'

/** The name by which a contract refers to the index series of a file: that of the file. */
export const indexId = (file: string): string => basename(file, extname(file))

/** An index series from the text of its file; its name and source in a language, if they are there in several. */
export function readIndex(text: string, file: string, locale: Locale): Outcome<IndexSeries> {
  const written = readWrittenValue(text, { file })
  if (written.value === undefined) return { value: undefined, issues: written.issues }
  const { value, issues } = readIndexSeries(indexId(file), written.value, locale)
  const placed = issues.map((issue) => ({ ...issue, place: written.placeOf(issue.path ?? '') }))
  return { value, issues: placed }
}
