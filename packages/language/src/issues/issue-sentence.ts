import type {
  BillingIssueFacts,
  SettlementIssueCode,
  SettlementIssueFacts,
  TotalsIssueCode,
  TotalsIssueFacts,
} from '@contract-playbook/billing'
import type { ContractTerms, Issue, TermsIssueFacts } from '@contract-playbook/terms'
import type { englishFile } from './file-english.ts'
import type { englishHeadcount } from './headcount-english.ts'
import { namedFacts } from '../named-facts.ts'
import type { Sentence, Sentences } from '../sentence.ts'

/** Every code that an issue can have, with its facts. */
export interface IssueFacts
  extends TermsIssueFacts, BillingIssueFacts, SettlementIssueFacts, TotalsIssueFacts {}

export type IssueSentences = Sentences<IssueFacts>

/** Codes that only files can cause: the text of a file, and the rows of a headcount file. No form and no link has them. */
export type FileIssueCode = keyof typeof englishFile | keyof typeof englishHeadcount

/** The sentences that a form and a link need: no page of this site settles a bill or compares two yet. */
export type PageIssueSentences = Omit<
  IssueSentences,
  FileIssueCode | SettlementIssueCode | TotalsIssueCode
>

/** An issue in words. */
export interface IssueSentence {
  /** What is wrong, with the value and the rule. */
  readonly message: string
  /** What to do about it. */
  readonly remedy: string
}

/**
 * Says an issue. With the terms at hand, sites and charges are called by their names.
 *
 * @throws RangeError for a code that no package reports: that is a bug, not a reader's mistake
 */
export function issueSentence(
  sentences: Partial<IssueSentences>,
  issue: Issue,
  terms?: ContractTerms,
): IssueSentence {
  if (!Object.hasOwn(sentences, issue.code)) throw new RangeError(`No sentence for ${issue.code}`)
  // An issue's type does not carry which facts its code has; the packages that make issues do.
  const say = sentences[issue.code as keyof IssueSentences] as (facts: Issue['facts']) => Sentence
  const [message, remedy] = say(namedFacts(issue.facts, terms))
  return { message, remedy }
}
