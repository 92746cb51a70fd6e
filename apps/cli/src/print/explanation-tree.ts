import type { ExplainedStep } from '@contract-playbook/language'
import { listsInvoices } from '@contract-playbook/documents'
import { cliWords } from '../words/words.ts'
import { columns, type Row } from './columns.ts'
import type { Explanation } from './explanation-in.ts'
import { invoiceFigure } from './invoice-figure.ts'
import { summedChanges, type SummedChanges } from './summed-changes.ts'

/**
 * A figure with its reasons below it, each indented under what it explains: what, how, amount; the rule in a line of
 * its own. A total lists its invoices, each of which can be asked for; long rows of changes are summed up.
 */
export function explanationTree(explanation: Explanation): string {
  const { step, language } = explanation
  const words = cliWords[language.locale]
  if (listsInvoices(step)) {
    const invoice = invoiceFigure(step.children[0])
    const rows = [stepRow(step, 0, explanation)]
    for (const child of step.children) rows.push(stepRow(child, 1, explanation))
    return printed(rows, invoice && words.oneInvoice(invoice))
  }
  const tree = new Tree(explanation)
  const rows = tree.rowsOf(step, 0)
  return printed(rows, tree.isSummed ? words.everyChange : undefined)
}

const printed = (rows: readonly Row[], hint: string | undefined): string =>
  `${columns(rows, ['left', 'right', 'right'])}\n${hint === undefined ? '' : `\n${hint}\n`}`

const indentOf = (depth: number): string => '  '.repeat(depth)

function stepRow(
  step: ExplainedStep,
  depth: number,
  { terms, language }: Explanation,
  instead?: string,
): Row {
  const { what, how = instead, amount } = language.step(step, terms)
  const clause = step.clause === undefined ? '' : ` [${step.clause}]`
  return [`${indentOf(depth)}${what}${clause}`, how ?? '', amount]
}

/** Every segment of a month begins with the same people: where they came by many changes, that is said once. */
const opening = (step: ExplainedStep): string | undefined =>
  step.code === 'headcount-opening' ? JSON.stringify([step.facts, step.value]) : undefined

class Tree {
  isSummed = false
  readonly #summedOpenings = new Set<string | undefined>()
  readonly #explanation: Explanation

  constructor(explanation: Explanation) {
    this.#explanation = explanation
  }

  rowsOf(step: ExplainedStep, depth: number): Row[] {
    const { terms, language } = this.#explanation
    if (this.#summedOpenings.has(opening(step)))
      return [stepRow(step, depth, this.#explanation, cliWords[language.locale].asAbove)]
    const { rule } = language.step(step, terms)
    return [
      stepRow(step, depth, this.#explanation),
      ...(rule === undefined ? [] : [{ note: `${indentOf(depth)}  ${rule}` }]),
      ...summedChanges(step.children).flatMap((part) =>
        'changes' in part ? [this.#summed(part, step, depth + 1)] : this.rowsOf(part, depth + 1),
      ),
    ]
  }

  #summed({ changes, sum, first, last }: SummedChanges, above: ExplainedStep, depth: number): Row {
    this.isSummed = true
    if (above.code === 'headcount-opening') this.#summedOpenings.add(opening(above))
    const { format, locale } = this.#explanation.language
    const said = cliWords[locale].manyChanges(format.count(changes), format.span(first, last))
    return [`${indentOf(depth)}${said}`, '', format.signed(sum)]
  }
}
