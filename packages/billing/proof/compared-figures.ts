import type { Scenario } from '@contract-playbook/terms'
import { billed } from '../src/testing/billed.ts'
import { differences } from '../src/testing/differences.ts'
import { decimalArithmetic } from '../src/testing/oracle/decimal-arithmetic.ts'
import { fractionArithmetic } from '../src/testing/oracle/fraction-arithmetic.ts'
import { oracleLines } from '../src/testing/oracle/oracle.ts'
import { drawnIndices } from '../src/testing/random-contract.ts'
import { amountsOfLines } from '../src/testing/shown.ts'

/** How many figures of a bill were compared, and which lines two calculations do not agree on. */
export interface Compared {
  readonly figures: number
  readonly differences: readonly string[]
}

/**
 * Compares net and tax of every line of a bill with a calculation that goes day by day and shares no code with the engine,
 * on fractions of BigInt and on decimal.js. A figure counts once, however often it is compared.
 */
export function comparedFigures(scenario: Scenario): Compared {
  const lines = amountsOfLines(billed(scenario))
  const given = { indices: drawnIndices }
  const different = [
    ...differences(lines, oracleLines(scenario, fractionArithmetic, given)),
    ...differences(lines, oracleLines(scenario, decimalArithmetic, given)),
  ]
  return { figures: 2 * Object.keys(lines).length, differences: different }
}
