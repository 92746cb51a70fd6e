import { useMemo } from 'preact/hooks'
import { billed, type BillingOutcome } from './billed.ts'
import type { CalculatorState } from './calculator-state.ts'
import type { FormReader } from './form-reader.ts'
import type { DraftReading } from './read-draft.ts'

const unread: DraftReading = { scenario: undefined, entries: new Map(), issues: [] }

/** The form read and billed. A form that nobody has changed holds what was opened: it needs no reading. */
export function useFigures(
  { draft, opened, touched }: CalculatorState,
  reader: FormReader | undefined,
): { readonly reading: DraftReading; readonly outcome: BillingOutcome } {
  const reading = useMemo(
    () => (touched ? (reader?.read(draft) ?? unread) : { ...unread, scenario: opened.scenario }),
    [draft, opened, touched, reader],
  )
  const outcome = useMemo(
    () => (touched ? billed(reading.scenario) : { billed: opened, issues: [] }),
    [reading, opened, touched],
  )
  return { reading, outcome }
}
