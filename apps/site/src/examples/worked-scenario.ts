import {
  readHeadcountCsv,
  readTerms,
  readTermsValue,
  type ContractTerms,
  type Outcome,
  type Scenario,
} from '@contract-playbook/terms'
import type { Locale } from '../words/words.ts'
import { mergePatch, type Plain } from './merge-patch.ts'
import { scenarioIn } from './wording.ts'

/** How a page shows an example. */
export interface Showing {
  /** Terms that differ from the example's, as a merge patch. */
  readonly change?: Plain | undefined
  /** The language of its names and reasons; without one, they stand as written. */
  readonly locale?: Locale
}

const files = import.meta.glob<string>(
  '../../../../content/examples/*/{terms.yaml,headcount.csv}',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

/** A worked example of `content/examples`, as written or as a page shows it.
 * Throws with the example's name and its first problem: a page that shows it must not be built. */
export function workedScenario(example: string, { change, locale }: Showing = {}): Scenario {
  const written = hold(example, readTerms(fileOf(example, 'terms.yaml')))
  const terms = change === undefined ? written : changed(example, written, change)
  const headcount = hold(example, readHeadcountCsv(fileOf(example, 'headcount.csv'), { terms }))
  return locale ? scenarioIn(locale, { terms, headcount }) : { terms, headcount }
}

function changed(example: string, terms: ContractTerms, change: Plain): ContractTerms {
  // Terms are plain data; the schema reads the changed value again.
  const plain: Plain = JSON.parse(JSON.stringify(terms))
  return hold(example, readTermsValue(mergePatch(plain, change)))
}

function fileOf(example: string, name: string): string {
  const text = files[`../../../../content/examples/${example}/${name}`]
  if (text === undefined) throw new Error(`content/examples/${example}/${name} is missing.`)
  return text
}

/** Names of the folders in `content/examples`. */
export const exampleNames: readonly string[] = Object.keys(files).flatMap(
  (file) => /([^/]+)\/terms\.yaml$/.exec(file)?.[1] ?? [],
)

/** The value of an outcome that has no problem. */
export function hold<T>(example: string, { value, issues }: Outcome<T>): T {
  const problem = issues.find(({ kind }) => kind !== 'assumption' && kind !== 'notice')
  if (value !== undefined && problem === undefined) return value
  throw new Error(`content/examples/${example}: ${JSON.stringify(problem)}`)
}
