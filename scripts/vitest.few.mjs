import { configureGlobal } from 'fast-check'

/** While mutants are hunted: few examples, the same each time, and no search for the smallest that fails. */
configureGlobal({ numRuns: 10, seed: 20_270_101, endOnFailure: true })
