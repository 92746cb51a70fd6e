import { type ContractKind, policyGroups } from '../src/testing/random-contract.ts'
import { type Batch, comparedBatch } from './smallest-difference.ts'

/** Plain contracts, each group of policies alone, and all of them together; short, over some years, and too large for numbers. */
const kinds: readonly ContractKind[] = [
  { size: 'usual', longestTerm: 70 },
  { size: 'huge', longestTerm: 70 },
  ...policyGroups.map((group): ContractKind => ({
    size: 'usual',
    longestTerm: 120,
    policies: [group],
  })),
  { size: 'usual', longestTerm: 120, policies: 'every' },
  { size: 'huge', longestTerm: 120, policies: 'every' },
  { size: 'usual', longestTerm: 1200, policies: 'every' },
]

const contracts = 20

/** What has been compared so far. */
export interface Reached extends Batch {
  readonly contracts: number
}

/** Compares figures, each kind of contract in its turn, until so many agree or one does not. The same seed draws the same. */
export function* randomFigures(wanted: number, seed: number): Generator<Reached, void> {
  const reached = { figures: 0, contracts: 0 }
  for (let draw = 0; reached.figures < wanted; draw++) {
    const kind = kinds[draw % kinds.length] ?? { size: 'usual', longestTerm: 70 }
    const { figures, smallest } = comparedBatch(kind, contracts, seed + draw)
    reached.figures += figures
    reached.contracts += contracts
    yield smallest === undefined ? { ...reached } : { ...reached, smallest }
    if (smallest !== undefined) return
  }
}
