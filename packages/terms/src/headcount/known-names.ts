import type { ContractTerms } from '../contract-terms.ts'
import type { Finding } from '../read/finding.ts'
import { unknownSite } from '../read/unknown-site.ts'
import type { CsvRecord } from './record.ts'

/** A row's site must be one of the contract; a unit that no charge counts is noticed, as nothing will be billed for it. */
export function knownNames(
  terms: ContractTerms | undefined,
  record: CsvRecord,
  { site, unit }: { site: string; unit: string },
): readonly Finding[] {
  if (!terms) return []
  const findings: Finding[] = []
  const sites = Object.keys(terms.sites)
  if (!sites.includes(site)) {
    findings.push({ fault: unknownSite(site, sites), path: [], range: record.range('site') })
  }
  const units = chargedUnits(terms)
  if (!units.includes(unit)) {
    const facts = { unit, charged: units.join(', ') }
    const fault = { code: 'unit-not-charged', facts } as const
    findings.push({ fault, path: [], range: record.range('unit') })
  }
  return findings
}

function chargedUnits({ charges }: ContractTerms): readonly string[] {
  const units = Object.values(charges).flatMap((charge) =>
    charge.kind === 'per-unit' ? [charge.unit] : [],
  )
  return [...new Set(units)]
}
