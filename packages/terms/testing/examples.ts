import * as fc from 'fast-check'

/** How many examples every law is tried on at least. */
const least = 200

/**
 * How many examples a law is tried on that wants more than every law gets; as many as `npm run prove` asks for where that is more still.
 * Who asks for fewer than every law gets, as the hunt for mutants does, gets fewer of this one in proportion.
 */
export function examples(usual: number): { numRuns: number } {
  const { numRuns = least } = fc.readConfigureGlobal()
  return {
    numRuns:
      numRuns < least
        ? Math.ceil((numRuns * Math.max(usual, least)) / least)
        : Math.max(usual, numRuns),
  }
}
