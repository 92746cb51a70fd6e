import type { Charge, ContractTerms } from '@contract-playbook/terms'
import type { Sums } from './arithmetic.ts'
import { dayOf } from './calendar.ts'
import { withFreeMonths } from './free-months.ts'
import type { Window } from './periods.ts'
import type { PricedTier } from './tiers.ts'
import type { UpliftStep } from './uplifts.ts'

/** Tiers as they are written; one price is a single tier. */
type WrittenTiers = readonly {
  readonly from: number
  readonly price: string
  readonly flat?: string
}[]

/** Prices from a day on. */
export interface RateRow<Amount> {
  readonly from: number
  readonly tiers: readonly PricedTier<Amount>[]
}

type Step<Amount> =
  | { readonly on: number; readonly ramp: WrittenTiers }
  | { readonly on: number; readonly percent: Amount }

type Chain = { readonly basis: 'compound' | 'simple'; readonly carried: 'rounded' | 'unrounded' }

/** A price on its way: as it was agreed, exactly as it has risen, and as it is charged. */
interface Risen<Amount> {
  readonly agreed: Amount
  readonly exact: Amount
  readonly charged: Amount
  readonly digits: number
}

/** What prices depend on beside the price itself. */
export interface PriceSetting<Amount> {
  readonly terms: ContractTerms
  readonly steps: readonly UpliftStep<Amount>[]
  /** Of the currency in which prices are written. */
  readonly digits: number
  readonly sums: Sums<Amount>
}

/** The rows of prices of a charge, each from its day until the next one. */
export function ratesOf<Amount>(
  charge: Charge,
  window: Window,
  setting: PriceSetting<Amount>,
): RateRow<Amount>[] {
  const { first } = window
  // What is owed once has the contract's price of that day; a charge that runs has its own price on its first day.
  const from = charge.kind === 'one-off' ? dayOf(setting.terms.term.first) : first
  const rising = charge.uplift === 'excluded' ? [] : setting.steps
  const rows = rowsOf(tiersOf(charge), stepsOf(rising, rampOf(charge), from), setting, from)
  return withFreeMonths(rows, charge, first, setting.sums)
}

/** The amount of a commitment from each day on. */
export function amountRates<Amount>(
  amount: string,
  isUplifted: boolean,
  setting: PriceSetting<Amount>,
): RateRow<Amount>[] {
  const first = dayOf(setting.terms.term.first)
  const steps = isUplifted ? stepsOf(setting.steps, [], first) : []
  return rowsOf([{ from: 1, price: amount }], steps, setting, first)
}

const tiersOf = (charge: Charge): WrittenTiers =>
  charge.kind === 'per-unit' ? (charge.tiers as WrittenTiers) : [{ from: 1, price: charge.price }]

function rampOf(charge: Charge): { on: number; ramp: WrittenTiers }[] {
  if (charge.kind === 'one-off' || charge.ramp === undefined || charge.ramp === 'none') return []
  return charge.kind === 'per-unit'
    ? charge.ramp.map(({ from, tiers }) => ({ on: dayOf(from), ramp: tiers as WrittenTiers }))
    : charge.ramp.map(({ from, price }) => ({ on: dayOf(from), ramp: [{ from: 1, price }] }))
}

/** Steps after the first day in the order of their days. On a day that has agreed prices nothing rises. */
function stepsOf<Amount>(
  rising: readonly UpliftStep<Amount>[],
  ramp: readonly { on: number; ramp: WrittenTiers }[],
  first: number,
): Step<Amount>[] {
  const uplifts = rising.filter(({ on }) => ramp.every((agreed) => agreed.on !== on))
  return [...uplifts, ...ramp].filter(({ on }) => on > first).toSorted((a, b) => a.on - b.on)
}

function rowsOf<Amount>(
  written: WrittenTiers,
  steps: readonly Step<Amount>[],
  setting: PriceSetting<Amount>,
  first: number,
): RateRow<Amount>[] {
  let now = written.map((tier) => agreedTier(tier, setting))
  const rows = [{ from: first, tiers: now.map(pricedTier) }]
  for (const step of steps) {
    now =
      'ramp' in step
        ? step.ramp.map((tier) => agreedTier(tier, setting))
        : now.map(({ from, price, flat }) => ({
            from,
            price: raised(price, step.percent, setting),
            flat: raised(flat, step.percent, setting),
          }))
    rows.push({ from: step.on, tiers: now.map(pricedTier) })
  }
  return rows
}

interface RisenTier<Amount> {
  readonly from: number
  readonly price: Risen<Amount>
  readonly flat: Risen<Amount>
}

function agreedTier<Amount>(
  { from, price, flat = '0' }: WrittenTiers[number],
  { sums, digits }: PriceSetting<Amount>,
): RisenTier<Amount> {
  const agreed = (text: string): Risen<Amount> => {
    const amount = sums.amount(text)
    const precision = Math.max(digits, text.split('.')[1]?.length ?? 0)
    return { agreed: amount, exact: amount, charged: amount, digits: precision }
  }
  return { from, price: agreed(price), flat: agreed(flat) }
}

const pricedTier = <Amount>({ from, price, flat }: RisenTier<Amount>): PricedTier<Amount> => ({
  from,
  price: price.charged,
  flat: flat.charged,
})

function raised<Amount>(
  { agreed, exact, charged, digits }: Risen<Amount>,
  percent: Amount,
  { terms, sums }: PriceSetting<Amount>,
): Risen<Amount> {
  const { basis, carried } = chainOf(terms)
  const before = carried === 'rounded' ? charged : exact
  const risen = sums.add(before, sums.percentOf(percent, basis === 'compound' ? before : agreed))
  return { agreed, exact: risen, charged: sums.nearest(risen, digits), digits }
}

function chainOf({ uplift }: ContractTerms): Chain {
  const { basis = 'compound', carried = 'rounded' } = typeof uplift === 'object' ? uplift : {}
  return { basis, carried }
}
