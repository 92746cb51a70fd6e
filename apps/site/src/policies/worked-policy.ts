import { bill } from '@contract-playbook/billing'
import {
  readHeadcountCsv,
  readTermsValue,
  type DecimalText,
  type IsoDate,
  type Outcome,
  type Scenario,
} from '@contract-playbook/terms'
import type { Explained } from '../examples/explained.ts'
import { mergePatch, type Plain } from '../examples/merge-patch.ts'
import { scenarioIn } from '../examples/wording.ts'
import type { Locale } from '../words/words.ts'
import { explainedCall } from './call.ts'
import { callSchema, type Call } from './call-schema.ts'
import { baseTerms, policyOf } from './policies.ts'
import type { Policy } from './policy-schema.ts'

/** A rule at work: the contract with its headcount, and why its figure is what it is. */
export interface WorkedPolicy {
  readonly scenario: Scenario
  readonly step: Explained
}

type Index = NonNullable<Policy['example']['indices']>[string]

/** The example of a rule, or its other case of that number, in a language. Throws with the file's name and its first problem. */
export function workedPolicy(name: string, locale: Locale, other?: number): WorkedPolicy {
  const { cases, example } = policyOf(name)
  const changed = other === undefined ? undefined : cases[other]
  const terms = [example.terms ?? {}, changed?.terms ?? {}].reduce<Plain>(mergePatch, baseTerms)
  const indices = Object.entries(example.indices ?? {}).map(([id, index]) => series(id, index))
  const scenarioWith = (rows: readonly string[]) =>
    scenarioIn(locale, scenarioOf(name, terms, rows))
  const billOf = (scenario: Scenario) =>
    valueOf(name, bill(scenario.terms, scenario.headcount, { indices }))
  const scenario = scenarioWith(changed?.headcount ?? example.headcount)
  const worked = billOf(scenario)
  const step =
    'call' in example
      ? explainedCall(callOf(example.call, changed?.call), {
          terms: scenario.terms,
          bill: worked,
          billed: (rows) => billOf(scenarioWith(rows)),
        })
      : worked.explain(changed?.figure ?? example.figure)
  if (step) return { scenario, step }
  throw new Error(`content/policies/${name}.yaml: there is no such figure.`)
}

const callOf = (call: Call, changed: Plain = {}): Call =>
  callSchema.parse(mergePatch(call, changed))

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
