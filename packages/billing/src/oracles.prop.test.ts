import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billed } from './testing/billed.ts'
import { differences } from './testing/differences.ts'
import { examples } from './testing/laws.ts'
import { decimalArithmetic } from './testing/oracle/decimal-arithmetic.ts'
import { fractionArithmetic } from './testing/oracle/fraction-arithmetic.ts'
import { oracleLines } from './testing/oracle/oracle.ts'
import { billableScenario } from './testing/random-contract.ts'
import { amountsOfLines } from './testing/shown.ts'

const slow = 600_000

describe('every line, net and tax, equals two calculations that go day by day and share no code with the engine', () => {
  test.each([
    { contracts: 'usual contracts', size: 'usual', longestTerm: 70, tries: 10_000 },
    { contracts: 'contracts over some years', size: 'usual', longestTerm: 1200, tries: 50 },
    { contracts: 'contracts too large for numbers', size: 'huge', longestTerm: 70, tries: 500 },
  ] as const)(
    '$tries $contracts',
    ({ size, longestTerm, tries }) => {
      fc.assert(
        fc.property(billableScenario({ size, longestTerm }), (scenario) => {
          const lines = amountsOfLines(billed(scenario))
          expect(differences(lines, oracleLines(scenario, decimalArithmetic))).toEqual([])
          expect(differences(lines, oracleLines(scenario, fractionArithmetic))).toEqual([])
        }),
        examples(tries),
      )
    },
    slow,
  )
})

test.each(['usual', 'huge'] as const)(
  'numbers and BigInt give the same lines for %s contracts',
  (size) => {
    fc.assert(
      fc.property(billableScenario({ size, longestTerm: 100 }), (scenario) => {
        const [numbers, big] = [billed(scenario), billed(scenario, 'big')]
        expect(differences(amountsOfLines(numbers), amountsOfLines(big))).toEqual([])
      }),
      examples(400),
    )
  },
  slow,
)
