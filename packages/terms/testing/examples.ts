import * as fc from 'fast-check'

/** How many examples a law is tried on: the usual number, or more when `npm run prove` asks for more. */
export function examples(usual: number): { numRuns: number } {
  return { numRuns: Math.max(usual, fc.readConfigureGlobal().numRuns ?? 0) }
}
