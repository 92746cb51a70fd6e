import { parse } from 'yaml'
import { files, read } from '../repository.ts'
import { mergePatch, type Plain } from './merge-patch.ts'
import {
  type Published,
  publishedFile,
  publishedTable,
  verdicts,
  type Verdict,
} from './published-schema.ts'

/** A published case with the whole of its contract. */
export interface PublishedCase extends Published {
  readonly contract: Plain
  readonly rows: readonly string[]
}

/** A row of the table. */
export interface Row {
  readonly verdict: Verdict
  /** What is computed: `proration.ratio`. */
  readonly kind: string
  readonly id: string
}

const folder = 'content/published/'

const plainOf = (name: string): Plain => parse(read(`${folder}${name}.yaml`), { merge: true })

const table = publishedTable.parse(plainOf('table'))

/** Every row of the table, by verdict and kind. */
export const rows: readonly Row[] = verdicts.flatMap((verdict) =>
  Object.entries(table[verdict]).flatMap(([kind, ids]) => ids.map((id) => ({ verdict, kind, id }))),
)

/** Every published case, file by file. */
export const publishedCases: readonly PublishedCase[] = files()
  .flatMap((file) => /^content\/published\/(.*)\.yaml$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== 'base' && name !== 'table')
  .flatMap(casesIn)

/** The cases of a verdict, in the order of the table. @throws for a row that has no case */
export const casesThatAre = (verdict: Verdict): readonly PublishedCase[] =>
  rows.filter((row) => row.verdict === verdict).map(({ id }) => publishedCase(id))

function publishedCase(id: string): PublishedCase {
  const found = publishedCases.find((one) => one.id === id)
  if (found === undefined) throw new Error(`${folder} has no case ${id}`)
  return found
}

function casesIn(name: string): PublishedCase[] {
  const { terms = {}, headcount = [], cases } = publishedFile.parse(plainOf(name))
  return cases.map((one) => ({
    ...one,
    contract: [plainOf('base'), terms, one.terms ?? {}].reduce(mergePatch),
    rows: one.headcount ?? headcount,
  }))
}
