import {
  type ContractTerms,
  dayIssue,
  type IsoDate,
  isoDate,
  type Issue,
  type Outcome,
} from '@contract-playbook/terms'
import { readDay } from '../calendar/day.ts'
import { dueDay } from '../calendar/due-day.ts'
import { nextWorkingDay, type WorkCalendar } from '../calendar/working-days.ts'
import { ratio } from '../exact/ratio.ts'
import { countValue } from '../explain/values.ts'
import { add, input, nothing } from '../formula/expression.ts'
import { settlementIssue } from './settlement-issues.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'
import { sumFigure, type WorkedFigure } from './worked-figure.ts'

/** When an invoice has to be paid. */
export interface DueDate {
  readonly due: IsoDate
  /** The day that the contract's counting gives. */
  readonly nominal: IsoDate
  /** The nominal day is no working day, so that the next one is the due day. */
  readonly moved: boolean
  /** Whether a calendar of working days speaks of these days; without one nothing moves. */
  readonly covered: boolean
  /** Why that day: the value counts the days from the issue. */
  readonly step: SettlementStep
}

type DueTerms = Pick<ContractTerms, 'billing' | 'clauses'>

/**
 * The day on which an invoice is due: so many days after its issue, or after the last day of the month of issue. It moves forward to a
 * working day if a calendar is given; notice `working-days-not-announced` if the calendar does not reach that far.
 * Unknown `due-not-in-terms` if the contract does not say; assumption `assumed-due-from` if it does not say from when; issue
 * `not-a-date`, `no-such-day` or `date-out-of-range` at `issued` for what is no day.
 */
export function dueDate(
  issued: IsoDate,
  terms: DueTerms,
  calendar?: WorkCalendar,
): Outcome<DueDate> {
  const noDay = dayIssue(issued, 'issued')
  if (noDay) return { value: undefined, issues: [noDay] }
  const counted = dueDay(terms, readDay(issued))
  if (counted === undefined)
    return { value: undefined, issues: [settlementIssue('due-not-in-terms', {}, 'billing.due')] }
  const nominal = isoDate(counted)
  const found = calendar && nextWorkingDay(calendar, nominal)
  const due = found?.day ?? nominal
  const issues: Issue[] = []
  if (terms.billing?.due?.from === undefined)
    issues.push(settlementIssue('assumed-due-from', { assumed: 'issue' }, 'billing.due.from'))
  if (found?.covered === false)
    issues.push(settlementIssue('working-days-not-announced', { on: due }))
  const step = dueStep(terms, { issued, nominal, due })
  const covered = found?.covered ?? false
  return { value: { due, nominal, moved: due !== nominal, covered, step }, issues }
}

interface Days {
  readonly issued: IsoDate
  readonly nominal: IsoDate
  readonly due: IsoDate
}

/** Explains a due day as the days that pass from the issue: to the end of the month, to pay, until people work again. */
function dueStep(terms: DueTerms, { issued, nominal, due }: Days): SettlementStep {
  const { days = 0, from } = terms.billing?.due ?? {}
  const [toNominal, moved] = [readDay(nominal) - readDay(issued), readDay(due) - readDay(nominal)]
  const { units, formula } = daysFigure({
    ...(from === 'month-end' ? { 'to-month-end': toNominal - days } : {}),
    'days-to-pay': days,
    ...(moved === 0 ? {} : { 'days-moved': moved }),
  })
  const facts = { issued, nominal, due, days, from: from ?? 'issue' } as const
  return settlementStep(terms, 'due-date', 'due-date', facts, countValue(Number(units)), {
    formula,
    policy: `due/${from ?? 'issue'}`,
    assumed: from === undefined,
    path: 'billing.due',
  })
}

/** A sum of days, each under its name. */
function daysFigure(days: Readonly<Record<string, number>>): WorkedFigure {
  const [first = nothing('days'), ...rest] = Object.keys(days).map((name) =>
    input(name, 'days', { rank: 'charge' }),
  )
  const inputs = Object.entries(days).map(([name, count]) => [name, ratio(count)] as const)
  return sumFigure(rest.reduce(add, first), Object.fromEntries(inputs), 0)
}
