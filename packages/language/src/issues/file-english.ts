import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count, quote } = englishFormat

/** Faults of a file as text, before it is known what it says. */
export const englishFile = {
  'too-large': ({ limit }) => [
    `The file is longer than ${count(limit)} characters, the most that is read.`,
    'Keep one contract in a file; leave out what does not belong to its terms.',
  ],
  'too-many-lines': ({ limit }) => [
    `The file has more than ${count(limit)} lines, the most that is read.`,
    'Leave out empty lines, comments and what does not belong to the contract’s terms.',
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
  'tab-indentation': () => [
    'The line is indented with a tab; YAML allows only spaces.',
    'Replace each tab by two spaces.',
  ],
  'unclosed-quote': () => [
    'A quotation mark is opened here and never closed.',
    'Put the same mark at the end of the text.',
  ],
  'unclosed-bracket': () => [
    'A bracket is opened here and never closed.',
    'Close it with ] or } at the end of the list or group.',
  ],
  'missing-colon': () => [
    'This line is neither a field with its value nor an item of a list.',
    'Write a colon and a space behind the name of the field, as in currency: CNY.',
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
  'decimal-comma': ({ written }) => [
    `The comma in ${quote(written)} ends the value: in files it divides fields.`,
    'Write a point before the decimals and no grouping: 4100.00.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
