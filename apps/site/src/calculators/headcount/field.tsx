import type { EntrySentence } from '@contract-playbook/language'
import type { JSX } from 'preact'
import type { FieldProblem } from './field-problem.ts'

interface FieldProps {
  readonly id: string
  readonly label: string
  /** Read out with the label where several fields share a visible one ("Shanghai, people at the start"). */
  readonly spokenLabel?: string
  readonly value: string
  readonly unit?: string
  readonly kind: 'count' | 'amount' | 'date' | 'words'
  /** Shown under the field until there is something to say about its entry. */
  readonly help?: string
  /** How the entry was read, where it has two readings. */
  readonly said?: EntrySentence | undefined
  readonly problem?: FieldProblem | undefined
  readonly onText: (text: string) => void
}

/**
 * A field with its unit. What was typed stays as typed: an ambiguous number is explained under the field, an unreadable
 * one is refused there, in the same words as in the summary on top.
 */
export function Field(props: FieldProps): JSX.Element {
  const { id, label, spokenLabel, value, unit, kind, help, said, problem, onText } = props
  const note = `${id}-note`
  return (
    <div class={problem === undefined ? 'pb-field' : 'pb-field pb-error'}>
      <label for={id}>
        {label}
        {spokenLabel !== undefined && <span class="pb-vh"> {spokenLabel}</span>}
      </label>
      <div class="pb-input">
        <input
          id={id}
          type="text"
          inputMode={kind === 'count' ? 'numeric' : kind === 'amount' ? 'decimal' : 'text'}
          class={kind === 'count' || kind === 'amount' ? 'num' : undefined}
          autocomplete="off"
          spellcheck={kind === 'words'}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={(said ?? problem ?? help) === undefined ? undefined : note}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        {unit !== undefined && <span class="unit">{unit}</span>}
      </div>
      {problem !== undefined && <Problem id={note} problem={problem} />}
      {said !== undefined && <ReadAs id={note} said={said} onText={onText} />}
      {help !== undefined && (said ?? problem) === undefined && <Help id={note} text={help} />}
    </div>
  )
}

export function Help({ id, text }: { id: string; text: string }): JSX.Element {
  return (
    <p class="help" id={id}>
      {text}
    </p>
  )
}

function Problem({ id, problem }: { id: string; problem: FieldProblem }): JSX.Element {
  return (
    <p class="msg" id={id}>
      {problem.message} {problem.remedy}
    </p>
  )
}

/** An entry with two readings says which one was taken, and offers the other. */
function ReadAs({
  id,
  said,
  onText,
}: {
  id: string
  said: EntrySentence
  onText: (text: string) => void
}): JSX.Element {
  const { message, instead } = said
  return (
    <p class="pb-read" id={id}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8z" />
        <circle cx="8" cy="8" r="2" />
      </svg>
      <span>
        {message}{' '}
        {instead !== undefined && (
          <button type="button" onClick={() => onText(instead.entry)}>
            {instead.label}
          </button>
        )}
      </span>
    </p>
  )
}
