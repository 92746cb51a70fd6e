import type { FigureId, Step } from '@contract-playbook/billing'
import type { Explanations, PageLanguage } from '@contract-playbook/language'
import type { Scenario } from '@contract-playbook/terms'

/** What explains figures, and says so in words. */
export interface Reasons {
  readonly explanations: Explanations
  explain(scenario: Scenario, figure: FigureId): Step | undefined
}

/** Loads what explains figures: it is needed with the first figure that is asked why, and not before. */
export async function reasonsIn(language: PageLanguage): Promise<Reasons> {
  const [explanations, { explainFigure }] = await Promise.all([
    language.explanations(),
    import('./explain-figure.ts'),
  ])
  return { explanations, explain: explainFigure }
}
