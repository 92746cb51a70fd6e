import { field } from '../catalogue/field.ts'
import { languageTag, noneOr } from '../leaf/choice.ts'
import { rule } from '../leaf/rule.ts'
import type { FaultAt } from '../leaf/rule.ts'
import { shortText } from '../leaf/text.ts'
import { minutes } from '../leaf/whole.ts'
import { group } from './group.ts'
import { list } from './named.ts'

const step = group({
  afterMinutes: minutes,
  role: shortText,
  contact: shortText,
  language: languageTag,
})

/** Who is called when, in rising order of minutes since the incident was reported. */
export const escalation = noneOr(group({ steps: list(step).check(rule(stepFaults)) }))

export const escalationFields = () =>
  [
    field('escalation', 'choice', { choices: ['none'] }),
    field('escalation.steps.*.afterMinutes', 'count', { unit: 'minute' }),
    field('escalation.steps.*.role', 'text'),
    field('escalation.steps.*.contact', 'text'),
    field('escalation.steps.*.language', 'language'),
  ] as const

function stepFaults(steps: readonly { afterMinutes?: number }[]): FaultAt[] {
  const faults: FaultAt[] = []
  let previous = -1
  for (const [index, { afterMinutes: after = previous + 1 }] of steps.entries()) {
    if (after <= previous) {
      faults.push({
        fault: { code: 'step-order', facts: { after, previous } },
        at: [index, 'afterMinutes'],
      })
    }
    previous = Math.max(previous, after)
  }
  return faults
}
