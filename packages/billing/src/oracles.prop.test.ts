import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billed } from './testing/billed.ts'
import { differences } from './testing/differences.ts'
import { examples } from '@contract-playbook/terms/testing'
import { decimalArithmetic } from './testing/oracle/decimal-arithmetic.ts'
import { fractionArithmetic } from './testing/oracle/fraction-arithmetic.ts'
import { oracleLines } from './testing/oracle/oracle.ts'
import {
  billableScenario,
  type ContractKind,
  drawnIndices,
  policyGroups,
} from './testing/random-contract.ts'
import { amountsOfLines } from './testing/shown.ts'

const given = { indices: drawnIndices }

function agree(kind: ContractKind, tries = 0): void {
  fc.assert(
    fc.property(billableScenario(kind), (scenario) => {
      const lines = amountsOfLines(billed(scenario))
      expect(differences(lines, oracleLines(scenario, decimalArithmetic, given))).toEqual([])
      expect(differences(lines, oracleLines(scenario, fractionArithmetic, given))).toEqual([])
    }),
    examples(tries),
  )
}

describe('every line, net and tax, equals two calculations that go day by day and share no code with the engine', () => {
  test.each([
    { contracts: 'plain contracts', size: 'usual', longestTerm: 70, tries: 10_000 },
    { contracts: 'plain contracts over some years', size: 'usual', longestTerm: 1200 },
    {
      contracts: 'plain contracts too large for numbers',
      size: 'huge',
      longestTerm: 70,
      tries: 500,
    },
  ] as const)('$contracts', ({ tries, ...kind }) => agree(kind, tries))

  // One group at a time, so that a policy that goes wrong is named and its smallest contract has no other.
  test.each(policyGroups)('contracts with %s', (group) =>
    agree({ size: 'usual', longestTerm: 100, policies: [group] }, 500),
  )

  // What needs quarters, years or several steps to differ.
  test.each([
    { policies: ['proration', 'schedule', 'stubs', 'windows'], longestTerm: 500 },
    { policies: ['index', 'uplift', 'one-off', 'ramp', 'windows'], longestTerm: 1200 },
    { policies: ['levels', 'basis', 'windows'], longestTerm: 1200 },
  ] as const)(
    'contracts with $policies over up to $longestTerm days',
    ({ policies, longestTerm }) => agree({ size: 'usual', longestTerm, policies }, 300),
  )

  test.each([
    { contracts: 'contracts with every policy', size: 'usual', longestTerm: 120, tries: 2000 },
    { contracts: 'the same over some years', size: 'usual', longestTerm: 1200 },
    { contracts: 'the same too large for numbers', size: 'huge', longestTerm: 120 },
  ] as const)('$contracts', ({ tries, ...kind }) => agree({ ...kind, policies: 'every' }, tries))
})

test.each([
  { size: 'usual', policies: 'plain' },
  { size: 'huge', policies: 'plain' },
  { size: 'usual', policies: 'every' },
  { size: 'huge', policies: 'every' },
] as const)(
  'numbers and BigInt give the same lines for $size contracts with $policies policies',
  (kind) => {
    fc.assert(
      fc.property(billableScenario({ ...kind, longestTerm: 100 }), (scenario) => {
        const [numbers, big] = [billed(scenario), billed(scenario, 'big')]
        expect(differences(amountsOfLines(numbers), amountsOfLines(big))).toEqual([])
      }),
      examples(400),
    )
  },
)
