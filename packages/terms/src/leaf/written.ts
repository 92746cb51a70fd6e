import * as z from 'zod/mini'
import type { Fault } from '../issue/terms-issue.ts'
import { rejecting } from './rule.ts'

/**
 * A text as it was written. A whole number becomes its text, since `price: 437` in a file is read as one; a fraction that is already
 * a float is refused by the text check, as it may have lost digits.
 */
export function written(broken: (text: string) => Fault | undefined) {
  return z.pipe(z.transform(wholeNumberAsText), z.string().check(rejecting(broken)))
}

function wholeNumberAsText(value: unknown): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
}
