import type { Step } from '@contract-playbook/billing'
import type { DecimalText } from '@contract-playbook/terms'

/** A step of an explanation for tests that look at its place in the tree only. */
export const step = (id: string, children: readonly Step[] = []): Step => ({
  id,
  code: 'discount-amount',
  facts: { amount: '1' as DecimalText }, // a literal decimal
  value: { kind: 'count', count: 1 },
  children,
})
