import type { Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import { columns, type Row } from './columns.ts'

/** A figure with its reasons below it, each indented under what it explains: what, how, amount; the rule in a line of its own. */
export function explanationTree(step: Step, language: Language): string {
  return `${columns(rowsOf(step, language, 0), ['left', 'right', 'right'])}\n`
}

function rowsOf(step: Step, language: Language, depth: number): Row[] {
  const { what, how, rule, amount } = language.step(step)
  const indent = '  '.repeat(depth)
  const clause = step.clause === undefined ? '' : ` [${step.clause}]`
  return [
    [`${indent}${what}${clause}`, how ?? '', amount],
    ...(rule === undefined ? [] : [[`${indent}  ${rule}`]]),
    ...step.children.flatMap((child) => rowsOf(child, language, depth + 1)),
  ]
}
