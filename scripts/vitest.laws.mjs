import { configureGlobal, defaultReportMessage } from 'fast-check'
import { afterEach, expect, vi } from 'vitest'

const { PROVE_RUNS } = process.env
const proving = PROVE_RUNS !== undefined

// Laws draw other examples at each run: a slow one must not look like a broken one. 2 ** 31 - 1 ms is the longest that a timer waits.
if (proving || /[.]prop[.]test[.]/.test(expect.getState().testPath ?? ''))
  vi.setConfig({ testTimeout: proving ? 2 ** 31 - 1 : 600_000 })

/** Every law is tried on 200 examples; `npm run prove` says in PROVE_RUNS how many it wants instead, and counts them. */
configureGlobal(proving ? { numRuns: Number(PROVE_RUNS), reporter: counted } : { numRuns: 200 })

let examples = []
function counted(run) {
  examples.push(run.numRuns)
  if (run.failed) throw new Error(defaultReportMessage(run), { cause: run.errorInstance })
}

if (proving)
  afterEach(({ task }) => {
    task.meta.examples = examples
    examples = []
  })
