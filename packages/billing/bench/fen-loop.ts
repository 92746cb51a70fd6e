import { entry } from '../src/exact/column.ts'
import type { LoopContract } from './workload.ts'

/** What the loop works out: every figure of every line, and the totals. */
export interface LoopBill {
  readonly net: Float64Array
  readonly tax: Float64Array
  netTotal: number
  taxTotal: number
}

export const loopBill = ({ months, paths }: LoopContract): LoopBill => ({
  net: new Float64Array(2 * months * paths.length),
  tax: new Float64Array(2 * months * paths.length),
  netTotal: 0,
  taxTotal: 0,
})

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The contract of the workload by hand, in whole fen: what somebody would write who knows this one contract and wants it fast.
 * Prices rise every twelfth month; every site changes once inside every month. The same figures as the engine, two a line.
 */
export function fenLoop(contract: LoopContract, bill: LoopBill): LoopBill {
  const { firstYear, months, tierStarts, tierFen, paths, upliftPerMille, taxPercent } = contract
  const { net, tax } = bill
  const sites = paths.length
  const tiers = tierFen.length
  const prices = Float64Array.from(tierFen)
  const below = Float64Array.from(tierStarts, (from) => from - 1)
  const under = new Float64Array(tiers)
  let base = contract.baseFen
  let [netTotal, taxTotal] = [0, 0]
  let monthStart = entry(paths, 0).days[0] as number
  for (let month = 0; month < months; month++) {
    const ofYear = month % 12
    if (ofYear === 0) {
      if (month > 0) {
        const factor = 1000 + upliftPerMille
        for (let tier = 0; tier < tiers; tier++)
          prices[tier] = Math.floor(((prices[tier] as number) * factor + 500) / 1000)
        base = Math.floor((base * factor + 500) / 1000)
      }
      for (let tier = 1; tier < tiers; tier++)
        under[tier] =
          (under[tier - 1] as number) +
          ((below[tier] as number) - (below[tier - 1] as number)) * (prices[tier - 1] as number)
    }
    const year = firstYear + (month - ofYear) / 12
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const days = ofYear === 1 && isLeap ? 29 : (lengths[ofYear] as number)
    for (let site = 0; site < sites; site++) {
      const path = entry(paths, site)
      const [before, after] = [path.counts[month] as number, path.counts[month + 1] as number]
      const daysBefore = (path.days[month + 1] as number) - monthStart
      let tier = tiers - 1
      while (tier > 0 && before <= (below[tier] as number)) tier--
      const first =
        (under[tier] as number) + (before - (below[tier] as number)) * (prices[tier] as number)
      tier = tiers - 1
      while (tier > 0 && after <= (below[tier] as number)) tier--
      const second =
        (under[tier] as number) + (after - (below[tier] as number)) * (prices[tier] as number)
      const sum = first * daysBefore + second * (days - daysBefore)
      const userLine = site * months + month
      const line = Math.floor((2 * sum + days) / (2 * days))
      const lineTax = Math.floor((line * taxPercent + 50) / 100)
      const baseLine = (sites + site) * months + month
      const baseTax = Math.floor((base * taxPercent + 50) / 100)
      net[userLine] = line
      tax[userLine] = lineTax
      net[baseLine] = base
      tax[baseLine] = baseTax
      netTotal += line + base
      taxTotal += lineTax + baseTax
    }
    monthStart += days
  }
  bill.netTotal = netTotal
  bill.taxTotal = taxTotal
  return bill
}
