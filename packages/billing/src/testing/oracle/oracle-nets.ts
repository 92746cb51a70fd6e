import type { Scenario } from '@contract-playbook/terms'
import { decimalArithmetic } from './decimal-arithmetic.ts'
import { differences } from '../differences.ts'
import { fractionArithmetic } from './fraction-arithmetic.ts'
import { type OracleGiven, oracleLines } from './oracle.ts'

type Amounts = Readonly<Record<string, string>>

/** Net and tax of every line, on which both arithmetics agree. */
function agreedLines(scenario: Scenario, given: OracleGiven) {
  const lines = oracleLines(scenario, decimalArithmetic, given)
  const apart = differences(lines, oracleLines(scenario, fractionArithmetic, given))
  if (apart.length > 0) throw new Error(apart.join('\n'))
  return Object.entries(lines)
}

/** Net of every line, by its id. */
export const oracleNets = (scenario: Scenario, given: OracleGiven = {}): Amounts =>
  Object.fromEntries(agreedLines(scenario, given).map(([id, { net }]) => [id, net]))

/** Tax of every line, by its id. */
export const oracleTaxes = (scenario: Scenario, given: OracleGiven = {}): Amounts =>
  Object.fromEntries(agreedLines(scenario, given).map(([id, { tax }]) => [id, tax]))
