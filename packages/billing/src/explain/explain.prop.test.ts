import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { billed } from '../testing/billed.ts'
import { explained, figuresOf, withChildren } from '../testing/figures.ts'
import { evaluated } from '../testing/evaluated.ts'
import { isSame, read, shown, sumOf, valueOf } from '../testing/fraction.ts'
import { billableScenario } from '../testing/random-contract.ts'
import type { Step, StepCode } from './step.ts'

const every = billableScenario({ size: 'usual', longestTerm: 100, policies: 'every' })

/** Every figure of a random bill with its explanation. */
function eachFigure(check: (step: Step, amount: string) => void): void {
  fc.assert(
    fc.property(every, (scenario) => {
      const bill = billed(scenario)
      for (const { figure, amount } of figuresOf(bill)) check(explained(bill, figure), amount)
    }),
  )
}

/** Steps whose children add up to them, before rounding. */
const sums: readonly StepCode[] = [
  'total',
  'invoice',
  'charge-on-invoice',
  'recomputed',
  'already-billed',
  'headcount-opening',
]

const isSum = ({ code, facts }: Step): boolean =>
  sums.includes(code) || (code === 'line' && 'part' in facts && facts.part !== 'tax')

describe('the explanation of every figure of random bills', () => {
  test('ends at the amount charged', () => {
    eachFigure((step, amount) => {
      expect(step.value).toMatchObject({ kind: 'money', amount })
    })
  })

  test('is a tree whose sums are the sums of their children', () => {
    eachFigure((root) => {
      for (const step of withChildren(root).filter(isSum)) {
        const exact = sumOf(step.children.map(valueOf))
        const reached = step.rounding === undefined ? valueOf(step) : read(step.rounding.exact)
        expect(shown(exact), step.id).toBe(shown(reached))
      }
    })
  })

  test('has formulas that give their steps when they are worked out again', () => {
    eachFigure((root) => {
      for (const step of withChildren(root)) {
        if (step.formula === undefined) continue
        expect(shown(evaluated(step.formula)), step.id).toBe(shown(valueOf(step)))
      }
    })
  })

  test('counts the heads that are billed, and tells what raised or lowered their number', () => {
    eachFigure((root) => {
      for (const step of withChildren(root)) {
        if (step.code !== 'quantity' && step.code !== 'heads') continue
        const counted = step.children.every(({ code }) => code.startsWith('headcount-'))
        const [last] = step.children.slice(-1)
        const reached =
          counted || last === undefined ? sumOf(step.children.map(valueOf)) : valueOf(last)
        expect(shown(reached), step.id).toBe(shown(valueOf(step)))
      }
    })
  })

  test('says a rounding only where one changed something, and names every step once', () => {
    eachFigure((root) => {
      const steps = withChildren(root)
      expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
      for (const step of steps)
        if (step.rounding !== undefined)
          expect(isSame(read(step.rounding.exact), valueOf(step)), step.id).toBe(false)
    })
  })
})
