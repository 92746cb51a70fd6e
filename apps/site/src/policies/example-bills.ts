import { bill, type Bill } from '@contract-playbook/billing'
import {
  readHeadcountCsv,
  readTermsValue,
  type DecimalText,
  type IsoDate,
  type Outcome,
  type Scenario,
} from '@contract-playbook/terms'
import { mergePatch, type Plain } from '../examples/merge-patch.ts'
import { scenarioIn } from '../examples/wording.ts'
import type { Locale } from '../words/words.ts'
import { baseTerms } from './policies.ts'
import type { Policy } from './policy-schema.ts'

type Example = Policy['example']
type Index = NonNullable<Example['indices']>[string]

/** What a case changes in an example. */
export type Changed = Partial<Omit<Policy['cases'][number], 'says' | 'expected'>>

/** The contract of an example, its headcount, and what they cost. Every part throws with the file's name and its first problem. */
export interface ExampleBills {
  /** With other terms, as a merge patch on the example's, and other rows of headcount. */
  scenario(terms?: Plain, headcount?: readonly string[]): Scenario
  bill(scenario: Scenario): Bill
}

/** The example of a rule in a language, with what a case changes in it. */
export function exampleBills(
  name: string,
  locale: Locale,
  example: Example,
  changed: Changed,
): ExampleBills {
  const patches = [baseTerms, example.terms ?? {}, changed.terms ?? {}]
  const indices = Object.entries(example.indices ?? {}).map(([id, index]) => series(id, index))
  return {
    scenario: (terms = {}, rows = changed.headcount ?? example.headcount) =>
      scenarioIn(locale, scenarioOf(name, [...patches, terms].reduce(mergePatch), rows)),
    bill: ({ headcount, terms }) => valueOf(name, bill(terms, headcount, { indices })),
  }
}

const header = 'date,site,unit,change'

function scenarioOf(name: string, plain: Plain, rows: readonly string[]): Scenario {
  const terms = valueOf(name, readTermsValue(plain))
  const headcount = valueOf(name, readHeadcountCsv([header, ...rows].join('\n'), { terms }))
  return { terms, headcount }
}

/** An example's index is an illustration: nobody publishes it. */
const series = (id: string, { kind, values }: Index) => ({
  id,
  name: id,
  kind,
  values: values as Readonly<Record<string, DecimalText>>, // the schema of the file has read them
  source: 'illustration',
  reviewed: '2027-01-01' as IsoDate, // a literal day
})

/** The value of an outcome that has no problem; an assumption is one, as the contract of the examples says everything. */
function valueOf<T>(name: string, { value, issues }: Outcome<T>): T {
  const [problem] = issues.filter(({ kind }) => kind !== 'notice')
  if (value !== undefined && problem === undefined) return value
  throw new Error(`content/policies/${name}.yaml: ${JSON.stringify(problem)}`)
}
