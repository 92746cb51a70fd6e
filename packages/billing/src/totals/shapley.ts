import { over, plus, type Ratio, ratio } from '../exact/ratio.ts'

/** What a player adds to a game in which others may have gone before. */
export interface Contribution {
  /** The mean over all orders in which the players can come. */
  readonly mean: Ratio
  /** The mean over all sets of so many others that can have come before: none, one, two, … all others. */
  readonly after: readonly Ratio[]
}

/**
 * What each of some players contributes to a game: the mean of what it adds over all orders in which they can come. `value` is what a set of
 * players is worth, one bit a player. The contributions sum to what all are worth less what none is.
 * @source L. S. Shapley, A Value for n-Person Games, 1953
 */
export function contributions(players: number, value: (set: number) => bigint): Contribution[] {
  const sets = 1 << players
  const values = Array.from({ length: sets }, (_, set) => value(set))
  return Array.from({ length: players }, (_, player) => {
    const sums: bigint[] = Array.from({ length: players }, () => 0n)
    const counts: number[] = Array.from({ length: players }, () => 0)
    const own = 1 << player
    for (let set = 0; set < sets; set++) {
      if ((set & own) !== 0) continue
      const others = sizeOf(set)
      sums[others] = (sums[others] ?? 0n) + (values[set | own] ?? 0n) - (values[set] ?? 0n)
      counts[others] = (counts[others] ?? 0) + 1
    }
    const after = sums.map((sum, others) => ratio(sum, counts[others] ?? 1))
    return { mean: over(after.reduce(plus, ratio(0)), ratio(players)), after }
  })
}

/** How many are in a set. */
export function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size++
  return size
}
