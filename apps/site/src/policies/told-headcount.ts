import type { Step } from '@contract-playbook/billing'
import type { Language } from '@contract-playbook/language'
import type { HeadcountChange, Scenario } from '@contract-playbook/terms'

/** The headcount of an example, a sentence a change: `1 January 2027: Shanghai set to 10 people`. */
export const toldHeadcount = (
  { headcount, terms }: Scenario,
  language: Language,
): readonly string[] => headcount.map((change) => language.step(stepOf(change), terms).what)

/** A change as an explanation tells it, before any rule has moved its day. */
function stepOf({ count, kind, on, site, to, unit }: HeadcountChange): Step {
  return {
    id: on,
    code: 'headcount-change',
    facts: { on, kind, count, site, unit, charged: on, ...(to && { to }) },
    value: { kind: 'count', count },
    children: [],
  }
}
