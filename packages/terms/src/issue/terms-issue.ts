import type { Issue } from './issue.ts'

/** What each code of this package says: the facts that a sentence about it may use. `written` is the reader's own text. */
export interface TermsIssueFacts {
  // A file as text
  'too-large': { limit: number }
  'too-many-lines': { limit: number }
  'wrong-encoding': {}
  'empty-file': {}
  'several-documents': {}
  'too-deep': { limit: number }
  'too-many-values': { limit: number }
  'bad-yaml': {}
  'bad-indentation': {}
  'text-needs-quotes': {}
  'tab-indentation': {}
  'unclosed-quote': {}
  'unclosed-bracket': {}
  'missing-colon': {}
  'stray-quote': {}
  'unknown-alias': { written: string }
  'tag-not-read': { written: string }
  'key-not-text': {}
  'duplicate-key': { field: string }
  'not-plain': {}
  'more-issues': { limit: number }

  // The shape of a value
  missing: { field: string }
  'empty-value': { field: string }
  'unknown-field': { field: string; known: string }
  'misspelt-field': { field: string; suggestion: string }
  'one-of': { fields: string }
  'wrong-type': { expected: ExpectedShape; found: FoundShape }
  'too-few': { minimum: number }
  'too-many': { limit: number; count: number }

  // One value
  'not-a-choice': { written: string; choices: string }
  'ambiguous-day-count': { written: string; variants: string }
  'not-a-date': { written: string }
  'no-such-day': { written: string }
  'date-out-of-range': { written: string; first: string; last: string }
  'not-a-month-day': { written: string }
  'not-a-month': { written: string }
  'not-a-time': { written: string }
  'not-a-time-zone': { written: string }
  'not-a-country': { written: string }
  'not-a-language': { written: string }
  'not-an-id': { written: string }
  'not-a-decimal': { written: string }
  'decimal-comma': { written: string }
  'float-not-exact': { written: string }
  'too-many-digits': { written: string; limit: number }
  'too-many-decimals': { written: string; limit: number }
  'below-minimum': { written: string; minimum: string }
  'above-maximum': { written: string; maximum: string }
  'empty-text': {}
  'text-too-long': { length: number; limit: number }
  'control-character': { character: string }

  // Values that contradict each other
  'schema-unknown': { written: string; current: string }
  'schema-newer': { written: string; current: string }
  'term-reversed': { first: string; last: string }
  'term-too-long': { first: string; last: string; years: number }
  'first-tier': { from: number }
  'tier-order': { from: number; previous: number }
  'ladder-order': { below: string; previous: string }
  'step-order': { after: number; previous: number }
  'repeated-item': { written: string }
  'unknown-site': { site: string; known: string }
  'misspelt-site': { site: string; suggestion: string }
  'site-not-charged': { site: string; charge: string }
  'floor-by-site-pooled': { charge: string }
  'sites-without-per-site': { charge: string }
  'included-by-site-pooled': { charge: string }
  'charge-reversed': { charge: string; first: string; last: string }
  'charge-never-runs': { charge: string; day: string; first: string; last: string }
  'one-off-outside-term': { charge: string; on: string; first: string; last: string }
  'step-outside-charge': { charge: string; from: string; first: string; last: string }
  'day-order': { from: string; previous: string }
  'package-size-unused': { charge: string }
  'flat-in-stair-step': { charge: string }
  'free-one-off': { charge: string }
  'allocation-unpooled': { charge: string }
  'cost-centres-sum': { sum: string }
  'unknown-charge': { charge: string; known: string }
  'misspelt-charge': { charge: string; suggestion: string }
  'commitment-named-as-charge': { commitment: string }
  'rate-of-own-currency': { currency: string }
  'repeated-rate': { currency: string; on: string }
  'cap-below-floor': { cap: string; floor: string }
  'unknown-clause-path': { path: string }
  'misspelt-clause-path': { path: string; suggestion: string }
  'move-without-target': {}
  'target-without-move': { kind: string }
  'move-to-same-site': { site: string }

  // Headcount files
  'unknown-header': { columns: string }
  'missing-column': { column: string }
  'repeated-column': { column: string }
  'ignored-column': { column: string }
  'no-rows': {}
  'too-many-rows': { limit: number }
  'row-too-long': { cells: number; columns: number }
  'empty-cell': { column: string }
  'change-without-sign': { written: string }
  'not-a-change': { written: string }
  'change-of-nothing': { written: string }
  'move-with-sign': { written: string }
  'not-a-count': { written: string }
  'contradicting-count': { line: number; count: string }
  'repeated-change': { line: number }
  'last-day-before-first': { first: string; last: string }
  'unit-not-charged': { unit: string; charged: string }
  'overlapping-stay': { person: string; line: number }

