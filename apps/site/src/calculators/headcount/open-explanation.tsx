import type { FigureId, StepValue } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { ExplanationTree } from './explanation-tree.tsx'
import { ExplanationBlock, type Why } from './figure.tsx'
import type { Billed } from './use-calculator.ts'
import { useExplanations } from './use-explanations.ts'

/** The reason of the figure that is open, worked out when it is asked for; its rows follow as soon as their words are there. */
export function OpenExplanation(props: {
  figure: FigureId
  billed: Billed
  why: Why
  language: PageLanguage
}): JSX.Element | null {
  const { figure, billed, why, language } = props
  const explanations = useExplanations(language)
  const step = billed.bill.explain(figure)
  if (step === undefined) return null
  const title = language.words.calculator.result.whyTotal(amountOf(step.value, language))
  return (
    <ExplanationBlock
      figure={figure}
      title={title}
      close={language.words.calculator.result.close}
      why={why}
    >
      {explanations && (
        <ExplanationTree
          step={step}
          terms={billed.scenario.terms}
          language={language}
          explanations={explanations}
        />
      )}
    </ExplanationBlock>
  )
}

/** The figure that is explained: always money. */
const amountOf = (value: StepValue, { format }: PageLanguage): string =>
  value.kind === 'money' ? format.money(value, 'plain') : ''
