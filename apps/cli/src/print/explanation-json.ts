import type { ExplainedStep } from '@contract-playbook/language'
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
    if (step.code !== 'total') yield* stepJson(child, below, explanation)
    else yield closed({ ...fieldsOf(child, explanation), explain: invoiceFigure(child) }, below)
  }
  yield `${step.children.length === 0 ? '' : `\n${indent}  `}]\n${indent}}`
}

const fieldsOf = (step: ExplainedStep, { terms, language }: Explanation): object => ({
  id: step.id,
  code: step.code,
  facts: step.facts,
  value: step.value,
  formula: step.formula,
  rounding: step.rounding,
  policy: step.policy,
  clause: step.clause,
  assumed: step.assumed,
  chapter: 'chapter' in step ? step.chapter : undefined,
  said: language.step(step, terms),
})

const closed = (fields: object, indent: string): string =>
  indent + JSON.stringify(fields, undefined, 2).replaceAll('\n', `\n${indent}`)

/** An object whose last brace is still to come. */
const opened = (fields: object, indent: string): string =>
  closed(fields, indent).replace(/\n *\}$/, '')