  // Links
  'link-empty': {}
  'link-too-long': { length: number; limit: number }
  'link-newer': { version: number; current: number }
  'link-damaged': {}
}

/** What a place of the contract can hold. */
export type ExpectedShape = 'text' | 'whole-number' | 'true-or-false' | 'list' | 'group'

/** What was found there instead. */
export type FoundShape = 'text' | 'number' | 'true-or-false' | 'list' | 'group' | 'nothing'

/** What can be the matter with terms, headcount or a link, by its name. */
export type TermsIssueCode = keyof TermsIssueFacts

/** An issue of this package: the code decides the facts. */
export type TermsIssue = {
  [C in TermsIssueCode]: Omit<Issue<C>, 'facts'> & { facts: Readonly<TermsIssueFacts[C]> }
}[TermsIssueCode]

/** A code with its facts, before it is known where it belongs. */
export type Fault = {
  [C in TermsIssueCode]: { code: C; facts: TermsIssueFacts[C] }
}[TermsIssueCode]

const codes: Record<TermsIssueCode, true> = {
  'too-large': true,
  'too-many-lines': true,
  'wrong-encoding': true,
  'empty-file': true,
  'several-documents': true,
  'too-deep': true,
  'too-many-values': true,
  'bad-yaml': true,
  'bad-indentation': true,
  'text-needs-quotes': true,
  'tab-indentation': true,
  'unclosed-quote': true,
  'unclosed-bracket': true,
  'missing-colon': true,
  'stray-quote': true,
  'unknown-alias': true,
  'tag-not-read': true,
  'key-not-text': true,
  'duplicate-key': true,
  'not-plain': true,
  'more-issues': true,
  missing: true,
  'empty-value': true,
  'unknown-field': true,
  'misspelt-field': true,
  'one-of': true,
  'wrong-type': true,
  'too-few': true,
  'too-many': true,
  'not-a-choice': true,
  'ambiguous-day-count': true,
  'not-a-date': true,
  'no-such-day': true,
  'date-out-of-range': true,
  'not-a-month-day': true,
  'not-a-month': true,
  'not-a-time': true,
  'not-a-time-zone': true,
  'not-a-country': true,
  'not-a-language': true,
  'not-an-id': true,
  'not-a-decimal': true,
  'decimal-comma': true,
  'float-not-exact': true,
  'too-many-digits': true,
  'too-many-decimals': true,
  'below-minimum': true,
  'above-maximum': true,
  'empty-text': true,
  'text-too-long': true,
  'control-character': true,
  'schema-unknown': true,
  'schema-newer': true,
  'term-reversed': true,
  'term-too-long': true,
  'first-tier': true,
  'tier-order': true,
  'ladder-order': true,
  'step-order': true,
  'repeated-item': true,
  'unknown-site': true,
  'misspelt-site': true,
  'site-not-charged': true,
  'floor-by-site-pooled': true,
  'sites-without-per-site': true,
  'included-by-site-pooled': true,
  'charge-reversed': true,
  'charge-never-runs': true,
  'one-off-outside-term': true,
  'step-outside-charge': true,
  'day-order': true,
  'package-size-unused': true,
  'flat-in-stair-step': true,
  'free-one-off': true,
  'allocation-unpooled': true,
  'cost-centres-sum': true,
  'unknown-charge': true,
  'misspelt-charge': true,
  'commitment-named-as-charge': true,
  'rate-of-own-currency': true,
  'repeated-rate': true,
  'cap-below-floor': true,
  'unknown-clause-path': true,
  'misspelt-clause-path': true,
  'move-without-target': true,
  'target-without-move': true,
  'move-to-same-site': true,
  'unknown-header': true,
  'missing-column': true,
  'repeated-column': true,
  'ignored-column': true,
  'no-rows': true,
  'too-many-rows': true,
  'row-too-long': true,
  'empty-cell': true,
  'change-without-sign': true,
  'not-a-change': true,
  'change-of-nothing': true,
  'move-with-sign': true,
  'not-a-count': true,
  'contradicting-count': true,
  'repeated-change': true,
  'last-day-before-first': true,
  'unit-not-charged': true,
  'overlapping-stay': true,
  'link-empty': true,
  'link-too-long': true,
  'link-newer': true,
  'link-damaged': true,
}

/** Every code of this package. */
// Object.keys types its result as string[]; the record above has exactly these keys.
export const termsIssueCodes = Object.keys(codes) as readonly TermsIssueCode[]
