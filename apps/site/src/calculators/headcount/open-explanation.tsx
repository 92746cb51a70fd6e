import type { FigureId } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { ExplanationTree } from './explanation-tree.tsx'
import { ExplanationBlock, type Why } from './figure.tsx'
import type { Billed } from './use-calculator.ts'

/** The reason of the figure that is open, worked out when it is asked for. */
export function OpenExplanation(props: {
  figure: FigureId
  billed: Billed
  why: Why
  language: PageLanguage
}): JSX.Element | null {
  const { figure, billed, why, language } = props
  const step = billed.bill.explain(figure)
  if (step === undefined) return null
  const title = language.words.calculator.result.whyTotal(language.step(step).amount)
  return (
    <ExplanationBlock
      figure={figure}
      title={title}
      close={language.words.calculator.result.close}
      why={why}
    >
      <ExplanationTree step={step} terms={billed.scenario.terms} language={language} />
    </ExplanationBlock>
  )
}
