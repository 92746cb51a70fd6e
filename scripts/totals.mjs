import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Tasks that write how many tests they ran; every other task counts as one. */
const reports = {
  test: { file: 'results/test.json', read: vitest },
  browser: { file: 'results/browser.json', read: playwright },
}

/** A file that could not be loaded has no tests in the report: it counts as one failure. */
function vitest(report) {
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function playwright({ stats: { expected, flaky, unexpected, skipped } }) {
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/** What one finished task of turbo's summary adds to the totals. A runner that died or ran nothing counts as one failure. */
export function count({ taskId, task, directory, execution, cache }, base = root) {
  const name = taskId.replace('@contract-playbook/', '').replace('//#', '').replace('#', ' ')
  const seconds = cache?.status === 'HIT' ? 'cached' : duration(execution)
  const exit = execution?.exitCode
  const none = { name, seconds, passed: 0, failed: 1, skipped: 0 }
  if (exit === undefined) return { ...none, problem: 'did not run' }
  if (!reports[task]) return { ...none, passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1 }
  const found = report(reports[task], join(base, directory))
  if (!found) return { ...none, problem: 'ended without a result' }
  if (found.passed + found.failed === 0)
    return { ...none, skipped: found.skipped, problem: 'ran no test' }
  if (exit !== 0 && found.failed === 0)
    return { ...none, ...found, failed: 1, problem: 'failed outside its tests' }
  return { ...none, ...found }
}

function report({ file, read }, folder) {
  try {
    return read(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  } catch {
    return undefined
  }
}

function duration(execution) {
  return execution ? `${((execution.endTime - execution.startTime) / 1000).toFixed(1)} s` : ''
}
