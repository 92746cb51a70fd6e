import { isoDate } from '@contract-playbook/terms'
import { decimalText } from '../exact/decimal.ts'
import { powerOfTen } from '../exact/ratio.ts'
import { texts, traceOf } from '../formula/trace.ts'
import type { CompiledCharge } from '../charges/compiled-charge.ts'
import type { CompiledCommitment } from '../charges/compiled-commitment.ts'
import type { HistoricPrice, PriceStep } from '../schedule/price-history.ts'
import type { IndexCause } from '../schedule/rate-cause.ts'
import type { LineContext } from './line-context.ts'
import { makeStep, type StepDetails } from './make-step.ts'
import type { Step, StepFacts } from './step.ts'
import { moneyValue, roundingOf } from './values.ts'

type Amount = 'price' | 'flat'
type Priced = Pick<CompiledCharge | CompiledCommitment, 'rates' | 'id'>

/** Where the price of a tier in a row of prices comes from: the agreed price, then every uplift since. */
export function priceSteps(
  { charge, billed }: LineContext,
  id: string,
  tier: number,
  row: number,
  amount: Amount = 'price',
): Step[] {
  const { terms } = billed.contract
  const said = charge.charge
  const field = (step: number | undefined): string => {
    const ramp = step === undefined ? '' : `.ramp.${step}`
    const tiers = said.kind === 'per-unit' ? `.tiers.${tier}.${amount}` : '.price'
    return `charges.${charge.id}${ramp}${tiers}`
  }
  return amountSteps(terms, charge.currency, charge, id, tier, row, amount, {
    field,
    ...pricedBy(said, amount),
    assumed: said.uplift === undefined,
  })
}

/** The same for the one amount of a commitment. */
export const committedPriceSteps = (
  terms: LineContext['billed']['contract']['terms'],
  commitment: CompiledCommitment,
  id: string,
  row: number,
): Step[] =>
  amountSteps(terms, terms.currency, commitment, id, 0, row, 'price', {
    field: () => `commitments.${commitment.id}.amount`,
    assumed: commitment.commitment.uplift === undefined,
  })

/** What a price is per: a unit or a package and its period; the period alone where it is the price of a whole tier. */
function pricedBy(said: CompiledCharge['charge'], amount: Amount): Pick<Said, 'unit' | 'per'> {
  if (said.kind === 'one-off') return {}
  const per = said.pricePeriod ?? 'month'
  if (said.kind === 'base-fee' || amount === 'flat' || said.pricing === 'stair-step') return { per }
  return { per, unit: said.pricing === 'package' ? 'package' : said.unit }
}

interface Said {
  /** the field of the terms that states a price: of the charge, or of a step of its ramp */
  readonly field: (rampStep: number | undefined) => string
  readonly unit?: string
  readonly per?: StepFacts['price']['per'] & string
  /** The terms do not say whether it rises with the others. */
  readonly assumed: boolean
}

type Terms = LineContext['billed']['contract']['terms']

function amountSteps(
  terms: Terms,
  currency: CompiledCharge['currency'],
  { rates }: Priced,
  id: string,
  tier: number,
  row: number,
  amount: Amount,
  said: Said,
): Step[] {
  return rates.history(row).flatMap((step, place) => {
    const stated = step.tiers[tier]
    const price = amount === 'flat' ? stated?.flat : stated?.price
    if (stated === undefined || price === undefined) return []
    const stepId = place === 0 ? `${id}/${amount}` : `${id}/uplift-${place}`
    const value = moneyValue(units(price), price.digits, currency)
    const make = <C extends 'price' | 'price-ramp' | 'price-uplift' | 'price-index'>(
      code: C,
      facts: StepFacts[C],
      details: StepDetails,
    ): Step[] => [makeStep(terms, stepId, code, facts, value, details)]
    const formula = { formula: traceOf(price.worked), ...roundingOf(price.worked, 'price') }
    const on = isoDate(step.on)
    switch (step.cause.kind) {
      case 'agreed':
      case 'free':
      case 'free-ends':
        return make('price', priceFacts(stated.from, said), { path: said.field(undefined) })
      case 'ramp':
        return make('price-ramp', { on }, { policy: 'ramp', path: said.field(step.cause.step) })
      case 'uplift':
        return make(
          'price-uplift',
          { percent: percentText(step.cause.percent), on },
          { ...formula, policy: 'uplift/fixed', path: 'uplift', assumed: said.assumed },
        )
      case 'index':
        return make('price-index', indexFacts(terms, step, step.cause), {
          ...formula,
          policy:
            step.cause.base === undefined ? 'uplift/index-year-on-year' : 'uplift/index-level',
          path: 'uplift',
          assumed: said.assumed,
        })
    }
  })
}

const priceFacts = (from: number, { unit, per }: Said): StepFacts['price'] => ({
  ...(from > 1 || unit !== undefined ? { from } : {}),
  ...(unit === undefined ? {} : { unit }),
  ...(per === undefined ? {} : { per }),
})

/** A share of one as a percentage: 75 units of 3 digits are "7.5". */
const percentText = ({ units: share, digits }: { units: bigint; digits: number }) =>
  decimalText(share, Math.max(0, digits - 2))

/** A price in units of its own precision. */
const units = ({ worked, digits }: HistoricPrice): bigint => {
  const { numerator, denominator } = worked.value
  return (numerator * powerOfTen(digits)) / denominator
}

function indexFacts(terms: Terms, { on }: PriceStep, cause: IndexCause): StepFacts['price-index'] {
  const { uplift } = terms
  const said = typeof uplift === 'object' && 'index' in uplift ? uplift : undefined
  const { spread, cap, floor } = said ?? {}
  return {
    on: isoDate(on),
    index: cause.index,
    month: cause.reference.month,
    published: cause.reference.figure,
    ...(cause.base === undefined
      ? {}
      : { base: { month: cause.base.month, published: cause.base.figure } }),
    ...(spread === undefined ? {} : { spread }),
    ...(cap === undefined ? {} : { cap }),
    ...(floor === undefined ? {} : { floor }),
    percent: texts(cause.percent),
  }
}
