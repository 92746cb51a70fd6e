import type { ContractTerms } from '../contract-terms.ts'
import type { Outcome } from '../issue/issue.ts'
import { checkTerms } from './check-terms.ts'
import type { CheckedTerms } from './check-terms.ts'
import { bounded, issueOf } from './finding.ts'
import { readYaml } from './read-yaml.ts'
import { textPlaces } from './text-places.ts'
import type { YamlReading } from './yaml-value.ts'

/**
 * Contract terms from a YAML 1.2 or JSON text. Every issue says where it stands: line, column, excerpt; they come in the order of the
 * text. Never throws, whatever it is given.
 */
export function readTerms(text: string, options: { file?: string } = {}): Outcome<ContractTerms> {
  const content = text.replace(/^\uFEFF/, '')
  const reading = readYaml(content)
  const { terms, findings } = checkReading(reading)
  const placed = bounded(findings).map((finding) => {
    const range = finding.range ?? reading.places.find(finding.path, finding.ofName)
    return { finding, range }
  })
  placed.sort((a, b) => a.range.start - b.range.start)
  const placeOf = textPlaces(content, options.file)
  return {
    value: terms,
    issues: placed.map(({ finding, range }) => issueOf(finding, placeOf(range))),
  }
}

// An unread part is no longer there, and would be found again as missing: its field is reported once, for what it is.
function checkReading({ value, findings }: YamlReading): CheckedTerms {
  const isCut = findings.some(({ fault }) => fault.code === 'too-many-values')
  if (value === undefined || isCut) return { findings }
  const checked = checkTerms(value)
  if (findings.length === 0) return checked
  const unread = new Set(findings.map(({ path }) => path.join('\n')))
  const others = checked.findings.filter(({ path }) => !unread.has(path.join('\n')))
  return { findings: [...findings, ...others] }
}
