import { isoDate } from '@contract-playbook/terms'
import { entry } from '../exact/column.ts'
import { plus, type Ratio, ratio } from '../exact/ratio.ts'
import { exactMoney } from '../explain/values.ts'
import type { Billed } from '../invoices/billed.ts'
import { type Figure, figureOf, roundedSum } from './figure.ts'
import { fullPeriod } from './full-period.ts'
import { type ChargeItem, chargeItems, itemFacts, itemName } from './item-facts.ts'
import type { Scheduled } from './scheduled.ts'
import { type TotalsStep, totalsStep } from './totals-step.ts'

/** One contract year: its place, counted from 1, and its days [first, end) inside the term. */
interface Year {
  readonly year: number
  readonly first: number
  readonly end: number
}

const yearsOf = ({ contract: { years } }: Billed): Year[] =>
  years.first.map((first, place) => ({ year: place + 1, first, end: entry(years.end, place) }))

const yearFacts = ({ year, first, end }: Year) => ({
  year,
  first: isoDate(first),
  last: isoDate(end - 1),
})

/** What is scheduled in a contract year, counted from 1, rounded once. Undefined for a year that the term does not reach. */
export function valueOfYear(
  billed: Billed,
  schedule: Scheduled,
  number: number,
): Figure | undefined {
  const year = yearsOf(billed).find((one) => one.year === number)
  if (year === undefined) return undefined
  const { terms } = billed.contract
  const { exact, steps } = schedule.between(year.first, year.end)
  const { units, value, details } = roundedSum(exact, terms.currency)
  const id = `acv/${number}`
  const step = totalsStep(terms, id, 'acv', yearFacts(year), value, {
    ...details,
    children: () => steps(id),
  })
  return figureOf(units, terms.currency, step)
}

/** What is scheduled on the days from one to another, both inclusive, rounded once. Days outside the term owe nothing. */
export function scheduledFees(
  billed: Billed,
  schedule: Scheduled,
  first: number,
  last: number,
): Figure {
  const { terms } = billed.contract
  const { exact, steps } = schedule.between(first, last + 1)
  const { units, value, details } = roundedSum(exact, terms.currency)
  const facts = { first: isoDate(first), last: isoDate(last) }
  const id = `scheduled/${facts.first}/${facts.last}`
  const step = totalsStep(terms, id, 'scheduled-fees', facts, value, {
    ...details,
    children: () => steps(id),
  })
  return figureOf(units, terms.currency, step)
}

/** What is owed once, exactly. */
function onceOwed(at: ChargeItem): { exact: Ratio; step: (figure: string) => TotalsStep } {
  const { billed, charge } = at
  const { terms } = billed.contract
  const from = entry(charge.periods.first, 0)
  const days = { ...at, period: 0, from, end: from + 1, quantity: ratio(1), row: 0 }
  const price = fullPeriod({ ...days, quantitySteps: () => [] })
  const facts = { ...itemFacts(at), on: isoDate(from) }
  const step = (figure: string): TotalsStep => {
    const id = `${figure}/${itemName(at)}`
    const value = exactMoney(price.amount, terms.currency)
    return totalsStep(terms, id, 'one-off-value', facts, value, {
      path: `charges.${charge.id}`,
      children: () => [price.step(`${id}/price`)],
    })
  }
  return { exact: price.amount, step }
}

/** The value of the contract over its committed term: what is scheduled in its years and what is owed once, summed exactly, rounded once. */
export function contractValue(billed: Billed, schedule: Scheduled): Figure {
  const { terms } = billed.contract
  const years = yearsOf(billed).map((year) => ({
    year,
    ...schedule.between(year.first, year.end),
  }))
  const once = chargeItems(billed, 'one-off').map(onceOwed)
  const exact = [...years, ...once].reduce((sum, one) => plus(sum, one.exact), ratio(0))
  const { units, value, details } = roundedSum(exact, terms.currency)
  const step = totalsStep(terms, 'tcv', 'tcv', { ...terms.term }, value, {
    ...details,
    children: () => [
      ...years.map(({ year, exact, steps }) => {
        const id = `tcv/${year.year}`
        const ofYear = exactMoney(exact, terms.currency)
        return totalsStep(terms, id, 'scheduled-year', yearFacts(year), ofYear, {
          children: () => steps(id),
        })
      }),
      ...once.map(({ step }) => step('tcv')),
    ],
  })
  return figureOf(units, terms.currency, step)
}
