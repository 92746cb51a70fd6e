import type { PageLanguage } from '@contract-playbook/language'
import type { ContractTerms, Issue } from '@contract-playbook/terms'
import type { JSX } from 'preact'

interface ListProps {
  readonly assumptions: readonly Issue[]
  readonly terms: ContractTerms
  readonly language: PageLanguage
}

/** What the terms don't say and the figures therefore assume, and what was noticed on the way. */
export function AssumptionList({ assumptions, terms, language }: ListProps): JSX.Element | null {
  if (assumptions.length === 0) return null
  return (
    <section class="block" aria-labelledby="assumptions-title">
      <h2 class="pb-h2" id="assumptions-title">
        {language.words.calculator.assumptions.title}
      </h2>
      <p class="pb-note-sm">{language.words.calculator.assumptions.intro}</p>
      <ul class="assumptions">
        {assumptions.map((issue) => {
          const { message, remedy } = language.assumption(issue, terms)
          return (
            <li key={`${issue.code} ${issue.path}`}>
              {message} <span class="quiet">{remedy}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
