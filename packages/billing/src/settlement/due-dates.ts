import {
  type ContractTerms,
  daysInMonth,
  type IsoDate,
  isoDate,
  type Issue,
  type Outcome,
} from '@contract-playbook/terms'
import { type Day, dayNumber, readDay, readIsoDate } from '../calendar/day.ts'
import { nextWorkingDay, type WorkCalendar } from '../calendar/working-days.ts'
import { ratio } from '../exact/ratio.ts'
import { countValue } from '../explain/values.ts'
import { add, input } from '../formula/expression.ts'
import { settlementIssue } from './settlement-issues.ts'
import { type SettlementStep, settlementStep } from './settlement-step.ts'
import { sumFigure } from './worked-figure.ts'

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
type Due = NonNullable<NonNullable<ContractTerms['billing']>['due']>
type Start = NonNullable<Due['from']>

const numberOfDays = (name: string) => input(name, 'days', { rank: 'charge' })

/** From the issue to the last day of its month if the contract says so, the days to pay, and those until people work again. */
const counted = add(
  add(numberOfDays('to-month-end'), numberOfDays('days-to-pay')),
  numberOfDays('days-moved'),
)

/** The day from which the days to pay count, which is not counted itself. One entry a way of counting. */
const startDay: { readonly [S in Start]: (issued: IsoDate) => Day } = {
  issue: (issued) => readDay(issued),
  'month-end': (issued) => {
    const { year, month } = readIsoDate(issued)
    return dayNumber(year, month, daysInMonth(year, month))
  },
}

/**
 * The day on which an invoice is due: so many days after its issue, or after the last day of the month of issue. It moves forward to a
 * working day if a calendar is given; notice `working-days-not-announced` if the calendar does not reach that far.
 * Unknown `due-not-in-terms` if the contract does not say; assumption `assumed-due-from` if it does not say from when.
 */
export function dueDate(
  issued: IsoDate,
  terms: DueTerms,
  calendar?: WorkCalendar,
): Outcome<DueDate> {
  const { due } = terms.billing ?? {}
  if (due === undefined)
    return { value: undefined, issues: [settlementIssue('due-not-in-terms', {}, 'billing.due')] }
  const nominal = isoDate(startDay[due.from ?? 'issue'](issued) + due.days)
  const found = calendar && nextWorkingDay(calendar, nominal)
  const day = found?.day ?? nominal
  const issues: Issue[] = []
  if (due.from === undefined)
    issues.push(settlementIssue('assumed-due-from', { assumed: 'issue' }, 'billing.due.from'))
  if (found?.covered === false)
    issues.push(settlementIssue('working-days-not-announced', { on: day }))
  const moved = day !== nominal
  const step = dueStep(terms, due, { issued, nominal, due: day })
  return { value: { due: day, nominal, moved, covered: found?.covered ?? false, step }, issues }
}

interface Days {
  readonly issued: IsoDate
  readonly nominal: IsoDate
  readonly due: IsoDate
}

/** Explains a due day as the days that pass from the issue. */
function dueStep(terms: DueTerms, { days, from }: Due, dates: Days): SettlementStep {
  const start = startDay[from ?? 'issue'](dates.issued)
  const { units, formula } = sumFigure(
    counted,
    {
      'to-month-end': ratio(start - readDay(dates.issued)),
      'days-to-pay': ratio(days),
      'days-moved': ratio(readDay(dates.due) - readDay(dates.nominal)),
    },
    0,
  )
  const facts = { ...dates, days, from: from ?? 'issue' } as const
  return settlementStep(terms, 'due-date', 'due-date', facts, countValue(Number(units)), {
    formula,
    policy: `due/${from ?? 'issue'}`,
    assumed: from === undefined,
    path: 'billing.due',
  })
}
