import type { Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Format } from '../request/request.ts'
import { explanationJson } from './explanation-json.ts'
import { explanationTree } from './explanation-tree.ts'

/** What is explained, of which contract, and in which language. */
export interface Explanation {
  readonly step: Step
  readonly terms: ContractTerms
  readonly language: Language
}

/** The working-out of a figure, in pieces to be printed one after the other: a tree for people, its steps for programs. */
export const explanationIn = (format: Format, explanation: Explanation): Iterable<string> =>
  format === 'json' ? explanationJson(explanation) : [explanationTree(explanation)]
