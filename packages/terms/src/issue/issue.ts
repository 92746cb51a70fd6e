/** Where a text has to be looked at. */
export interface Place {
  /** Name of the file as the reader knows it. */
  file?: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units, as editors count. */
  column: number
  /** The line; of a very long line, the part around the place. */
  excerpt: string
  /** Where the underline begins in the excerpt, from 0: `column - 1`, unless the excerpt is a part of its line. */
  start: number
  /** How many characters of the excerpt to underline, at least 1. */
  width: number
}

/**
 * Something that a reader must know: a code and its facts, never a sentence.
 * *issue*: what was written can't be read. *unknown*: not told yet. *refusal*: clear, but can't be billed.
 * *assumption*: decided for want of words. *notice*: read, and worth a look.
 */
export interface Issue<C extends string = string> {
  kind: 'issue' | 'unknown' | 'refusal' | 'assumption' | 'notice'
  code: C
  /** Field of the contract, `charges.users.tiers.0.price`; list items from 0. */
  path?: string
  place?: Place
  facts: Readonly<Record<string, string | number | readonly string[]>>
}

/** A stage's answer. Without a value there is at least one issue, unknown or refusal; with one there may be notices. */
export interface Outcome<T> {
  value: T | undefined
  issues: readonly Issue[]
}
