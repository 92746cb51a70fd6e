import type { ContractTerms } from '@contract-playbook/terms'
import { clauseOf } from '../clause-of.ts'
import { onRequest } from '../exact/on-request.ts'
import type { Step, StepCode, StepFacts, StepValue } from './step.ts'

/** What a step may say beside its facts and value. */
export interface StepDetails extends Partial<Pick<Step, 'formula' | 'rounding' | 'policy'>> {
  /** The terms do not say so. */
  readonly assumed?: boolean
  /** The field of the terms that is responsible: its clause is looked up. */
  readonly path?: string
  readonly children?: () => readonly Step[]
}

/** The playbook page on headcount billing. */
const headcountBilling = 'playbook/headcount-billing'

/** The playbook page that explains each kind of step: none where a figure of the terms explains itself. */
const chapters: { readonly [C in StepCode]: string | undefined } = {
  total: undefined,
  invoice: headcountBilling,
  'charge-on-invoice': headcountBilling,
  line: headcountBilling,
  'worked-amount': headcountBilling,
  adjustment: headcountBilling,
  recomputed: headcountBilling,
  'already-billed': headcountBilling,
  segment: headcountBilling,
  'whole-period': headcountBilling,
  quantity: headcountBilling,
  heads: headcountBilling,
  basis: headcountBilling,
  'average-days': headcountBilling,
  'high-water-mark': headcountBilling,
  ratchet: headcountBilling,
  tolerance: headcountBilling,
  floor: headcountBilling,
  included: headcountBilling,
  'headcount-opening': headcountBilling,
  'headcount-change': headcountBilling,
  tier: headcountBilling,
  'stair-step': headcountBilling,
  packages: headcountBilling,
  'tier-flat': headcountBilling,
  price: undefined,
  'price-uplift': headcountBilling,
  'price-index': headcountBilling,
  'price-ramp': headcountBilling,
  'free-months': headcountBilling,
  'base-fee': headcountBilling,
  'one-off': headcountBilling,
  'discount-percent': headcountBilling,
  'discount-amount': headcountBilling,
  conversion: headcountBilling,
  allocation: headcountBilling,
  tax: headcountBilling,
  'net-of-gross': headcountBilling,
  'tax-of-gross': headcountBilling,
  'no-tax': undefined,
  'true-up': headcountBilling,
  cap: headcountBilling,
  'committed-amount': headcountBilling,
  'counted-lines': headcountBilling,
  'rounding-line': headcountBilling,
}

/** A step; its children are made when they are asked for. */
export function makeStep<C extends StepCode>(
  terms: ContractTerms,
  id: string,
  code: C,
  facts: StepFacts[C],
  value: StepValue,
  details: StepDetails = {},
): Step {
  const { path, assumed, children = () => [], ...said } = details
  const clause = path === undefined ? undefined : clauseOf(terms, path)
  const chapter = chapters[code]
  const below = onRequest(children)
  const step = {
    id,
    code,
    facts,
    value,
    ...said,
    ...(clause === undefined ? {} : { clause }),
    ...(assumed === true ? { assumed } : {}),
    ...(chapter === undefined ? {} : { chapter }),
    get children() {
      return below()
    },
  }
  return step as unknown as Step // code and facts belong together by the signature, which a union cannot follow
}
