import { randomFigures, type Reached } from './random-figures.ts'

const wanted = Number(process.argv[2] ?? 1_000_000)
const seed = Number(process.argv[3] ?? 20_270_101)
if (!(wanted >= 1) || !Number.isInteger(seed))
  throw new RangeError('figures [how many] [seed], in whole numbers')

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const written = (count: number): string => count.toLocaleString('en')

function progress({ figures, contracts }: Reached, since: number): void {
  const seconds = ((performance.now() - since) / 1000).toFixed(0)
  print(`  ${written(figures)} figures of ${written(contracts)} contracts, ${seconds} s`)
}

print(
  `Net and tax of every line of random contracts against a calculation day by day. Seed ${seed}.`,
)
const started = performance.now()
let last: Reached = { figures: 0, contracts: 0 }
for (const reached of randomFigures(wanted, seed)) {
  const step = wanted / 20
  if (Math.floor(reached.figures / step) > Math.floor(last.figures / step))
    progress(reached, started)
  last = reached
}
if (last.smallest === undefined) print(`${written(last.figures)} figures, 0 differences`)
else {
  print(`${written(last.figures)} figures agree; the smallest contract with one that does not:`)
  print(last.smallest)
  process.exitCode = 1
}
