import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { Progress } from './vitest.progress.mjs'

const beside = (name) => fileURLToPath(new URL(name, import.meta.url))
const proving = process.env.PROVE_RUNS !== undefined

/** One configuration for every package: tables (`.test`), laws (`.prop.test`) and types (`.test-d`), beside the code. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    typecheck: { enabled: !proving, include: ['src/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    setupFiles: [beside('vitest.laws.mjs')],
    reporters: proving
      ? [new Progress()]
      : ['default', ['json', { outputFile: 'results/test.json' }]],
    testTimeout: 30_000,
  },
})
