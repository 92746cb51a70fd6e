import { readHeadcountCsv, readScenarioValue, readTerms } from '../../src/index.ts'
import type { ContractTerms, Outcome, TermsIssueCode } from '../../src/index.ts'
import { sampleTerms, shortestTerms } from '../sample-terms.ts'

/** One way to meet an issue, as a reader would. */
export interface GalleryEntry {
  code: TermsIssueCode
  /** Path of the issue. */
  path?: string
  meet: () => Outcome<unknown>
}

/** The sample with one part replaced, read as a file. */
export function sample(part: string, by: string): () => Outcome<unknown> {
  if (!sampleTerms.includes(part)) throw new Error(`The sample has no ${part}`)
  return () => readTerms(sampleTerms.replace(part, by), { file: 'acme.yaml' })
}

/** A text read as a file of terms. */
export function file(text: string): () => Outcome<unknown> {
  return () => readTerms(text, { file: 'acme.yaml' })
}

/** The shortest contract with one more group. */
export function shortestWith(group: string): () => Outcome<unknown> {
  return file(`${shortestTerms}${group}\n`)
}

/** A text read as a headcount file of the sample contract. */
export function csv(text: string): () => Outcome<unknown> {
  return () => readHeadcountCsv(text, { file: 'headcount.csv', terms: terms() })
}

/** The sample contract with one change of headcount. */
export function change(fields: object): () => Outcome<unknown> {
  const usual = { on: '2027-01-01', site: 'sha', unit: 'user', count: 2 }
  return () => readScenarioValue({ terms: terms(), headcount: [{ ...usual, ...fields }] })
}

/** The sample contract. */
export function terms(): ContractTerms {
  const { value } = readTerms(sampleTerms)
  if (!value) throw new Error('The sample can be read')
  return value
}
