import type { Explained } from '../examples/explained.ts'

/** A step and all that stand below it. */
export const allSteps = (step: Explained): Explained[] => [step, ...step.children.flatMap(allSteps)]
