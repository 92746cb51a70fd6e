import type { DateEntry, FormLanguage, NumberEntry } from '@contract-playbook/language'
import type { CurrencyCode } from '@contract-playbook/terms'

/** The name of one field of the form: the path of the term that it fills, or `headcount.…` for people. */
export type FieldId = string

/** What one field was read as, or why it can't be read. */
export type Entry = NumberEntry | DateEntry

/** Reads fields in one language and remembers how each was read, so that the form can say so beside the field. */
export interface FieldReader {
  /** An amount as plain decimal text, or undefined where the field is empty or can't be read. */
  amount(id: FieldId, text: string): string | undefined
  /** A percentage as plain decimal text, or undefined where the field is empty or can't be read. */
  percent(id: FieldId, text: string): string | undefined
  /** A whole number, or undefined where the field is empty or can't be read. */
  whole(id: FieldId, text: string): number | undefined
  /** An ISO date, or undefined where the field is empty or can't be read. */
  date(id: FieldId, text: string): string | undefined
  readonly entries: ReadonlyMap<FieldId, Entry>
  /** True once any field could not be read. */
  refused(): boolean
}

export function fieldReader(language: FormLanguage, currency: CurrencyCode): FieldReader {
  const entries = new Map<FieldId, Entry>()
  const keep = <E extends Entry>(id: FieldId, entry: E): string | undefined => {
    entries.set(id, entry)
    return entry.kind === 'read' ? entry.value : undefined
  }
  return {
    amount: (id, text) => keep(id, language.readNumber(text, currency)),
    percent: (id, text) => keep(id, language.readPercent(text)),
    whole: (id, text) => wholeNumber(keep(id, language.readWhole(text))),
    date: (id, text) => keep(id, language.readDate(text)),
    entries,
    refused: () => [...entries.values()].some((entry) => entry.kind === 'refused'),
  }
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)
