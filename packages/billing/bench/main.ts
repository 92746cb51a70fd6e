import { gzipSize } from './size.ts'
import { explanation, fromTerms, perLine, simulation } from './speed.ts'

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const gate = (name: string, value: string, goal: string): void =>
  print(`${name} ${value} (goal ${goal})`)

print(
  'Workload: 60 months × 3 sites, a change in every month of every site, 4 tiers, uplift, base fee, tax.',
)
print('× is the time of a hand-written loop in whole fen that gives the same figures.')

gate('simulation', `${simulation(200).ratio.toFixed(1)}×`, '≤ 1.5×')
const { totals, ledger, ...more } = fromTerms()
gate('totals from terms', `${totals.toFixed(1)}×`, '≤ 2.5×')
gate(
  'ledger with lines on request, from terms and dated changes',
  `${ledger.toFixed(1)}×`,
  '≤ 3.5×',
)
for (const [name, ratio] of Object.entries(more)) print(`${name} ${ratio.toFixed(1)}×`)
const { first, tree } = explanation()
gate('one explanation', `${first.toFixed(3)} ms, its whole tree ${tree.toFixed(3)} ms`, '< 0.1 ms')
const paths = simulation(10_000)
gate('10,000 paths', `${paths.ratio.toFixed(1)}×, ${paths.milliseconds.toFixed(0)} ms`, '≤ 1.5×')
const lines = perLine().map(({ lines, nanoseconds }) => `${lines}: ${nanoseconds.toFixed(0)} ns`)
gate('time a line', lines.join(', '), 'flat within 2×')
const [alone, all] = [await gzipSize('without'), await gzipSize('with')]
gate('engine', `${(alone / 1024).toFixed(1)} KB gzip`, '≤ 12 KB')
print(`with libraries ${(all / 1024).toFixed(1)} KB gzip`)
