import { currencyExponent, type Scenario } from '@contract-playbook/terms'
import { type Arithmetic, sumsOf } from './arithmetic.ts'
import { textOf } from './calendar.ts'
import { chargeEntries, type Entry } from './charge-entries.ts'
import { commitmentEntries } from './commitments.ts'
import { billingPeriods, invoiceId, issueDay, roundingIn, type Setting } from './setting.ts'
import { type OracleIndex, upliftSteps } from './uplifts.ts'

/** What a calculation is given beside the scenario. */
export interface OracleGiven {
  /** The price indices that uplifts read. */
  readonly indices?: readonly OracleIndex[]
  /** Only lines of invoices that are issued up to this day. */
  readonly upTo?: string
}

/** Net and tax of lines by their id. */
export type OracleLines = Readonly<Record<string, { readonly net: string; readonly tax: string }>>

/** Net and tax of every line by its id, worked out day by day from the rules. Throws on what is unknown. */
export function oracleLines<Amount>(
  { terms, headcount }: Scenario,
  arithmetic: Arithmetic<Amount>,
  { indices = [], upTo }: OracleGiven = {},
): OracleLines {
  const sums = sumsOf(arithmetic)
  const setting: Setting<Amount> = {
    terms,
    headcount,
    sums,
    steps: upliftSteps(terms, indices, sums),
    billing: billingPeriods(terms),
    isAdvance: terms.billing?.issued === 'in-advance',
  }
  const digits = currencyExponent[terms.currency]
  const shown = entriesOf(setting).filter(
    ({ isShown, invoice }) =>
      isShown && (upTo === undefined || textOf(issueDay(setting, invoice)) <= upTo),
  )
  return Object.fromEntries(
    shown.map(({ id, net, tax }) => [
      id,
      { net: sums.text(net, digits), tax: sums.text(tax, digits) },
    ]),
  )
}

function entriesOf<Amount>(setting: Setting<Amount>): Entry<Amount>[] {
  const { charges, commitments } = setting.terms
  const charged = Object.fromEntries(
    Object.entries(charges).map(([name, charge]) => [name, chargeEntries(setting, name, charge)]),
  )
  const committed = Object.entries(typeof commitments === 'object' ? commitments : {}).flatMap(
    ([name, commitment]) => commitmentEntries(setting, name, commitment, charged),
  )
  const entries = [...Object.values(charged).flat(), ...committed]
  return [...entries, ...roundingEntries(setting, entries)]
}

/** Where invoices are rounded, what their lines lost or won by being shown rounded. */
function roundingEntries<Amount>(
  setting: Setting<Amount>,
  entries: readonly Entry<Amount>[],
): Entry<Amount>[] {
  const { sums, terms, billing } = setting
  const { mode, at, digits } = roundingIn(terms, terms.currency)
  if (at !== 'invoice') return []
  return [...billing.keys(), billing.length].flatMap((invoice) => {
    const on = entries.filter((entry) => entry.invoice === invoice)
    const exact = sums.sum(on.map(({ exactNet }) => exactNet))
    const net = sums.minus(sums.round(exact, digits, mode), sums.sum(on.map(({ net }) => net)))
    if (sums.isZero(net)) return []
    const id = `${invoiceId(setting, invoice)}/rounding`
    const firstDay = billing[invoice]?.first ?? 0
    return [
      {
        id,
        firstDay,
        invoice,
        net,
        tax: sums.zero,
        beforeDiscounts: net,
        exactNet: net,
        isShown: true,
      },
    ]
  })
}
