import type { Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { Format } from '../request/request.ts'
import { explanationTree } from './explanation-tree.ts'
import { printedJson } from './printed-json.ts'

/** The working-out of a figure: a tree for people, its steps for programs. */
export const explanationIn = (format: Format, step: Step, language: Language): string =>
  format === 'json' ? printedJson(stepJson(step, language)) : explanationTree(step, language)

/** Children of a step are made when they are asked for: here they are. */
const stepJson = ({ children, ...step }: Step, language: Language): object => ({
  ...step,
  said: language.step({ children, ...step } as Step),
  children: children.map((child) => stepJson(child, language)),
})
