import * as fc from 'fast-check'

/** How many examples a law is tried on that wants more than every law gets; as many as `npm run prove` asks for where that is more still. */
export function examples(usual: number): { numRuns: number } {
  return { numRuns: Math.max(usual, fc.readConfigureGlobal().numRuns ?? 0) }
}
