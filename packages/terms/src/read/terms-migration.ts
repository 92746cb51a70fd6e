import { termsSchemaName, termsVersion } from '../terms-version.ts'
import type { Finding } from './finding.ts'
import { isGroup } from './group-of.ts'
import type { Group } from './group-of.ts'

/** Turns terms of one version into terms of the next. */
export type Migration = (terms: Group) => Group

/** The way from each older version to the next, by the older one's number. Version 1 is the first. */
const migrations: Readonly<Record<number, Migration>> = {}

const form = /^contract-playbook\/terms\/([1-9]\d{0,5})$/

/**
 * Brings terms that were saved under an older version of the schema up to date. Terms that don't name a version pass through: the schema
 * will ask for it.
 */
export function upToDate(
  value: unknown,
  { current = termsVersion, steps = migrations } = {},
): { value: unknown; findings: readonly Finding[] } {
  if (!isGroup(value) || typeof value['schema'] !== 'string') return { value, findings: [] }
  const version = Number(form.exec(value['schema'])?.[1] ?? NaN)
  const facts = { written: value['schema'], current: termsSchemaName }
  if (Number.isNaN(version)) return { value, findings: [found('schema-unknown', facts)] }
  if (version > current) return { value, findings: [found('schema-newer', facts)] }
  return { value: climb(value, version, current, steps), findings: [] }
}

function climb(
  terms: Group,
  from: number,
  to: number,
  steps: Readonly<Record<number, Migration>>,
): Group {
  if (from === to) return terms
  const step = steps[from]
  // Every older version has its step: a missing one is a mistake of this package, not of the reader.
  if (!step) throw new Error(`No migration from version ${from}`)
  return climb(
    { ...step(terms), schema: `contract-playbook/terms/${from + 1}` },
    from + 1,
    to,
    steps,
  )
}

function found(
  code: 'schema-unknown' | 'schema-newer',
  facts: { written: string; current: string },
): Finding {
  return { fault: { code, facts }, path: ['schema'] }
}
