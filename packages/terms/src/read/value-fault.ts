import type { ExpectedShape, Fault, FoundShape } from '../issue/terms-issue.ts'
import { decimalLimits } from '../text/decimal-text.ts'
import { ambiguousDayCount } from './ambiguous-day-count.ts'
import type { FieldSteps } from './finding.ts'

/** A fault of a value that should be one of some words. */
export function choiceFault(choices: readonly unknown[], value: unknown, path: FieldSteps): Fault {
  if (typeof value !== 'string' && typeof value !== 'number') {
    return typeFault('string', value, path)
  }
  const written = String(value)
  const facts = { written, choices: choices.join(', ') }
  return ambiguousDayCount(written, choices) ?? { code: 'not-a-choice', facts }
}

/** A fault of a value of the wrong shape. */
export function typeFault(expected: string, value: unknown, path: FieldSteps): Fault {
  const step = path.at(-1)
  if (step === undefined && (value === undefined || value === null)) {
    const shape = expectedShapes[expected] ?? 'group'
    return { code: 'wrong-type', facts: { expected: shape, found: 'nothing' } }
  }
  const field = String(step)
  if (value === undefined) return { code: 'missing', facts: { field } }
  if (value === null) return { code: 'empty-value', facts: { field } }
  if (expected === 'string' && typeof value === 'number' && Number.isFinite(value)) {
    return { code: 'float-not-exact', facts: { written: String(value) } }
  }
  if (typeof value === 'string' && expectedShapes[expected] === 'whole-number' && isHuge(value)) {
    return { code: 'too-many-digits', facts: { written: value, limit: decimalLimits.wholeDigits } }
  }
  return {
    code: 'wrong-type',
    facts: { expected: expectedShapes[expected] ?? 'text', found: shapeOf(value) },
  }
}

/** A whole number that a file keeps as text, since as a number it would lose digits. */
function isHuge(text: string): boolean {
  return /^\d+$/.test(text) && !Number.isSafeInteger(Number(text))
}

const expectedShapes: Readonly<Record<string, ExpectedShape>> = {
  string: 'text',
  number: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'group',
  record: 'group',
}

function shapeOf(value: unknown): FoundShape {
  if (typeof value === 'string') return 'text'
  if (typeof value === 'boolean') return 'true-or-false'
  if (typeof value === 'number') return 'number'
  return Array.isArray(value) ? 'list' : 'group'
}
