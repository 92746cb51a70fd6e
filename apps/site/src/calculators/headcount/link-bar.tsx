import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { linkFragment } from './scenario-link.ts'
import type { Calculator } from './use-calculator.ts'

interface LinkBarProps {
  readonly calculator: Calculator
  readonly language: PageLanguage
}

/** Taking the scenario along, as a link that holds it whole or on paper, and starting over. */
export function LinkBar({ calculator, language }: LinkBarProps): JSX.Element {
  const { stale, reset } = calculator
  const words = language.words.calculator.actions
  const [said, say] = useState('')
  return (
    <div class="pb-export">
      <p>{words.note}</p>
      <button
        class="pb-btn primary"
        type="button"
        disabled={stale}
        onClick={() => void copyLink(calculator, language).then(say)}
      >
        {words.copyLink}
      </button>
      <button class="pb-btn" type="button" onClick={() => print()}>
        {words.print}
      </button>
      <button class="pb-btn" type="button" onClick={reset}>
        {words.reset}
      </button>
      <p class="pb-note-sm" role="status">
        {said}
      </p>
    </div>
  )
}

/** Copies the address of the scenario; tells what came of it. */
async function copyLink({ billed }: Calculator, { words }: PageLanguage): Promise<string> {
  const fragment = linkFragment(billed.scenario, billed.bill)
  if (fragment === undefined) return words.calculator.link.tooLarge
  const { copied, copyFailed } = words.calculator.actions
  return navigator.clipboard.writeText(new URL(fragment, location.href).href).then(
    () => copied,
    () => copyFailed,
  )
}
