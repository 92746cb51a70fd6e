import type { FaultAt } from '../leaf/rule.ts'
import { rule } from '../leaf/rule.ts'

/** What holds from a day on, until the next one begins: the days rise. ISO days compare as text. */
export const risingDays = rule((steps: readonly { readonly from: string }[]) =>
  steps.flatMap(({ from }, index): FaultAt[] => {
    const previous = steps[index - 1]?.from
    if (previous === undefined || from > previous) return []
    return [{ fault: { code: 'day-order', facts: { from, previous } }, at: [index, 'from'] }]
  }),
)
