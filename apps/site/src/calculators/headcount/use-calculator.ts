import type { MoneySnapshot } from '@contract-playbook/billing'
import type { FormLanguage, IssueSentence, PageLanguage } from '@contract-playbook/language'
import type { Issue, Scenario } from '@contract-playbook/terms'
import { useCallback, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { type Billed, workedBill } from './billed.ts'
import { nextState, openedState, type Undo } from './calculator-state.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './draft-edits.ts'
import { formReader } from './form-reader.ts'
import type { DraftReading } from './read-draft.ts'
import { useOpenedLink, useWrittenLink } from './use-address.ts'
import { useFigures } from './use-figures.ts'
import { useLoaded } from './use-loaded.ts'

/** All that the page shows. */
export interface Calculator {
  readonly draft: Draft
  readonly reading: DraftReading
  /** What is wrong or not known yet, from the terms and from billing. */
  readonly issues: readonly Issue[]
  /** The last scenario that could be billed: it stays on the page while an entry can't be read. */
  readonly billed: Billed
  /** True while the figures are those of an earlier entry, because the present one can't be billed or is not read yet. */
  readonly stale: boolean
  readonly undo: Undo | undefined
  /** The total that the link was shared with, where this engine computes another one. */
  readonly sharedTotal: MoneySnapshot | undefined
  readonly linkProblem: IssueSentence | undefined
  /** What is said about the form; loaded when somebody goes into it. */
  readonly form: FormLanguage | undefined
  /** True when something that the page needs did not arrive. */
  readonly notLoaded: boolean
  /** Somebody goes into the form: what reads it is loaded before the first key is pressed. */
  enter(): void
  edit(edit: Edit): void
  /** An edit that takes something away; it can be undone. */
  remove(edit: Edit, what: string): void
  restore(): void
  /** Back to the worked example, with a clean address. */
  reset(): void
}

/** The calculator's state in one language, opened with a worked example or with the scenario in the address. */
export function useCalculator(worked: Scenario, language: PageLanguage): Calculator {
  const example = useMemo(() => workedBill(worked), [worked])
  const [state, act] = useReducer(nextState, undefined, () => openedState(example, language))
  const [isEntered, setEntered] = useState(false)
  const reader = useLoaded(
    useCallback(() => formReader(language), [language]),
    isEntered || state.touched,
  )
  const read = reader.kind === 'there' ? reader.value : undefined
  const { reading, outcome } = useFigures(state, read)
  const kept = useRef(example)
  if (outcome.billed !== undefined) kept.current = outcome.billed

  useOpenedLink(language, act)
  useWrittenLink(state.touched ? outcome.billed : undefined)

  const enter = useCallback(() => setEntered(true), [])
  const edit = useCallback((change: Edit) => act({ kind: 'edit', edit: change }), [])
  const remove = useCallback(
    (change: Edit, what: string) => act({ kind: 'remove', edit: change, what }),
    [],
  )
  const restore = useCallback(() => act({ kind: 'restore' }), [])
  const reset = useCallback(() => {
    history.replaceState(history.state, '', location.pathname)
    act({ kind: 'opened', state: openedState(example, language) })
  }, [example, language])
  return {
    draft: state.draft,
    reading,
    issues: [...reading.issues, ...outcome.issues],
    billed: kept.current,
    stale: outcome.billed === undefined,
    undo: state.undo,
    sharedTotal: state.shared,
    linkProblem: state.linkProblem,
    form: read?.form,
    notLoaded: reader.kind === 'failed' || state.linkNotLoaded,
    enter,
    edit,
    remove,
    restore,
    reset,
  }
}
