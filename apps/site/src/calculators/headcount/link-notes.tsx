import { moneySnapshot } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { JSX } from 'preact'
import type { Calculator } from './use-calculator.ts'

interface NoteProps {
  readonly calculator: Calculator
  readonly language: PageLanguage
}

/** What the address had to say: that it can't be read, or that it was shared with another total than today's engine gives. */
export function LinkNotes({ calculator, language }: NoteProps): JSX.Element | null {
  const { linkProblem, sharedTotal, billed } = calculator
  const words = language.words.calculator.link
  if (linkProblem !== undefined)
    return (
      <div class="pb-note caution" role="alert">
        <b>{words.damaged}</b> {linkProblem.message} {linkProblem.remedy}
      </div>
    )
  const now = moneySnapshot(billed.bill.totals.net)
  if (
    sharedTotal === undefined ||
    (sharedTotal.amount === now.amount && sharedTotal.currency === now.currency)
  )
    return null
  return (
    <div class="pb-note caution" role="alert">
      {words.differs(
        language.format.money(sharedTotal, 'code'),
        language.format.money(now, 'code'),
      )}
    </div>
  )
}

/** What was just removed, and the way to bring it back. */
export function UndoNote({ calculator, language }: NoteProps): JSX.Element {
  const words = language.words.calculator.actions
  return (
    <p class="pb-note-sm undo" role="status">
      {calculator.undo !== undefined && (
        <>
          {words.removed(calculator.undo.what)}{' '}
          <button class="pb-quiet" type="button" onClick={calculator.restore}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  )
}
