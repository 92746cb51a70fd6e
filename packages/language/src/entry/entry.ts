import type { CurrencyCode, DecimalText, IsoDate } from '@contract-playbook/terms'

/** What can be wrong with an entry, with the facts that its sentence needs; `text` is the entry as typed. */
export interface EntryFacts {
  /** Nothing in it is a digit. */
  'no-digits': { text: string }
  /** Something in it is not part of a number. */
  character: { text: string; character: string }
  /** Digits, points and commas that no language groups this way: 1,23,4.5. */
  grouping: { text: string }
  /** Ends with a point or a comma: the decimals are missing. */
  unfinished: { text: string }
  /** Two signs, or a sign behind the number. */
  sign: { text: string }
  /** Another currency than the one of the field. */
  currency: { text: string; written: string; expected: CurrencyCode }
  /** Two currencies at once. */
  'two-currencies': { text: string; written: string }
  /** A currency beside a percentage or a count. */
  'currency-unwanted': { text: string; written: string }
  /** More digits than any contract needs: a slip of the keyboard. */
  'too-long': { text: string; wholeDigits: number; decimals: number }
  /** A count with a fraction. */
  'not-whole': { text: string }
  /** Less than zero where only zero or more makes sense. */
  negative: { text: string }
  /** No way of writing a date that we know. */
  'date-form': { text: string }
  /** The word in it is not a month. */
  'month-name': { text: string; word: string }
  'no-year': { text: string }
  'two-digit-year': { text: string; year: string }
  'year-range': { text: string; year: number; first: number; last: number }
  'no-such-month': { text: string; month: number }
  /** The month has fewer days; `days` says how many. */
  'no-such-day': { text: string; year: number; month: number; day: number; days: number }
}

export type EntryCode = keyof EntryFacts

/** An entry that is not understood. It is never guessed at, and nothing in it is dropped. */
export type Refused = {
  readonly [C in EntryCode]: {
    readonly kind: 'refused'
    readonly code: C
    readonly facts: Readonly<EntryFacts[C]>
  }
}[EntryCode]

/** An empty field is neither read nor wrong. */
export interface Empty {
  readonly kind: 'empty'
}

/** A number as read; `ambiguous` when another reading is possible and the page's language decided. */
export type NumberEntry =
  | {
      readonly kind: 'read'
      readonly value: DecimalText
      readonly ambiguous?: { readonly alternative: DecimalText }
      /** The currencies that the signs in the entry can mean; absent when it names none. */
      readonly currencies?: readonly CurrencyCode[]
    }
  | Refused
  | Empty

/** A day as read; `ambiguous` when day and month could be exchanged and the page's language decided. */
export type DateEntry =
  | {
      readonly kind: 'read'
      readonly value: IsoDate
      readonly ambiguous?: { readonly alternative: IsoDate }
    }
  | Refused
  | Empty

/** How the readers of a page's language mean an entry that can be read in two ways. */
export interface EntryHabit {
  /** The mark before decimals: decides `1.234` and `1,234`. */
  readonly decimal: '.' | ','
  /** The order of `3/4/2027`. */
  readonly dayFirst: boolean
}

/** Builds a refusal; the code fixes the facts. */
export function refused<C extends EntryCode>(code: C, facts: EntryFacts[C]): Refused {
  // The compiler can't see that one code and its facts form one member of the union.
  return { kind: 'refused', code, facts } as Refused
}
