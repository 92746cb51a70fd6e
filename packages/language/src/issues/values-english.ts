import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count, date, quote } = englishFormat

/** Faults of one value. */
export const englishValues = {
  'not-a-choice': ({ written, choices }) => [
    `${quote(written)} is not one of the words allowed here.`,
    `Write one of: ${choices}.`,
  ],
  'ambiguous-day-count': ({ written, variants }) => [
    `${quote(written)} is the name of several day counts, and each gives a different amount.`,
    `Write which one the contract means: ${variants}.`,
  ],
  'not-a-date': ({ written }) => [
    `${quote(written)} is not a date as files write it.`,
    'Write year, month and day: 2027-03-20.',
  ],
  'no-such-day': ({ written }) => [
    `There is no such day as ${quote(written)}.`,
    'Check the month and how many days it has.',
  ],
  'date-out-of-range': ({ written, first, last }) => [
    `${quote(written)} lies outside ${date(first)} to ${date(last)}.`,
    'Check the year.',
  ],
  'not-a-month-day': ({ written }) => [
    `${quote(written)} is not a day of the year.`,
    'Write month and day, such as 01-01 for every 1 January, or term-anniversary.',
  ],
  'not-a-month': ({ written }) => [
    `${quote(written)} is not a month as files write it.`,
    'Write year and month: 2026-10.',
  ],
  'not-a-time': ({ written }) => [
    `${quote(written)} is not a time of day.`,
    'Write hours and minutes from 00:00 to 24:00: 08:30.',
  ],
  'not-a-time-zone': ({ written }) => [
    `${quote(written)} is not the name of a time zone.`,
    'Write region and city: Asia/Shanghai.',
  ],
  'not-a-country': ({ written }) => [
    `${quote(written)} is not the code of a country or region.`,
    'Write its two capital letters: CN, HK, IT.',
  ],
  'not-a-language': ({ written }) => [
    `${quote(written)} is not the code of a language.`,
    'Write it as zh-CN, en or it.',
  ],
  'not-an-id': ({ written }) => [
    `${quote(written)} can’t be a short name.`,
    'Use small letters, digits and hyphens, beginning with a letter, at most 32: shanghai, plant-2.',
  ],
  'not-a-decimal': ({ written }) => [
    `${quote(written)} is not a plain decimal.`,
    'In files write digits with a point before the decimals, without grouping, sign of currency or %: 1234.56.',
  ],
  'float-not-exact': ({ written }) => [
    `${quote(written)} arrived as a binary fraction, which can’t hold it exactly.`,
    `Put it in quotation marks: "${written}".`,
  ],
  'too-many-digits': ({ written, limit }) => [
    `${quote(written)} has more than ${count(limit)} digits before the point.`,
    'Check for a slip of the keyboard.',
  ],
  'too-many-decimals': ({ written, limit }) => [
    `${quote(written)} has more than ${count(limit)} decimals.`,
    'Write the amount as the contract states it.',
  ],
  'below-minimum': ({ written, minimum }) => [
    `${quote(written)} is too small: the least allowed here is ${minimum}.`,
    `Write ${minimum} or more.`,
  ],
  'above-maximum': ({ written, maximum }) => [
    `${quote(written)} is too large: the most allowed here is ${maximum}.`,
    `Write ${maximum} or less.`,
  ],
  'empty-text': () => [
    'The text is empty.',
    'Write it, or delete the field if the contract says nothing about it.',
  ],
  'text-too-long': ({ length, limit }) => [
    `The text has ${count(length)} characters; at most ${count(limit)} are read.`,
    'Shorten it.',
  ],
  'control-character': ({ character }) => [
    `The text holds an invisible control character, ${character}.`,
    'Delete it, or type the text again.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
