import type { Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { ContractTerms } from '@contract-playbook/terms'
import type { Format } from '../request/request.ts'
import { explanationTree } from './explanation-tree.ts'
import { printedJson } from './printed-json.ts'

/** What is explained, of which contract, and in which language. */
export interface Explanation {
  readonly step: Step
  readonly terms: ContractTerms
  readonly language: Language
}

/** The working-out of a figure: a tree for people, its steps for programs. */
export const explanationIn = (format: Format, explanation: Explanation): string =>
  format === 'json' ? printedJson(stepJson(explanation)) : explanationTree(explanation)

/** Children of a step are made when they are asked for: here they are. */
const stepJson = ({ step, terms, language }: Explanation): object => ({
  id: step.id,
  code: step.code,
  facts: step.facts,
  value: step.value,
  formula: step.formula,
  rounding: step.rounding,
  policy: step.policy,
  clause: step.clause,
  assumed: step.assumed,
  chapter: step.chapter,
  said: language.step(step, terms),
  children: step.children.map((child) => stepJson({ step: child, terms, language })),
})
