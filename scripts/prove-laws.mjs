import { globSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './root.mjs'
import { spawned } from './spawned.mjs'

const workers = Number(process.env.PROVE_WORKERS ?? availableParallelism())
const count = new Intl.NumberFormat('en').format

/** Every law on 100,000 examples, or as many as PROVE_RUNS says; words select files by their path. */
export async function proveLaws(filters) {
  const wanted = Number(process.env.PROVE_RUNS ?? 100_000)
  const files = lawFiles(filters)
  console.log(`Every law on a few examples, to tell how long ${count(wanted)} will take …`)
  const few = await tried(files, 100)
  if (few.failed) return false
  console.log(estimate(few.laws, wanted))
  const { laws, failed } = await tried(files, wanted)
  const [examples, fewest] = [sum(laws, 'examples'), Math.min(...laws.map((law) => law.fewest))]
  const broken = laws.filter(({ passed }) => !passed).length
  console.log(
    `${laws.length} laws, ${count(examples)} examples, ${count(fewest)} or more each; ${broken} broken`,
  )
  return !failed && laws.length > 0 && fewest >= wanted
}

/** Test files that ask fast-check, by the package that they stand in. */
function lawFiles(filters) {
  const files = globSync('{apps,packages}/*/src/**/*.test.{ts,tsx}', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => filters.length === 0 || filters.some((part) => file.includes(part)))
    .filter((file) => /\bfc\s*[.]\s*assert\(/.test(readFileSync(join(root, file), 'utf8')))
  return Map.groupBy(files.toSorted(), (file) => file.split('/').slice(0, 2).join('/'))
}

async function tried(files, runs) {
  const [laws, env] = [[], { PROVE_RUNS: String(runs) }]
  let failed = false
  for (const [folder, list] of files) {
    const cwd = join(root, folder)
    const told = join(cwd, 'results', 'laws.json')
    rmSync(told, { force: true })
    console.log(`${folder}, ${count(runs)} examples a law`)
    const own = list.map((file) => file.slice(folder.length + 1))
    const flags = ['--config', '../../scripts/vitest.config.mjs', `--maxWorkers=${workers}`]
    if ((await spawned('vitest', ['run', ...flags, ...own], { cwd, env })) !== 0) failed = true
    laws.push(...readLaws(told))
  }
  return { laws, failed }
}

/** Nothing where the runner died before it could tell: it has then failed already. */
function readLaws(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return []
  }
}

const sum = (laws, key) => laws.reduce((total, law) => total + law[key], 0)
const perExample = ({ milliseconds, examples }) => milliseconds / examples

/** What a few examples tell of many: code that is warm is faster than that. */
function estimate(laws, wanted) {
  const milliseconds = laws.reduce((total, law) => total + perExample(law) * law.asked * wanted, 0)
  const slowest = laws
    .toSorted((a, b) => perExample(b) - perExample(a))
    .slice(0, 5)
    .map((law) => `  ${perExample(law).toFixed(1)} ms an example: ${law.file}, ${law.law}`)
  return [
    `${laws.length} laws on ${count(wanted)} examples: at most about ${duration(milliseconds / workers)} with ${workers} at a time and this load. The slowest:`,
    ...slowest,
  ].join('\n')
}

const duration = (milliseconds) => {
  const minutes = Math.ceil(milliseconds / 60_000)
  return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`
}
