import type { JSX } from 'preact'
import { Help } from './field.tsx'

interface ChoiceProps<V extends string> {
  readonly id: string
  readonly label: string
  readonly spokenLabel?: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly help?: string
  readonly onChoice: (value: V) => void
}

/** One of a few named choices. */
export function Choice<V extends string>({
  id,
  label,
  spokenLabel,
  value,
  options,
  help,
  onChoice,
}: ChoiceProps<V>): JSX.Element {
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen)
    if (option !== undefined) onChoice(option.value)
  }
  return (
    <div class="pb-field">
      <label for={id}>
        {label}
        {spokenLabel !== undefined && <span class="pb-vh"> {spokenLabel}</span>}
      </label>
      <div class="pb-input">
        <select
          id={id}
          value={value}
          aria-describedby={help === undefined ? undefined : `${id}-note`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
      {help !== undefined && <Help id={`${id}-note`} text={help} />}
    </div>
  )
}
