import type { FigureId, StepValue } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { useCallback, useMemo } from 'preact/hooks'
import { ExplanationTree } from './explanation-tree.tsx'
import { ExplanationBlock, type Why } from './figure.tsx'
import type { Billed } from './billed.ts'
import { NotLoaded } from './not-loaded.tsx'
import { type Reasons, reasonsIn } from './reasons.ts'
import { useLoaded } from './use-loaded.ts'

interface ExplanationProps {
  readonly figure: FigureId
  readonly billed: Billed
  readonly why: Why
  readonly language: PageLanguage
}

/** The reason of the figure that is open, worked out when it is asked for, as soon as what explains it is there. */
export function OpenExplanation(props: ExplanationProps): JSX.Element | null {
  const { language } = props
  const load = useCallback(() => reasonsIn(language), [language])
  const reasons = useLoaded(load, true)
  if (reasons.kind === 'failed') return <NotLoaded language={language} />
  if (reasons.kind === 'waiting') return null
  return <Explanation {...props} reasons={reasons.value} />
}

function Explanation(props: ExplanationProps & { readonly reasons: Reasons }): JSX.Element | null {
  const { figure, billed, why, language, reasons } = props
  const { terms } = billed.scenario
  const step = useMemo(() => reasons.explain(billed.scenario, figure), [reasons, billed, figure])
  if (step === undefined) return null
  const title = language.words.calculator.result.whyTotal(amountOf(step.value, language))
  return (
    <ExplanationBlock
      figure={figure}
      title={title}
      close={language.words.calculator.result.close}
      why={why}
    >
      <ExplanationTree
        step={step}
        terms={terms}
        language={language}
        explanations={reasons.explanations}
      />
    </ExplanationBlock>
  )
}

/** The figure that is explained: always money. */
const amountOf = (value: StepValue, { format }: PageLanguage): string =>
  value.kind === 'money' ? format.money(value, 'plain') : ''
