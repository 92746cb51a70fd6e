import type { ContractTerms } from '../contract-terms.ts'
import type { Finding } from '../read/finding.ts'
import { unknownSite } from '../read/unknown-site.ts'
import type { CsvRecord } from './record.ts'

/** A row's sites must be of the contract; a unit that no charge counts is noticed, as nothing will be billed for it. */
export function knownNames(
  terms: ContractTerms | undefined,
  record: CsvRecord,
  { site, unit, to = site }: { site: string; unit: string; to?: string },
): readonly Finding[] {
  if (!terms) return []
  const findings: Finding[] = []
  const sites = Object.keys(terms.sites)
  for (const [column, name] of [
    ['site', site],
    ...(to === site ? [] : [['to', to] as const]),
  ] as const) {
    if (sites.includes(name)) continue
    findings.push({ fault: unknownSite(name, sites), path: [], range: record.range(column) })
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
