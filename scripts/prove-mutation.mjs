import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { listedSurvivors, scoreOf, survivorsOf } from './mutation-report.mjs'
import { root } from './root.mjs'
import { spawned } from './spawned.mjs'

const cwd = join(root, 'packages', 'billing')
const survivorsFile = 'mutation-survivors.yaml'
const least = 85

/** Changes the arithmetic, calendar, formulas and charges in every small way that a slip could, and counts the slips that tests find; words select files by their path. */
export async function proveMutation(filters) {
  const config = join(root, 'scripts', 'stryker.config.mjs')
  const env = { MUTATED: filters.join(',') }
  if ((await spawned('stryker', ['run', config], { cwd, env })) !== 0) return false
  const { files } = JSON.parse(readFileSync(join(cwd, 'results', 'mutation.json'), 'utf8'))
  for (const line of scoreLines(files)) console.log(line)
  const listed = listedSurvivors(parse(readFileSync(join(cwd, survivorsFile), 'utf8')) ?? [])
  const survived = survivorsOf(files)
  const unlisted = survived.filter(({ key }) => !listed.has(key))
  const keys = new Set(survived.map(({ key }) => key))
  const stale = [...listed.keys()].filter((key) => files[key.split('\n')[0]] && !keys.has(key))
  for (const { file, line, code, mutant } of unlisted)
    console.log(`survived, without a reason: ${file}:${line}\n  ${code}\n  ${mutant}`)
  for (const key of stale)
    console.log(`listed in ${survivorsFile}, but killed or gone: ${key.replaceAll('\n', '\n  ')}`)
  console.log(
    `${survived.length} survivors: ${survived.length - unlisted.length} with a reason, ${unlisted.length} without; ${stale.length} stale`,
  )
  return scoreOf(Object.values(files)).score >= least
}

/** A line for each folder and one for all. */
function scoreLines(files) {
  const folders = Map.groupBy(Object.keys(files), (file) => file.split('/').slice(0, 2).join('/'))
  const told = (name, { score, killed, valid }) =>
    `${name.padEnd(14)} ${score.toFixed(1)} %  ${killed} of ${valid} mutants killed`
  return [
    ...[...folders].map(([name, own]) => told(name, scoreOf(own.map((file) => files[file])))),
    told(`all (≥ ${least} %)`, scoreOf(Object.values(files))),
  ]
}
