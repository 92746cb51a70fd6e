import * as fc from 'fast-check'

/** How many examples a law is tried on: as said, or as many as `npm run prove` asks for. */
export const examples = (usual: number): { numRuns: number } => ({
  numRuns: fc.readConfigureGlobal().numRuns ?? usual,
})
