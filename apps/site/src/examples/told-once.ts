import { withChildren, type Explained } from './explained.ts'

/** An explanation in which no step is explained twice: the tax of a line, say, is a share of the line above it. */
export function toldOnce(step: Explained, told = new Set<string>()): Explained {
  const known = told.has(step.id)
  told.add(step.id)
  return withChildren(step, known ? [] : step.children.map((child) => toldOnce(child, told)))
}
