import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote } = englishFormat

const headers =
  'Dated changes begin with date,site,unit,change,reason; a month-by-month count with month,site,unit,count; a roster with person,site,first_day,last_day.'

/** Faults of headcount files. */
export const englishHeadcount = {
  'unknown-header': ({ columns }) => [
    `The first row, ${quote(columns)}, is not the header of any kind of headcount file.`,
    headers,
  ],
  'missing-column': ({ column }) => [
    `The column ${quote(column)} is missing.`,
    `Add ${quote(column)} to the first row, and its values below.`,
  ],
  'repeated-column': ({ column }) => [
    `The column ${quote(column)} stands in the first row twice.`,
    'Delete or rename one of them.',
  ],
  'ignored-column': ({ column }) => [
    `The column ${quote(column)} is not used.`,
    'Nothing to do, unless its name is misspelt.',
  ],
  'no-rows': () => ['The file has a header and no rows.', 'Add rows below it.'],
  'too-many-rows': ({ limit }) => [
    `The file has more than ${count(limit)} rows, the most that is read.`,
    'Split it, or give dated changes instead of a roster.',
  ],
  'row-too-long': ({ cells, columns }) => [
    `The row has ${count(cells)} cells; the header has ${count(columns)}.`,
    'Put a text that holds a comma in quotation marks.',
  ],
  'empty-cell': ({ column }) => [
    `The cell under ${quote(column)} is empty.`,
    'Fill it in, or delete the row.',
  ],
  'change-without-sign': ({ written }) => [
    `${quote(written)} has no sign, so it may mean that many more or that many in all.`,
    `Write +${written} for people who join, -${written} for people who leave, =${written} for the new total.`,
  ],
  'not-a-change': ({ written }) => [
    `${quote(written)} is not a change of headcount.`,
    'Write +6 to add, -8 to take away, =40 for the new total.',
  ],
  'change-of-nothing': ({ written }) => [
    `${quote(written)} changes nothing: nobody joins and nobody leaves.`,
    'Write how many. Where nobody is left from this day, write =0; otherwise delete the row.',
  ],
  'move-with-sign': ({ written }) => [
    `${quote(written)} does not say how many move: those who move leave the site of the row.`,
    'Write how many with a minus, such as -5, and the site they move to under to. Leave that cell empty if nobody moves.',
  ],
  'not-a-count': ({ written }) => [
    `${quote(written)} is not a number of people or devices.`,
    'Write a whole number in plain digits, such as 80; where nobody is there, 0.',
  ],
  'contradicting-count': ({ line, count: other }) => [
    `For the same month, site and unit, line ${count(line)} says ${other}.`,
    'Keep one of the two rows.',
  ],
  'repeated-change': ({ line }) => [
    `The row is the same as line ${count(line)}; both count.`,
    'Delete it if it was copied by mistake. If both are meant, give each its own reason.',
  ],
  'last-day-before-first': ({ first, last }) => [
    `The last day, ${date(last)}, comes before the first, ${date(first)}.`,
    'Exchange or correct them. Leave the last day empty for those who stay.',
  ],
  'unit-not-charged': ({ unit, charged }) => [
    `No charge of this contract bills the unit ${quote(unit)}.`,
    `Billed units: ${charged}. Correct the name, or delete the row.`,
  ],
  'overlapping-stay': ({ person, line }) => [
    `${quote(person)} is already at a site on these days, by line ${count(line)}.`,
    'End the first stay on the day before, or delete one of the two rows.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
