import type { TermsIssueFacts } from '@contract-playbook/terms'
import { englishFormat } from '../format/english.ts'
import type { Sentences } from '../sentence.ts'

const { count } = englishFormat

/** Faults of links. */
export const englishLinks = {
  'link-empty': () => [
    'The link holds no scenario.',
    'Copy the whole address, to its last character.',
  ],
  'link-too-long': ({ length, limit }) => [
    `The link has ${count(length)} characters; at most ${count(limit)} are read.`,
    'Send the terms and the headcount as files instead.',
  ],
  'link-newer': ({ version, current }) => [
    `The link was made in form ${count(version)}; this page reads up to form ${count(current)}.`,
    'Reload the page to get its newest version, then open the link again.',
  ],
  'link-damaged': () => [
    'The link is damaged: part of it is missing or was changed.',
    'Ask for it again, and copy the whole address.',
  ],
} satisfies Partial<Sentences<TermsIssueFacts>>
