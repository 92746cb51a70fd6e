import type { Part } from '@contract-playbook/billing'
import type { ExplainedStep } from '@contract-playbook/language'
import type { Settled } from '../beside/settled.ts'
import type { Figures } from './figures.ts'

const parts: readonly Part[] = ['net', 'tax', 'gross']

type Named = readonly [id: string, step: () => ExplainedStep]

/** Each part of something that explains itself. */
const partsOf = (
  id: string,
  { explain }: { readonly explain: (part: Part) => ExplainedStep },
): Named[] => parts.map((part) => [`${id}/${part}`, () => explain(part)])

/**
 * What stands beside a bill: `due/<invoice>`, `late-interest/<invoice>`, `cost-centre/<centre>/<part>`, `unallocated/<part>`,
 * `service-credit/<month>/<part>`, `credit/<line>/<note>/<part>`.
 */
export function settledFigures(settled: Settled): Figures {
  const { due, centres, credits, interest = [], notes } = settled
  const named: readonly Named[] = [
    ...Array.from(due, ([invoice, { step }]): Named => [`due/${invoice}`, () => step]),
    ...(centres?.centres ?? []).flatMap((one) => partsOf(`cost-centre/${one.centre}`, one)),
    ...(centres && centres.centres.length > 0 ? partsOf('unallocated', centres.unallocated) : []),
    ...(credits?.months ?? []).flatMap((one) => partsOf(`service-credit/${one.month}`, one)),
    ...interest.map(({ invoice, step }): Named => [`late-interest/${invoice}`, () => step]),
    ...notes.flatMap((one) => partsOf(`credit/${one.line ?? ''}/${one.number}`, one)),
  ]
  const steps = new Map(named)
  return { ids: () => steps.keys(), step: (id) => steps.get(id)?.() }
}
