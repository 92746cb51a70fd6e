import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const few = fileURLToPath(new URL('vitest.few.mjs', import.meta.url))

/** The tests that hunt mutants of the billing package: tables, and laws on few examples. Hundreds of mutants wait for each of them. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: [
      'src/{exact,calendar,formula,charges}/**/*.test.ts',
      'src/explain/{explain,proration}.test.ts',
      'src/worked-cases.test.ts',
      'src/{laws,oracles}.prop.test.ts',
    ],
    setupFiles: [few],
    // One worker for all files of a mutant: each starts anew with the next one.
    isolate: false,
    testTimeout: 30_000,
  },
})
