import type { ContractTerms, DecimalText, Issue, SiteId } from '@contract-playbook/terms'
import { allocation, type Share } from '../exact/allocate.ts'
import { decimalText, readDecimal } from '../exact/decimal.ts'
import { powerOfTen } from '../exact/ratio.ts'
import type { Line } from '../invoices/bill.ts'
import { partUnits } from './part-amounts.ts'
import { settlementIssue } from './settlement-issues.ts'

/** Why no cost centre bears a line: it belongs to no single site, or its site names none. */
export type UnallocatedReason = 'no-site' | 'no-cost-centres'

/** What a cost centre bears of a line. */
export interface CentreShare {
  readonly line: Line
  readonly centre: string
  readonly percent: DecimalText
  readonly net: Share
  readonly tax: Share
}

type Sites = ContractTerms['sites']

/** Sites whose cost centres do not bear all of it, or more. */
export function centreIssues(sites: Sites): Issue[] {
  return Object.entries(sites).flatMap(([site, { costCentres }]) => {
    if (costCentres === undefined) return []
    const { units, digits } = scaled(Object.values(costCentres))
    const sum = units.reduce((total, one) => total + one, 0n)
    if (sum === 100n * powerOfTen(digits)) return []
    const facts = { site, percent: decimalText(sum, digits) }
    return [settlementIssue('cost-centres-not-whole', facts, `sites.${site}.costCentres`)]
  })
}

/** Splits a line over the cost centres of its site: net and tax each by largest remainder, ties in listed order. */
export function centreShares(line: Line, sites: Sites): readonly CentreShare[] | UnallocatedReason {
  const site = line.site ?? onlySite(sites)
  if (site === undefined) return 'no-site'
  const centres = Object.entries(sites[site]?.costCentres ?? {})
  if (centres.length === 0) return 'no-cost-centres'
  const { units: weights } = scaled(centres.map(([, percent]) => percent))
  const { net, tax } = partUnits(line)
  const [nets, taxes] = [allocation(net, weights), allocation(tax, weights)]
  return centres.flatMap(([centre, percent], place) => {
    const [net, tax] = [nets[place], taxes[place]]
    return net === undefined || tax === undefined ? [] : [{ line, centre, percent, net, tax }]
  })
}

/** What belongs to the contract belongs to its site if it has only one. */
function onlySite(sites: Sites): SiteId | undefined {
  const ids = Object.keys(sites)
  return ids.length === 1 ? ids[0] : undefined
}

/** Decimals as whole units of the finest of them. */
function scaled(texts: readonly DecimalText[]): { units: readonly bigint[]; digits: number } {
  const read = texts.map(readDecimal)
  const digits = Math.max(0, ...read.map((one) => one.digits))
  return { units: read.map((one) => one.units * powerOfTen(digits - one.digits)), digits }
}
