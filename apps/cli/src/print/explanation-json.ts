import type { ExplainedStep } from '@contract-playbook/language'
import { listsInvoices } from '@contract-playbook/documents'
import type { Explanation } from './explanation-in.ts'
import { invoiceFigure } from './invoice-figure.ts'

/** Long enough that few writes are needed, short enough to hold in memory. */
const pieceLength = 65_536

/**
 * The working-out of a figure for programs, in pieces: with ten thousand people it is longer than a text may be. A
 * total lists its invoices without their steps, each with the figure to ask for.
 */
export function* explanationJson(explanation: Explanation): Generator<string> {
  let piece = ''
  for (const part of stepJson(explanation.step, '', explanation)) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

function* stepJson(
  step: ExplainedStep,
  indent: string,
  explanation: Explanation,
): Generator<string> {
  yield `${opened(fieldsOf(step, explanation), indent)},\n${indent}  "children": [`
  // Children of a step are made when they are asked for: here they are.
  for (const [index, child] of step.children.entries()) {
    yield `${index === 0 ? '' : ','}\n`
    const below = `${indent}    `
    if (!listsInvoices(step)) yield* stepJson(child, below, explanation)
    else yield closed({ ...fieldsOf(child, explanation), explain: invoiceFigure(child) }, below)
  }
  yield `${step.children.length === 0 ? '' : `\n${indent}  `}]\n${indent}}`
}

/** What some kinds of steps say, and others do not. */
interface SometimesSaid {
  readonly id: string
  readonly policy?: string
  readonly assumed?: true
  readonly chapter?: string
}

function fieldsOf(step: ExplainedStep, { terms, language }: Explanation): object {
  const { policy, assumed, chapter }: SometimesSaid = step
  return {
    id: step.id,
    code: step.code,
    facts: step.facts,
    value: step.value,
    formula: step.formula,
    rounding: step.rounding,
    policy,
    clause: step.clause,
    assumed,
    chapter,
    said: language.step(step, terms),
  }
}

const closed = (fields: object, indent: string): string =>
  indent + JSON.stringify(fields, undefined, 2).replaceAll('\n', `\n${indent}`)

/** An object whose last brace is still to come. */
const opened = (fields: object, indent: string): string =>
  closed(fields, indent).replace(/\n *\}$/, '')
