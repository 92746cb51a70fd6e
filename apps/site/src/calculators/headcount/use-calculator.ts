import { bill, type Bill, type MoneySnapshot } from '@contract-playbook/billing'
import type { PageLanguage } from '@contract-playbook/language'
import type { Issue, Scenario } from '@contract-playbook/terms'
import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks'
import type { Draft } from './draft.ts'
import type { Edit } from './draft-edits.ts'
import { draftFromScenario } from './draft-from-scenario.ts'
import { readDraft, type DraftReading } from './read-draft.ts'
import { linkCodec } from './link-codec.ts'
import { linkMarker } from './link-marker.ts'

/** The last scenario that could be billed, with its figures: it stays on the page while an entry can't be read. */
export interface Billed {
  readonly scenario: Scenario
  readonly bill: Bill
}

/** All that the page shows. */
export interface Calculator {
  readonly draft: Draft
  readonly reading: DraftReading
  /** What is wrong or not known yet, from the terms and from billing. */
  readonly issues: readonly Issue[]
  readonly billed: Billed
  /** True while the figures are those of an earlier entry, because the present one can't be billed. */
  readonly stale: boolean
  readonly undo: Undo | undefined
  /** The total that the link was shared with, where this engine computes another one. */
  readonly sharedTotal: MoneySnapshot | undefined
  readonly linkIssues: readonly Issue[]
  edit(edit: Edit): void
  /** An edit that takes something away; it can be undone. */
  remove(edit: Edit, what: string): void
  restore(): void
  /** Back to the worked example, with a clean address. */
  reset(): void
}

interface Undo {
  readonly draft: Draft
  readonly what: string
}

interface State {
  readonly draft: Draft
  /** False until the reader changes something: an untouched example or link leaves the address as it is. */
  readonly touched: boolean
  readonly undo: Undo | undefined
  readonly shared: MoneySnapshot | undefined
  readonly linkIssues: readonly Issue[]
}

type Action =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'remove'; readonly edit: Edit; readonly what: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'opened'; readonly draft: Draft; readonly shared: MoneySnapshot | undefined }
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }

function next(state: State, action: Action): State {
  switch (action.kind) {
    case 'edit':
      return {
        draft: action.edit(state.draft),
        touched: true,
        undo: undefined,
        shared: undefined,
        linkIssues: [],
      }
    case 'remove':
      return {
        ...next(state, { kind: 'edit', edit: action.edit }),
        undo: { draft: state.draft, what: action.what },
      }
    case 'restore':
      return { ...state, draft: state.undo?.draft ?? state.draft, touched: true, undo: undefined }
    case 'opened':
      return {
        draft: action.draft,
        touched: false,
        undo: undefined,
        shared: action.shared,
        linkIssues: [],
      }
    case 'unreadable':
      return { ...state, linkIssues: action.issues }
  }
}

/** The calculator's state in one language, opened with a worked example or with the scenario in the address. */
export function useCalculator(worked: Scenario, language: PageLanguage): Calculator {
  const example = useMemo(() => workedBill(worked), [worked])
  const [state, act] = useReducer(next, undefined, () => opened(example, language))
  const reading = useMemo(() => readDraft(state.draft, language), [state.draft, language])
  const outcome = useMemo(() => billed(reading.scenario), [reading.scenario])
  const kept = useRef(example)
  if (outcome.billed !== undefined) kept.current = outcome.billed

  useOpenedLink(language, act)
  useWrittenLink(state.touched ? outcome.billed : undefined)

  const edit = useCallback((change: Edit) => act({ kind: 'edit', edit: change }), [])
  const remove = useCallback(
    (change: Edit, what: string) => act({ kind: 'remove', edit: change, what }),
    [],
  )
  const restore = useCallback(() => act({ kind: 'restore' }), [])
  const reset = useCallback(() => {
    history.replaceState(history.state, '', location.pathname)
    act({ kind: 'opened', draft: draftFromScenario(example, language), shared: undefined })
  }, [example, language])
  const issues = [...reading.issues, ...outcome.issues]
  const sharedTotal = state.shared
  const stale = outcome.billed === undefined
  return {
    ...state,
    reading,
    issues,
    billed: kept.current,
    stale,
    sharedTotal,
    edit,
    remove,
    restore,
    reset,
  }
}

const opened = (example: Billed, language: PageLanguage): State => ({
  draft: draftFromScenario(example, language),
  touched: false,
  undo: undefined,
  shared: undefined,
  linkIssues: [],
})

function billed(scenario: Scenario | undefined): { billed?: Billed; issues: readonly Issue[] } {
  if (scenario === undefined) return { issues: [] }
  const { value, issues } = bill(scenario.terms, scenario.headcount)
  return value === undefined ? { issues } : { billed: { scenario, bill: value }, issues }
}

/** A worked example that can't be billed is a mistake of ours, not of the reader's. */
function workedBill(worked: Scenario): Billed {
  const result = billed(worked).billed
  if (result === undefined)
    throw new Error('The worked example of the calculator cannot be billed.')
  return result
}

/** Opens the scenario in the address, at the start and whenever the address changes; one that can't be read changes nothing on the page. */
function useOpenedLink(language: PageLanguage, act: (action: Action) => void): void {
  useEffect(() => {
    const open = async (): Promise<void> => {
      if (!location.hash.startsWith(linkMarker)) return
      const { readLink } = await linkCodec()
      const link = readLink(location.hash)
      if (link.kind === 'none') return
      if (link.kind === 'unreadable') return act({ kind: 'unreadable', issues: link.issues })
      const { billed: shared, issues } = billed(link.scenario)
      if (shared === undefined) return act({ kind: 'unreadable', issues })
      act({ kind: 'opened', draft: draftFromScenario(shared, language), shared: link.headline })
    }
    const changed = (): void => void open()
    changed()
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [language])
}

/** Keeps the address in step with the form, shortly after the last keystroke. */
function useWrittenLink(current: Billed | undefined): void {
  useEffect(() => {
    if (current === undefined) return
    let newest = true
    const write = async (): Promise<void> => {
      const { linkFragment } = await linkCodec()
      const fragment = linkFragment(current.scenario, current.bill)
      if (newest) history.replaceState(history.state, '', fragment ?? location.pathname)
    }
    const later = setTimeout(() => void write(), 150)
    return () => {
      newest = false
      clearTimeout(later)
    }
  }, [current])
}
