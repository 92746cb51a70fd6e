import { type CurrencyCode, currencyExponent } from '@contract-playbook/terms'
import type { Totals } from '../compile.ts'
import { decimalText } from '../exact/decimal.ts'
import { isSame, minus, over, powerOfTen, type Ratio, ratio } from '../exact/ratio.ts'
import type { Part } from '../explain/step.ts'
import { exactMoney, majorUnits, moneyValue } from '../explain/values.ts'
import { add, input, subtract } from '../formula/expression.ts'
import { texts, traceOf, work, type Worked } from '../formula/trace.ts'
import { combined, divided, given, sumOf, wholeNumber } from '../formula/worked.ts'
import type { Explained, GroupPart } from './bridge-parts.ts'
import { type TotalsDetails, type TotalsStep, totalsStep } from './totals-step.ts'

const parts: { readonly [P in Part]: (of: { net: bigint; tax: bigint }) => bigint } = {
  net: ({ net }) => net,
  tax: ({ tax }) => tax,
  gross: ({ net, tax }) => net + tax,
}

const difference = subtract(
  input('total-to', 'money', { rank: 'line' }),
  input('total-from', 'money', { rank: 'line' }),
)

/** Explains the whole difference: one total less the other, and the causes that sum to it. */
export function bridgeStep(
  totals: { readonly from: Totals; readonly to: Totals },
  groups: readonly GroupPart[],
  part: Part,
): TotalsStep {
  const { currency } = totals.from
  const digits = currencyExponent[currency]
  const [from, to] = [parts[part](totals.from), parts[part](totals.to)]
  const inputs = { 'total-to': majorUnits(to, digits), 'total-from': majorUnits(from, digits) }
  const facts = { part, from: decimalText(from, digits), to: decimalText(to, digits) }
  const id = `bridge/${part}`
  return totalsStep({}, id, 'bridge', facts, moneyValue(to - from, digits, currency), {
    formula: traceOf(work(difference, { inputs, segments: [] })),
    children: () => groups.map((group) => causeStep(group, part, currency, id)),
  })
}

const netAndTax = add(
  input('net', 'money', { rank: 'line' }),
  input('tax', 'money', { rank: 'line' }),
)

/** Explains what some causes explain: the mean of their effects. */
export function causeStep(
  group: GroupPart,
  part: Part,
  currency: CurrencyCode,
  bridge: string,
): TotalsStep {
  const id = `${bridge}/${group.causes.join('+')}`
  return part === 'gross'
    ? grossStep(group, currency, id)
    : meanStep(group, part, group[part], currency, id)
}

function grossStep(group: GroupPart, currency: CurrencyCode, id: string): TotalsStep {
  const { causes, fields, net, tax } = group
  const digits = currencyExponent[currency]
  const inputs = { net: majorUnits(net.units, digits), tax: majorUnits(tax.units, digits) }
  const facts = {
    part: 'gross' as const,
    causes,
    fields,
    first: decimalText(net.first + tax.first, digits),
    last: decimalText(net.last + tax.last, digits),
    extra: false,
  }
  const value = moneyValue(net.units + tax.units, digits, currency)
  return totalsStep({}, id, 'bridge-cause', facts, value, {
    formula: traceOf(work(netAndTax, { inputs, segments: [] })),
    children: () =>
      (['net', 'tax'] as const).map((part) =>
        meanStep(group, part, group[part], currency, `${id}/${part}`),
      ),
  })
}

function meanStep(
  { causes, fields }: GroupPart,
  part: 'net' | 'tax',
  explained: Explained,
  currency: CurrencyCode,
  id: string,
): TotalsStep {
  const digits = currencyExponent[currency]
  const { units, first, last, extra, after } = explained
  const facts = {
    part,
    causes,
    fields,
    first: decimalText(first, digits),
    last: decimalText(last, digits),
    extra,
  }
  const value = moneyValue(units, digits, currency)
  return totalsStep({}, id, 'bridge-cause', facts, value, {
    ...meanDetails(explained, digits),
    children: () =>
      after.map((effect, before) => {
        const sets = setsOf(after.length - 1, before)
        const mean = exactMoney(inMajor(effect, digits), currency)
        return totalsStep(
          {},
          `${id}/after-${before}`,
          'bridge-effect',
          { part, before, sets },
          mean,
        )
      }),
  })
}

/** The mean of the effects; what largest remainder cut from it or added to it is a number of its own. */
function meanDetails({ after, units }: Explained, digits: number): TotalsDetails {
  const effects = after.map((effect) => given('money', inMajor(effect, digits), 'effect'))
  const mean = divided(sumOf(effects), wholeNumber('ratio', effects.length, 'causes'))
  const whole = majorUnits(units, digits)
  if (isSame(mean.value, whole)) return { formula: traceOf(mean) }
  const remainder: Worked = given('money', minus(whole, mean.value), 'remainder')
  return {
    formula: traceOf(combined('add', mean, remainder)),
    rounding: { exact: texts(mean.value), rule: 'largest-remainder', at: 'share' },
  }
}

const inMajor = (minor: Ratio, digits: number): Ratio => over(minor, ratio(powerOfTen(digits)))

/** How many sets of so many there are among others. */
function setsOf(others: number, size: number): number {
  let sets = 1
  for (let one = 1; one <= size; one++) sets = (sets * (others - one + 1)) / one
  return sets
}
