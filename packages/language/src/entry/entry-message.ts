import type { Format } from '../format/format.ts'
import { withoutSpareZeros } from '../format/number.ts'
import type { Sentence, Sentences } from '../sentence.ts'
import type { DateEntry, EntryFacts, NumberEntry, Refused } from './entry.ts'

/** What a language says beside a field. */
export interface EntryWords {
  readonly refusals: Sentences<EntryFacts>
  /** Read as 6,000.00. */
  readAs(value: string): string
  /** Use 6.00 instead */
  useInstead(value: string): string
}

/** What to show beside a field: why it was refused and what to do, or how it was read and the other reading. */
export interface EntrySentence {
  readonly message: string
  readonly remedy?: string
  /** The other reading: the label of its button, and the text to put into the field, which can only be read in one way. */
  readonly instead?: { readonly label: string; readonly entry: string }
}

/**
 * What to say about an entry; undefined when there is nothing to say.
 *
 * @param digits decimals that amounts of this field are shown with
 */
export function entryMessage(
  words: EntryWords,
  format: Format,
  entry: NumberEntry | DateEntry,
  digits = 2,
): EntrySentence | undefined {
  if (entry.kind === 'empty') return undefined
  if (entry.kind === 'refused') return refusal(words, entry)
  if (!entry.ambiguous) return undefined
  const { alternative } = entry.ambiguous
  const day = /^\d{4}-/.test(entry.value)
  const trimmed = (value: string): string => withoutSpareZeros(value, digits)
  const shown = (value: string): string =>
    day ? format.date(value) : format.number(trimmed(value), digits)
  return {
    message: words.readAs(shown(entry.value)),
    instead: {
      label: words.useInstead(shown(alternative)),
      entry: day ? alternative : format.entry(trimmed(alternative)),
    },
  }
}

function refusal({ refusals }: EntryWords, entry: Refused): EntrySentence {
  // The union pairs each code with its facts; the compiler does not follow the pair through the table.
  const say = refusals[entry.code] as (facts: Refused['facts']) => Sentence
  const [message, remedy] = say(entry.facts)
  return { message, remedy }
}
