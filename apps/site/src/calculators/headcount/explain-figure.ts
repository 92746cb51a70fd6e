import { bill, type FigureId, type Step } from '@contract-playbook/billing'
import type { Scenario } from '@contract-playbook/terms'

/** The reason of a figure: the scenario is billed once more, this time with its reasons. */
export const explainFigure = ({ terms, headcount }: Scenario, figure: FigureId): Step | undefined =>
  bill(terms, headcount).value?.explain(figure)
