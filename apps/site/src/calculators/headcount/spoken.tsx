import { moneySnapshot } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Billed } from './billed.ts'

/** Says the headline total politely, once the reader has stopped typing: one live region for the whole page. */
export function Spoken({
  billed,
  language,
}: {
  readonly billed: Billed
  readonly language: PageLanguage
}): JSX.Element {
  const [said, setSaid] = useState('')
  const [first] = useState(billed)
  useEffect(() => {
    if (billed === first) return
    const total = language.format.money(moneySnapshot(billed.bill.totals.net), 'code')
    const later = setTimeout(() => setSaid(language.words.calculator.result.announce(total)), 700)
    return () => clearTimeout(later)
  }, [billed, first, language])
  return (
    <p class="pb-vh" role="status">
      {said}
    </p>
  )
}
