import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'

const few = fileURLToPath(new URL('vitest.few.mjs', import.meta.url))

/** A mutant is done with at its first failure: tables find most of them at once, whole bills of random contracts take their time. */
class TablesFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) =>
      ['/oracles.', '/laws.', '.prop.', '/'].findIndex((part) => moduleId.includes(part))
    return files.toSorted((a, b) => rank(b) - rank(a))
  }
}

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
    sequence: { sequencer: TablesFirst },
    testTimeout: 30_000,
  },
})
