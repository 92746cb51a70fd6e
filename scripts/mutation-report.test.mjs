import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listedSurvivors, scoreOf, survivorsOf } from './mutation-report.mjs'

const source = ['const least = (a, b) =>', '  a < b', '    ? a : b'].join('\n')
const mutant = (status, [line, from], [endLine, to], replacement) => ({
  status,
  replacement,
  location: { start: { line, column: from }, end: { line: endLine, column: to } },
})

const mutants = [
  mutant('Killed', [2, 3], [2, 8], 'true'),
  mutant('Timeout', [2, 3], [2, 8], 'false'),
  mutant('Survived', [2, 3], [2, 8], 'a <= b'),
  mutant('NoCoverage', [2, 3], [3, 12], 'a'),
  mutant('CompileError', [2, 3], [2, 8], 'a'),
]
const files = { 'src/least.ts': { source, mutants } }

test('the score counts what ran: killed and endless of those and of what survived or no test reached', () => {
  assert.deepEqual(scoreOf(Object.values(files)), { killed: 2, valid: 4, score: 50 })
  assert.equal(scoreOf([]).score, 0)
})

test('a survivor is named by its file, its line of code and its change, wherever the line stands', () => {
  const [changed, cut] = survivorsOf(files)
  assert.equal(changed.key, 'src/least.ts\na < b\na < b → a <= b')
  assert.equal(cut.mutant, 'a < b ? a : b → a')
  const moved = { 'src/least.ts': { source: `\n${source}`, mutants: [down(mutants[2])] } }
  assert.equal(survivorsOf(moved)[0].key, changed.key)
})

const down = ({ location: { start, end }, ...rest }) => ({
  ...rest,
  location: {
    start: { ...start, line: start.line + 1 },
    end: { ...end, line: end.line + 1 },
  },
})

test('the list gives each survivor its reason, and none without', () => {
  const entry = { file: 'src/least.ts', code: 'a < b', mutants: ['a < b → a <= b'] }
  const listed = listedSurvivors([{ ...entry, reason: 'Both are the same then.' }])
  assert.equal(listed.get(survivorsOf(files)[0].key), 'Both are the same then.')
  assert.throws(() => listedSurvivors([entry]), /no reason/)
})
