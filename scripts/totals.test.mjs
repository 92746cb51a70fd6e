import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { count } from './totals.mjs'

const file = (status, tests) => ({ status, assertionResults: Array.from({ length: tests }) })
const vitest = (passed, failed, skipped, testResults = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
})
const playwright = (expected, unexpected, flaky, skipped) => ({
  stats: { expected, unexpected, flaky, skipped },
})

const cases = [
  { says: 'a lint that ends well is one pass', task: 'lint:ts', exit: 0, gives: [1, 0, 0] },
  { says: 'a lint that ends badly is one failure', task: 'lint:ts', exit: 1, gives: [0, 1, 0] },
  { says: 'a task that did not run is one failure', task: 'build', gives: [0, 1, 0] },
  { says: 'every test counts', task: 'test', exit: 0, report: vitest(5, 0, 2), gives: [5, 0, 2] },
  { says: 'failures count', task: 'test', exit: 1, report: vitest(5, 3, 0), gives: [5, 3, 0] },
  {
    says: 'a file that could not be loaded is one failure',
    task: 'test',
    exit: 1,
    report: vitest(5, 1, 0, [file('failed', 0), file('failed', 1), file('passed', 5)]),
    gives: [5, 2, 0],
  },
  {
    says: 'no test at all is one failure',
    task: 'test',
    exit: 0,
    report: vitest(0, 0, 4),
    gives: [0, 1, 4],
  },
  { says: 'no report is one failure', task: 'test', exit: 0, gives: [0, 1, 0] },
  {
    says: 'a failure outside the tests counts',
    task: 'test',
    exit: 1,
    report: vitest(5, 0, 0),
    gives: [5, 1, 0],
  },
  {
    says: 'a second try may pass',
    task: 'browser',
    exit: 0,
    report: playwright(4, 0, 1, 1),
    gives: [5, 0, 1],
  },
  {
    says: 'a page may fail',
    task: 'browser',
    exit: 1,
    report: playwright(4, 2, 0, 0),
    gives: [4, 2, 0],
  },
]

for (const { says, task, exit, report, gives } of cases) {
  test(says, () => {
    const base = mkdtempSync(join(tmpdir(), 'totals-'))
    mkdirSync(join(base, 'a', 'results'), { recursive: true })
    if (report) writeFileSync(join(base, 'a', 'results', `${task}.json`), JSON.stringify(report))
    const execution = exit === undefined ? undefined : { exitCode: exit, startTime: 0, endTime: 1 }
    const { passed, failed, skipped } = count(
      { taskId: `a#${task}`, task, directory: 'a', execution },
      base,
    )
    assert.deepEqual([passed, failed, skipped], gives)
  })
}
