import { gzipSize } from './size.ts'
import { explanation, manyPaths, perLine, ways } from './speed.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const times = (ratio: number): string => `${ratio.toFixed(1)}×`

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

print('60 months × 3 sites, a change in every month of every site, 4 tiers, uplift, base fee, tax.')
print('×: as long as a hand-written loop in whole fen that gives the same figures from numbers.')
const { simulation, totals, ledger, totalsOfChanges, ledgerOfChanges } = ways()
print(`simulation ${times(simulation)} (goal 1.5×)`)
print(`totals from terms ${times(totals)} (goal 2.5×)`)
print(`ledger ${times(ledger)} (goal 3.5×): from terms, lines on request`)
print(
  `with dated changes read as well: totals ${times(totalsOfChanges)}, ledger ${times(ledgerOfChanges)}`,
)
const { first, tree } = explanation()
print(`one explanation ${first.toFixed(3)} ms (goal 0.1 ms), its whole tree ${tree.toFixed(3)} ms`)
const paths = manyPaths(10_000)
print(`10,000 paths ${times(paths.ratio)} (goal 1.5×), ${paths.milliseconds.toFixed(0)} ms`)
const lines = perLine().map(({ lines, nanoseconds }) => `${lines}: ${nanoseconds.toFixed(0)} ns`)
print(`time a line ${lines.join(', ')} (goal: flat within 2×)`)
const [engine, all, libraries] = await Promise.all([
  gzipSize('engine', 'without'),
  gzipSize('package', 'without'),
  gzipSize('package', 'with'),
])
print(
  `engine ${kilobytes(engine)} gzip (goal 12 KB), with records and explanations ${kilobytes(all)}, and libraries ${kilobytes(libraries)}`,
)
