import { bill, type Step } from '@contract-playbook/billing'
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
import { baseTerms, policyOf } from './policies.ts'
import type { Policy } from './policy-schema.ts'

/** A rule at work: the contract with its headcount, and why its figure is what it is. */
export interface WorkedPolicy {
  readonly scenario: Scenario
  readonly step: Step
}

type Index = NonNullable<Policy['example']['indices']>[string]

/** The example of a rule, or its other case of that number, in a language. Throws with the file's name and its first problem. */
export function workedPolicy(name: string, locale: Locale, other?: number): WorkedPolicy {
  const { cases, example } = policyOf(name)
  const changed = other === undefined ? undefined : cases[other]
  const terms = [example.terms ?? {}, changed?.terms ?? {}].reduce<Plain>(mergePatch, baseTerms)
  const written = scenarioOf(name, terms, changed?.headcount ?? example.headcount)
  const scenario = scenarioIn(locale, written)
  const indices = Object.entries(example.indices ?? {}).map(([id, index]) => series(id, index))
  const worked = valueOf(name, bill(scenario.terms, scenario.headcount, { indices }))
  const figure = changed?.figure ?? example.figure
  const step = worked.explain(figure)
  if (step) return { scenario, step }
  throw new Error(`content/policies/${name}.yaml: the bill has no figure "${figure}".`)
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
