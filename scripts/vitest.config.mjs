import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const proving = process.env.PROVE_RUNS !== undefined
const laws = fileURLToPath(new URL('vitest.laws.mjs', import.meta.url))

/** One configuration for every package: tables (`.test`), laws (`.prop.test`) and types (`.test-d`), beside the code. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    typecheck: { enabled: !proving, include: ['src/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    setupFiles: [laws],
    reporters: [
      'default',
      ['json', { outputFile: proving ? 'results/prove.json' : 'results/test.json' }],
    ],
    // Laws draw other examples at each run: a slow one must not look like a broken one.
    testTimeout: proving ? 600_000 : 30_000,
  },
})
