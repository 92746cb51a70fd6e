import { configureGlobal } from 'fast-check'

/** For `npm run prove`: every law is tried on as many examples as PROVE_RUNS says, not on the usual hundred. */
configureGlobal({ numRuns: Number(process.env.PROVE_RUNS) })
