import { withChildren, type Explained } from '../examples/explained.ts'
import { trimmedStep } from '../examples/trimmed-step.ts'

/** Rows of an explanation in which no step names the rule. */
const most = 9

type Matches = (step: Explained) => boolean

/**
 * An explanation cut down to what one rule does in it: the steps that name it with the row below each, the way down to them, and what
 * stands beside that way without its own reasons. Other rules are not named. If no step names the rule, its first levels.
 */
export function focusedStep(step: Explained, policy: string): Explained {
  const named: Matches = (one) => one.policy === policy
  // The days before somebody comes obey the rule too, but show nothing of it.
  const atWork: Matches = (one) => named(one) && !isNothing(one)
  if (holds(step, atWork)) return focused(step, atWork)
  return holds(step, named) ? focused(step, named) : quiet(trimmedStep(step, most).step)
}

const isNothing = ({ value }: Explained): boolean =>
  value.kind === 'exact-money' && value.numerator === '0'

const holds = (step: Explained, matches: Matches): boolean =>
  matches(step) || step.children.some((child) => holds(child, matches))

function focused(step: Explained, matches: Matches): Explained {
  if (matches(step)) return withChildren(step, step.children.map(bare))
  const children = step.children.map((child) =>
    holds(child, matches) ? focused(child, matches) : bare(child),
  )
  return withChildren(unnamed(step), children)
}

const bare = (step: Explained): Explained => withChildren(unnamed(step), [])

const quiet = (step: Explained): Explained => withChildren(unnamed(step), step.children.map(quiet))

function unnamed(step: Explained): Explained {
  const copy = { ...step }
  delete copy.policy
  return copy
}
