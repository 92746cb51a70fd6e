import type { Step } from '@contract-playbook/billing'

/** An explanation in which no step is explained twice: the tax of a line, say, is a share of the line above it. */
export function toldOnce(step: Step, told = new Set<string>()): Step {
  if (told.has(step.id)) return { ...step, children: [] }
  told.add(step.id)
  return { ...step, children: step.children.map((child) => toldOnce(child, told)) }
}
