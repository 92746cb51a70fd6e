import { configureGlobal } from 'fast-check'

/** Every law is tried on 200 examples; `npm run prove` says in PROVE_RUNS how many it wants instead. */
configureGlobal({ numRuns: Number(process.env.PROVE_RUNS ?? 200) })
