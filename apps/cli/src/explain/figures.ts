import type { ExplainedStep } from '@contract-playbook/language'

/** Figures that can be explained, by their names. */
export interface Figures {
  /** The names that are listed, in their order; others may be asked for as well, such as those of another day. */
  ids(): Iterable<string>
  /** Why a figure is what it is; undefined for what is not among them. */
  step(id: string): ExplainedStep | undefined
}

/** Figures of several kinds as one list. */
export const allFigures = (kinds: readonly Figures[]): Figures => ({
  *ids() {
    for (const kind of kinds) yield* kind.ids()
  },
  step(id) {
    for (const kind of kinds) {
      const step = kind.step(id)
      if (step !== undefined) return step
    }
    return undefined
  },
})
