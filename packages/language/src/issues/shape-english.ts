import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat, englishPlural } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count, quote } = englishFormat

/** What a place of the contract holds, as a noun. */
const shapes = {
  text: 'text',
  'whole-number': 'a whole number',
  number: 'a number',
  'true-or-false': 'true or false',
  list: 'a list',
  group: 'a group of fields',
  nothing: 'nothing',
}

const howToWrite = {
  text: 'Write one value behind the colon.',
  'whole-number': 'Write digits only, such as 12.',
  'true-or-false': 'Write true or false.',
  list: 'Write each item on a line of its own that begins with a hyphen and a space.',
  group: 'Write the fields below it, each on a line of its own, indented by two spaces.',
}

/** Faults of the shape of what is said: fields, groups and lists. */
export const englishShape = {
  'too-deep': ({ limit }) => [
    `Groups stand inside groups more than ${count(limit)} deep; no term of a contract needs that.`,
    'Check the indentation from here on.',
  ],
  'too-many-values': ({ limit }) => [
    `The file holds more than ${count(limit)} values, the most that is read.`,
    'Leave out what does not belong to the contract’s terms.',
  ],
  'not-plain': () => [
    'This value can’t be written in a file.',
    'Pass text, whole numbers, true, false, lists and groups only.',
  ],
  'more-issues': ({ limit }) => [
    `There are more than ${count(limit)} faults; the first ${count(limit)} are listed.`,
    'Mend these, then read it again.',
  ],
  missing: ({ field }) => [
    `${quote(field)} is missing, and nothing can stand in for it.`,
    `Add ${quote(field)} with its value.`,
  ],
  'empty-value': ({ field }) => [
    `${quote(field)} has no value.`,
    'Write its value, or delete the field if the contract says nothing about it.',
  ],
  'unknown-field': ({ field, known }) => [
    `${quote(field)} is not a field of this group.`,
    `Its fields are: ${known}.`,
  ],
  'misspelt-field': ({ field, suggestion }) => [
    `${quote(field)} is not a field of this group.`,
    `Did you mean ${quote(suggestion)}?`,
  ],
  'one-of': ({ fields }) => [
    `Exactly one of these is needed here: ${fields}.`,
    'Keep the one that the contract says.',
  ],
  'wrong-type': ({ expected, found }) => [
    `Expected here: ${shapes[expected]}; found: ${shapes[found]}.`,
    howToWrite[expected],
  ],
  'too-few': ({ minimum }) => [
    `The list needs at least ${count(minimum)} ${englishPlural(minimum, 'item', 'items')}.`,
    'Add what is missing, or delete the field if the contract says nothing about it.',
  ],
  'too-many': ({ limit, count: items }) => [
    `There are ${count(items)} items here; at most ${count(limit)} are read.`,
    'Keep those that the contract needs.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
