import { defineConfig } from 'vitest/config'

/** One configuration for every package: tables (`.test`), laws (`.prop.test`) and types (`.test-d`), beside the code. */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    reporters: ['default', 'json'],
    outputFile: { json: 'results/test.json' },
    // Laws draw their examples anew at each run: a slow one must not look like a broken one.
    testTimeout: 30_000,
  },
})
