import { performance } from 'node:perf_hooks'

/** Something to time: runs once over the whole workload and returns what it worked out, so that it is not optimised away. */
export type Work = () => bigint | number

/** Milliseconds that a piece of work takes. */
export function milliseconds(work: Work, expected?: bigint | number): number {
  const start = performance.now()
  const result = work()
  const elapsed = performance.now() - start
  if (expected !== undefined && BigInt(result) !== BigInt(expected))
    throw new Error(`worked out ${result} instead of ${expected}: a wrong figure is not fast`)
  return elapsed
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/**
 * How many times as long as the baseline each variant takes: the median of the ratios of many rounds, in each of which all run
 * one after the other, so that a busy machine slows all of them. Every result must equal the baseline's. The rounds of the warm-up
 * are not counted: the runtime compiles what it has seen often enough.
 */
export function ratios<K extends string>(
  baseline: Work,
  variants: Readonly<Record<K, Work>>,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): { ratios: Record<K, number>; baseline: number } {
  const names = Object.keys(variants) as K[] // the keys are those of the record
  const seen = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>
  const baselines: number[] = []
  const expected = baseline()
  for (let round = -warmUp; round < rounds; round++) {
    const base = milliseconds(baseline, expected)
    for (const name of names) {
      const ratio = milliseconds(variants[name], expected) / base
      if (round >= 0) seen[name].push(ratio)
    }
    if (round >= 0) baselines.push(base)
  }
  const medians = Object.fromEntries(names.map((name) => [name, median(seen[name])]))
  return { ratios: medians as Record<K, number>, baseline: median(baselines) }
}
