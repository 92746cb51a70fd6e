import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { linkFragment } from './scenario-link.ts'
import type { Billed } from './use-calculator.ts'

/** Taking the scenario along: as a link that holds it whole, or on paper. */
export function LinkBar({
  billed,
  stale,
  language,
}: {
  readonly billed: Billed
  readonly stale: boolean
  readonly language: PageLanguage
}): JSX.Element {
  const words = language.words.calculator.actions
  const [copied, setCopied] = useState('')
  const copy = async (): Promise<void> => {
    const address = new URL(linkFragment(billed.scenario, billed.bill), location.href).href
    setCopied(
      await navigator.clipboard.writeText(address).then(
        () => words.copied,
        () => words.copyFailed,
      ),
    )
  }
  return (
    <div class="pb-export">
      <p>{words.note}</p>
      <button class="pb-btn primary" type="button" disabled={stale} onClick={copy}>
        {words.copyLink}
      </button>
      <button class="pb-btn" type="button" onClick={() => print()}>
        {words.print}
      </button>
      <p class="pb-note-sm" role="status">
        {copied}
      </p>
    </div>
  )
}
