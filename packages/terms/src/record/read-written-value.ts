import type { Issue, Place } from '../issue/issue.ts'
import { bounded, issueOf } from '../read/finding.ts'
import type { Finding } from '../read/finding.ts'
import { readYaml } from '../read/read-yaml.ts'
import { textPlaces } from '../read/text-places.ts'

/** A file as a plain value, not yet checked against any schema. */
export interface WrittenValue {
  /** Undefined if the file cannot be read: the issues say why. Numbers with decimals are texts, as they were written. */
  value: unknown
  issues: readonly Issue[]
  /** Where a field stands, by its path, `values.2026-10`; of a field that is not there, where it belongs. */
  placeOf: (path: string) => Place
}

/**
 * A YAML 1.2 or JSON text as a plain value, for whoever checks it: an index series, a calendar. What cannot be read says where it
 * stands. Never throws, whatever it is given.
 */
export function readWrittenValue(text: string, options: { file?: string } = {}): WrittenValue {
  const content = text.replace(/^\uFEFF/, '')
  const { value, places, findings } = readYaml(content)
  const placeOf = textPlaces(content, options.file)
  const rangeOf = ({ path, range, ofName }: Finding) => range ?? places.find(path, ofName)
  const placed = bounded(findings).toSorted((a, b) => rangeOf(a).start - rangeOf(b).start)
  return {
    value: findings.length > 0 ? undefined : value,
    issues: placed.map((finding) => issueOf(finding, placeOf(rangeOf(finding)))),
    placeOf: (path) => placeOf(places.find(path === '' ? [] : path.split('.'))),
  }
}
