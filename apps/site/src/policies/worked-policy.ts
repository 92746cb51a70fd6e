import type { FigureId } from '@contract-playbook/billing'
import type { Scenario } from '@contract-playbook/terms'
import type { Explained } from '../examples/explained.ts'
import { mergePatch } from '../examples/merge-patch.ts'
import type { Locale } from '../words/words.ts'
import { answerOf } from './call.ts'
import { callSchema, type Call } from './call-schema.ts'
import { exampleBills, type Changed, type ExampleBills } from './example-bills.ts'
import { policyOf } from './policies.ts'
import { policyName } from './policy-name.ts'
import { toldFigure } from './told-figure.ts'

/** A rule at work: the contract with its headcount, and why its figure is what it is. */
export interface WorkedPolicy {
  readonly scenario: Scenario
  /** What the scenario is compared with. */
  readonly compared?: Scenario
  readonly step: Explained
}

/** The example of a rule, or its other case of that number, in a language. Throws with the file's name if it has no such figure. */
export function workedPolicy(name: string, locale: Locale, other?: number): WorkedPolicy {
  const { cases, example } = policyOf(name)
  const changed: Changed = (other === undefined ? undefined : cases[other]) ?? {}
  const bills = exampleBills(name, locale, example, changed)
  const worked =
    'call' in example
      ? ofCall(policyName(name, locale), callOf(example.call, changed), bills)
      : ofBill(changed.figure ?? example.figure, bills)
  if (worked) return worked
  throw new Error(`content/policies/${name}.yaml: there is no such figure.`)
}

function ofBill(figure: FigureId, bills: ExampleBills): WorkedPolicy | undefined {
  const scenario = bills.scenario()
  const step = bills.bill(scenario).explain(figure)
  return step && { scenario, step }
}

function ofCall(name: string, call: Call, bills: ExampleBills): WorkedPolicy | undefined {
  const scenario = bills.scenario()
  const compared = comparedIn(call, bills)
  const answer = answerOf(call, {
    scenario,
    bill: bills.bill(scenario),
    compared: compared ?? scenario,
    comparedBill: () => bills.bill(compared ?? scenario),
  })
  if (answer === undefined) return undefined
  const step = 'step' in answer ? toldFigure(name, answer) : answer
  return { scenario, step, ...(compared && { compared }) }
}

const comparedIn = (call: Call, bills: ExampleBills): Scenario | undefined =>
  'headcount' in call
    ? bills.scenario('terms' in call ? call.terms : {}, call.headcount)
    : undefined

const callOf = (call: Call, changed: Changed): Call =>
  callSchema.parse(mergePatch(call, changed.call ?? {}))
