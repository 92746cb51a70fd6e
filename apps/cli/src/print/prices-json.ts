import { moneySnapshot, type NextHeads, type TierCliff } from '@contract-playbook/billing'
import { cliffName, headsName } from '../explain/price-figures.ts'
import { figureJson } from './figure-json.ts'

/** A tier cliff for programs: `units` cost more than one more; from `from` on it is cheaper to pay for that many. */
export const cliffJson = (cliff: TierCliff) => ({
  charge: cliff.charge,
  unit: cliff.unit,
  per: cliff.per,
  first: cliff.on,
  last: cliff.last,
  units: cliff.units,
  from: cliff.from,
  upTo: cliff.upTo ?? null,
  costs: moneySnapshot(cliff.costs.amount),
  costsOfNext: moneySnapshot(cliff.costsOfNext.amount),
  saving: figureJson(cliff.saving, cliffName(cliff)),
})

/** What more heads would cost, for programs. */
export const headsJson = (on: string, heads: NextHeads) => ({
  charge: heads.charge,
  site: heads.site,
  unit: heads.unit,
  per: heads.per,
  heads: heads.heads,
  billed: heads.billed,
  costs: figureJson(heads.costs, headsName(on, heads)),
  limit: heads.limit ?? null,
  nextTier: heads.nextTier ?? null,
})
