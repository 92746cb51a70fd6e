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

/** Faults of a file as text, and of the shape of what it says. */
export const englishText = {
  'too-large': ({ limit }) => [
    `The file is longer than ${count(limit)} characters, the most that is read.`,
    'Keep one contract in a file; leave out what does not belong to its terms.',
  ],
  'wrong-encoding': () => [
    'The file is not text in UTF-8.',
    'Save it again as UTF-8; in Excel choose “CSV UTF-8”.',
  ],
  'empty-file': () => ['The file is empty.', 'Check that this is the file you meant.'],
  'several-documents': () => [
    'The file holds several documents divided by ---; one contract is one document.',
    'Keep one of them, or give each contract a file of its own.',
  ],
  'too-deep': ({ limit }) => [
    `Groups stand inside groups more than ${count(limit)} deep; no term of a contract needs that.`,
    'Check the indentation from here on.',
  ],
  'too-many-values': ({ limit }) => [
    `The file holds more than ${count(limit)} values, the most that is read.`,
    'Leave out what does not belong to the contract’s terms.',
  ],
  'bad-yaml': () => [
    'This can’t be read as YAML.',
    'Check the indentation, the space behind each colon, and that every bracket and quotation mark is closed.',
  ],
  'bad-indentation': () => [
    'The line is indented differently from its neighbours, so it is unclear to which group it belongs.',
    'Let fields of one group begin in the same column, two spaces further than the name of the group.',
  ],
  'text-needs-quotes': () => [
    'This text holds a sign that YAML reads as its own, such as a colon, #, @ or *.',
    'Put the text in quotation marks: "Support: remote".',
  ],
  'unclosed-bracket': () => [
    'A bracket is opened here and never closed.',
    'Close it with ] or } at the end of the list or group.',
  ],
  'missing-colon': () => [
    'This line is neither a field with its value nor an item of a list.',
    'Write a colon and a space behind the name of the field, as in currency: CNY.',
  ],
  'tab-indentation': () => [
    'The line is indented with a tab; YAML allows only spaces.',
    'Replace each tab by two spaces.',
  ],
  'unclosed-quote': () => [
    'A quotation mark is opened here and never closed.',
    'Put the same mark at the end of the text.',
  ],
  'stray-quote': () => [
    'A quotation mark stands in the middle of a cell.',
    'Put the whole cell in quotation marks and write each mark inside twice: "the ""new"" team".',
  ],
  'unknown-alias': ({ written }) => [
    `${quote(written)} refers to a value that was not named before.`,
    'Write the value itself.',
  ],
  'tag-not-read': ({ written }) => [
    `The tag ${quote(written)} is not read: a value means what is written.`,
    'Delete the tag.',
  ],
  'key-not-text': () => [
    'The name of this field is not plain text.',
    'Write one word before the colon, as in currency: CNY.',
  ],
  'duplicate-key': ({ field }) => [
    `${quote(field)} is said twice in one group.`,
    'Keep the line that is right and delete the other.',
  ],
  'not-plain': () => [
    'This value can’t be written in a file.',
    'Pass text, whole numbers, true, false, lists and groups only.',
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
