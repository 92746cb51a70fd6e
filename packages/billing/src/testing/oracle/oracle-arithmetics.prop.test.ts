import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from '../differences.ts'
import { billableScenario, drawnIndices, policyGroups } from '../random-contract.ts'
import { decimalArithmetic } from './decimal-arithmetic.ts'
import { fractionArithmetic } from './fraction-arithmetic.ts'
import { oracleLines } from './oracle.ts'

const given = { indices: drawnIndices }

// One group at a time and all of them together: a policy that only one arithmetic can work out would hide behind the others.
test.each([
  { policies: 'every', longestTerm: 120, size: 'usual' },
  { policies: 'every', longestTerm: 1200, size: 'usual' },
  { policies: 'every', longestTerm: 120, size: 'huge' },
  ...policyGroups.map((group) => ({
    policies: [group],
    longestTerm: 120,
    size: 'usual' as const,
  })),
] as const)(
  'decimals and fractions give the same lines: $policies, $size, up to $longestTerm days',
  (kind) => {
    fc.assert(
      fc.property(billableScenario(kind), (scenario) => {
        const decimals = oracleLines(scenario, decimalArithmetic, given)
        const fractions = oracleLines(scenario, fractionArithmetic, given)
        expect(differences(decimals, fractions)).toEqual([])
      }),
    )
  },
)
