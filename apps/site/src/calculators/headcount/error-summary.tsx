import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import type { Draft } from './draft.ts'
import { fieldName } from './field-name.ts'
import { fieldElement, type FieldProblem } from './field-problem.ts'

interface SummaryProps {
  readonly problems: readonly FieldProblem[]
  readonly draft: Draft
  readonly language: PageLanguage
}

/** Everything that keeps the form from being billed, on top, each entry leading to its field in the same words. */
export function ErrorSummary({ problems, draft, language }: SummaryProps): JSX.Element | null {
  if (problems.length === 0) return null
  const words = language.words.calculator.errors
  return (
    <section class="errors" aria-labelledby="errors-title">
      <h2 class="pb-h4" id="errors-title">
        {words.title}
      </h2>
      <p class="pb-note-sm">{words.keptTotal}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field} ${problem.message}`}>
            <SummaryEntry problem={problem} draft={draft} language={language} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The address holds the scenario, so an entry moves the focus itself instead of changing the fragment. */
function SummaryEntry({
  problem,
  draft,
  language,
}: Omit<SummaryProps, 'problems'> & { readonly problem: FieldProblem }): JSX.Element {
  const { field, message, remedy } = problem
  const told = `${message} ${remedy}`
  const said =
    field === undefined
      ? told
      : language.words.calculator.errors.field(fieldName(field, draft, language), told)
  const element = field === undefined ? undefined : fieldElement(field)
  if (element === undefined) return <span>{said}</span>
  const focus = (event: Event): void => {
    event.preventDefault()
    document.getElementById(element)?.focus()
  }
  return (
    <a href={`#${element}`} onClick={focus}>
      {said}
    </a>
  )
}
