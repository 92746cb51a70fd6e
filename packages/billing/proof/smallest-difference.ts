import { printTermsYaml, type Scenario } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { billableScenario, type ContractKind } from '../src/testing/random-contract.ts'
import { type Compared, comparedFigures } from './compared-figures.ts'

/** What a number of random contracts came to: how many figures agree, and the smallest contract with one that does not. */
export interface Batch {
  readonly figures: number
  readonly smallest?: string
}

/** Compares random contracts of a kind until one differs, then looks for the smallest that still does. The same seed draws the same. */
export function comparedBatch(
  kind: ContractKind,
  contracts: number,
  seed: number,
  compared: (scenario: Scenario) => Compared = comparedFigures,
): Batch {
  let figures = 0
  const law = fc.property(billableScenario(kind), (scenario) => {
    const found = compared(scenario)
    if (found.differences.length > 0) throw new Error(found.differences.join('\n'))
    figures += found.figures
  })
  const { counterexample, errorInstance } = fc.check(law, { numRuns: contracts, seed })
  if (counterexample === null) return { figures }
  return { figures, smallest: `${errorInstance}\n\n${told(counterexample[0])}` }
}

const told = ({ terms, headcount }: Scenario): string =>
  `${printTermsYaml(terms)}\nheadcount:\n${headcount.map((change) => `  - ${JSON.stringify(change)}`).join('\n')}`
