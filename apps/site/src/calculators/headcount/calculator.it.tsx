import { italianPage } from '@contract-playbook/language'
import type { Scenario } from '@contract-playbook/terms'
import type { JSX } from 'preact'
import { HeadcountCalculator } from './headcount-calculator.tsx'

/** One entry a language, so that a page carries the words of its own language only. */
export const Calculator = ({ worked }: { readonly worked: Scenario }): JSX.Element => (
  <HeadcountCalculator worked={worked} language={italianPage} />
)
