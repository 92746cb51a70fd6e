/** Prints one line for each group of tests and returns their sums. A run that failed without saying why counts as one failure. */
export function report(groups, status) {
  for (const group of groups) console.log(line(group))
  const sum = (key) => groups.reduce((total, group) => total + group[key], 0)
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
  const silent = groups.length === 0 || (status !== 0 && failed === 0)
  return { passed, failed: silent ? failed + 1 : failed, skipped }
}

function line({ name, passed, failed, skipped, seconds, problem }) {
  const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
  const text = [counts.filter(Boolean).join(', '), seconds, problem].filter(Boolean).join('  ')
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(24)} ${text}`
}
