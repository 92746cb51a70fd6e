import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { linkCodec } from './link-codec.ts'
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

/** Copies the address of the scenario; tells what came of it. Browsers want to be asked while the button is still pressed, so they get the text as a promise. */
async function copyLink({ billed }: Calculator, { words }: PageLanguage): Promise<string> {
  const { copied, copyFailed } = words.calculator.actions
  const address = linkCodec().then(({ linkFragment }) => linkFragment(billed.scenario, billed.bill))
  const text = address.then(
    (fragment = '') => new Blob([new URL(fragment, location.href).href], { type: 'text/plain' }),
  )
  const writing = navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
  const said = await writing.then(
    () => copied,
    () => copyFailed,
  )
  return (await address) === undefined ? words.calculator.link.tooLarge : said
}
