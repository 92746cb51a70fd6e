import type { IssueSentence, PageLanguage } from '@contract-playbook/language'
import type { MoneySnapshot } from '@contract-playbook/billing'
import type { Billed } from './billed.ts'
import type { Draft } from './draft.ts'
import type { Edit } from './draft-edits.ts'
import { draftFromScenario } from './draft-from-scenario.ts'

export interface Undo {
  readonly draft: Draft
  readonly what: string
}

/** What the form holds, and how it came to hold it. */
export interface CalculatorState {
  readonly draft: Draft
  /** What was opened last, the example or a link: as long as nobody changes the form, its figures are those of the page. */
  readonly opened: Billed
  /** False until the reader changes something: an untouched example or link leaves the address as it is. */
  readonly touched: boolean
  readonly undo: Undo | undefined
  /** The total that the link was shared with. */
  readonly shared: MoneySnapshot | undefined
  /** Why the link can't be shown. */
  readonly linkProblem: IssueSentence | undefined
  /** True when what reads links did not arrive. */
  readonly linkNotLoaded: boolean
}

export type Action =
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'remove'; readonly edit: Edit; readonly what: string }
  | { readonly kind: 'restore' }
  | { readonly kind: 'opened'; readonly state: CalculatorState }
  | { readonly kind: 'unreadable'; readonly problem: IssueSentence }
  | { readonly kind: 'link-not-loaded' }

/** The form as a scenario fills it, before anybody changes anything. */
export const openedState = (
  opened: Billed,
  language: PageLanguage,
  shared?: MoneySnapshot,
): CalculatorState => ({
  draft: draftFromScenario(opened, language),
  opened,
  touched: false,
  undo: undefined,
  shared,
  linkProblem: undefined,
  linkNotLoaded: false,
})

/** What the form holds after something was done. */
export function nextState(state: CalculatorState, action: Action): CalculatorState {
  switch (action.kind) {
    case 'edit':
      return { ...touched(state), draft: action.edit(state.draft), undo: undefined }
    case 'remove':
      return {
        ...touched(state),
        draft: action.edit(state.draft),
        undo: { draft: state.draft, what: action.what },
      }
    case 'restore':
      return { ...state, draft: state.undo?.draft ?? state.draft, touched: true, undo: undefined }
    case 'opened':
      return action.state
    case 'unreadable':
      return { ...state, linkProblem: action.problem }
    case 'link-not-loaded':
      return { ...state, linkNotLoaded: true }
  }
}

/** What was to be said about a link is over with the first change. */
const touched = (state: CalculatorState): CalculatorState => ({
  ...state,
  touched: true,
  shared: undefined,
  linkProblem: undefined,
  linkNotLoaded: false,
})
