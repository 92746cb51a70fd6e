import { explanationCsv } from '@contract-playbook/documents'
import type { ExplainedStep, Language } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Printing } from '../request/request.ts'
import { explanationJson } from './explanation-json.ts'
import { explanationTree } from './explanation-tree.ts'

/** What is explained, of which contract, and in which language. */
export interface Explanation {
  readonly step: ExplainedStep
  readonly terms: ContractTerms
  readonly language: Language
}

/** The working-out of a figure, in pieces to be printed one after the other: a tree for people, its steps for programs, its rows for spreadsheets. */
export function explanationIn(
  { format, excel }: Printing,
  explanation: Explanation,
): Iterable<string> {
  if (format === 'json') return explanationJson(explanation)
  if (format === 'table') return [explanationTree(explanation)]
  const { step, terms, language } = explanation
  return [explanationCsv(step, terms, language, { byteOrderMark: excel })]
}
