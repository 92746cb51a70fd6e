import { fileURLToPath } from 'node:url'

const beside = (name) => fileURLToPath(new URL(name, import.meta.url))

/** All folders, or those whose path begins so: `exact`, `charges/tax-rule`. */
const mutated = (process.env.MUTATED || 'exact,calendar,formula,charges')
  .split(',')
  .flatMap((part) => [`src/${part}/**/*.ts`, `src/${part}.ts`])

/** Mutants of the billing package's arithmetic, calendar, formulas and charges; run in its folder. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: beside('vitest.mutants.config.mjs') },
  mutate: [...mutated, '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  ignorePatterns: ['bench', 'proof', 'dist', 'results', '.turbo'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.PROVE_WORKERS ?? 2),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: 'results/mutation.json' },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: '.mutants',
  // A machine that others use as well must not look like an endless loop.
  timeoutMS: 10_000,
  timeoutFactor: 2,
}
