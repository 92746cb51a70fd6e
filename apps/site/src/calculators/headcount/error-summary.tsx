import type { Language } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { fieldElement, type FieldProblem } from './field-problem.ts'

/** Everything that keeps the form from being billed, on top, each entry leading to its field in the same words. */
export function ErrorSummary({ problems, language }: { readonly problems: readonly FieldProblem[]; readonly language: Language }): JSX.Element | null {
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
            <SummaryEntry problem={problem} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The address holds the scenario, so an entry moves the focus itself instead of changing the fragment. */
function SummaryEntry({ problem }: { readonly problem: FieldProblem }): JSX.Element {
  const { field, message, remedy } = problem
  const said = `${message} ${remedy}`
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
