import type { Step } from '@contract-playbook/billing'
import { columns, type Row } from './columns.ts'
import type { Explanation } from './explanation-in.ts'

/** A figure with its reasons below it, each indented under what it explains: what, how, amount; the rule in a line of its own. */
export function explanationTree({ step, terms, language }: Explanation): string {
  const rowsOf = (part: Step, depth: number): Row[] => {
    const { what, how, rule, amount } = language.step(part, terms)
    const indent = '  '.repeat(depth)
    const clause = part.clause === undefined ? '' : ` [${part.clause}]`
    return [
      [`${indent}${what}${clause}`, how ?? '', amount],
      ...(rule === undefined ? [] : [{ note: `${indent}  ${rule}` }]),
      ...part.children.flatMap((child) => rowsOf(child, depth + 1)),
    ]
  }
  return `${columns(rowsOf(step, 0), ['left', 'right', 'right'])}\n`
}
