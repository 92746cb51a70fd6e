import { metrics, type Metrics } from '@contract-playbook/billing'
import type { BilledContract } from './billed-contract.ts'

/** The key figures of a contract that is billed. */
export function keyFiguresOf({ scenario }: BilledContract): Metrics {
  const { value } = metrics(scenario)
  if (value === undefined) throw new Error('a contract with a bill has no key figures')
  return value
}
