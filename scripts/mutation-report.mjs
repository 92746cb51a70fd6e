const killed = new Set(['Killed', 'Timeout'])
const survived = new Set(['Survived', 'NoCoverage'])

const oneLine = (text) => text.replace(/\s+/g, ' ').trim()

/** The share of mutants that a test killed, of those that could run, in percent. */
export function scoreOf(files) {
  const all = files.flatMap(({ mutants }) => mutants.map(({ status }) => status))
  const found = all.filter((status) => killed.has(status)).length
  const valid = found + all.filter((status) => survived.has(status)).length
  return { killed: found, valid, score: valid === 0 ? 0 : (100 * found) / valid }
}

/** What was changed, in one line: `a < b → a <= b`. */
function mutantText(source, { location: { start, end }, replacement }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = lines[last].slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return `${oneLine(lines.join('\n'))} → ${oneLine(replacement)}`
}

/** The mutants that no test killed. Their key names file, line of code and change, so that code that moves keeps its reasons. */
export const survivorsOf = (files) =>
  Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => survived.has(status))
      .map((found) => {
        const line = found.location.start.line
        const code = oneLine(source.split('\n')[line - 1])
        const mutant = mutantText(source, found)
        return { file, line, code, mutant, key: [file, code, mutant].join('\n') }
      }),
  )

/** The reason of each listed survivor by its key. One without a reason is a mistake of the list. */
export function listedSurvivors(list) {
  const reasons = new Map()
  for (const { file, code, mutants, reason } of list) {
    if (!reason) throw new Error(`no reason is given for ${file}: ${code}`)
    for (const mutant of mutants) reasons.set([file, code, mutant].join('\n'), reason)
  }
  return reasons
}
