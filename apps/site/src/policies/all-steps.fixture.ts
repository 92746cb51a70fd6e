import type { Step } from '@contract-playbook/billing'

/** A step and all that stand below it. */
export const allSteps = (step: Step): Step[] => [step, ...step.children.flatMap(allSteps)]
