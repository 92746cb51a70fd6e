import { withChildren, type Explained } from './explained.ts'

export interface TrimmedStep {
  readonly step: Explained
  /** Steps below the ones that are left. */
  readonly left: number
}

/** An explanation cut to whole levels, as many as hold no more than `most` steps (the first level always): a year of
 * invoices is a list on paper, and opens down to the day only in the calculator. */
export function trimmedStep(step: Explained, most: number): TrimmedStep {
  const sizes = levelSizes([step])
  let depth = 2
  while (depth < sizes.length && sum(sizes.slice(0, depth + 1)) <= most) depth += 1
  return { step: cut(step, depth), left: sum(sizes.slice(depth)) }
}

function levelSizes(level: readonly Explained[]): readonly number[] {
  if (level.length === 0) return []
  return [level.length, ...levelSizes(level.flatMap(({ children }) => children))]
}

const cut = (step: Explained, depth: number): Explained =>
  withChildren(step, depth > 1 ? step.children.map((child) => cut(child, depth - 1)) : [])

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
