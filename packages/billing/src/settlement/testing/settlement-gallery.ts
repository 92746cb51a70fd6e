import type { Outcome } from '@contract-playbook/terms'
import { money } from '../../exact/money.ts'
import { ratio } from '../../exact/ratio.ts'
import { day, decimal } from '../../testing/terms.ts'
import { corrections } from '../corrections.ts'
import { costCentres } from '../cost-centres.ts'
import { creditLine } from '../credit-notes.ts'
import { dueDate } from '../due-dates.ts'
import { lateInterest, type OverdueInvoice } from '../late-interest.ts'
import { parts } from '../part-amounts.ts'
import { serviceCredits } from '../service-credits.ts'
import type { SettlementStep } from '../settlement-step.ts'
import { amountsOf } from './amounts.ts'
import { capped, fee, ladder, measured, serviceTerms } from './credited.ts'
import { plainBill } from './plain-bill.ts'

const bill = plainBill([
  fee('2027-01', 100_001n, { tax: 6000n }),
  fee('2027-01', 20_000n, { charge: 'devices', site: 'szx' }),
  fee('2027-02', 10_000n, { charge: 'base', last: '2027-04-30' }),
])

const revised = plainBill([fee('2027-01', 99_999n)])

const halves = { sales: decimal('50'), office: decimal('50') }
const sites = { sha: { name: 'Shanghai', costCentres: halves }, szx: { name: 'Shenzhen' } }
const uneven = { sha: { name: 'Shanghai', costCentres: { sales: decimal('50') } } }

const workDays = { first: day('2027-01-01'), last: day('2027-01-31'), offDays: [], workDays: [] }

const overdue = (more: Partial<OverdueInvoice>): OverdueInvoice => ({
  gross: money(100_000n, 'CNY'),
  due: day('2027-01-31'),
  paid: day('2027-02-28'),
  terms: { latePayment: 'none' },
  ...more,
})

const bad = measured({ '2027-01': '99.7', '2027-03': '98', '2029-01': '99' })
const inclusive = { rate: decimal('6'), prices: 'inclusive' } as const

const billing = { due: { days: 30 } }
const atMonthEnd = { due: { days: 6, from: 'month-end' } } as const

/** Every way of settling, with every finding it can make. */
const outcomes: readonly Outcome<unknown>[] = [
  dueDate(day('2027-01-10'), {}),
  dueDate(day('2027-01-10'), { billing }, workDays),
  lateInterest(overdue({ terms: {} })),
  lateInterest(overdue({ gross: money(-1n, 'CNY') })),
  costCentres(bill, { sites: uneven }),
  creditLine(amountsOf(100n, 6n), [ratio(-1, 2), ratio(2)]),
  corrections(bill, plainBill([], 'USD')),
  serviceCredits(bill, serviceTerms({}), bad),
  serviceCredits(bill, serviceTerms({ ladder }, quarterly()), bad),
  serviceCredits(bill, serviceTerms(), measured({ '2027-01': '101' })),
  serviceCredits(bill, serviceTerms(), [...bad, ...measured({ '2027-01': '99' })]),
]

function quarterly() {
  return { serviceLevels: { availabilityPer: 'quarter', credits: { ladder } } } as const
}

/** Every finding that a settlement can make, as the languages will have to say it. */
export const galleryIssues = outcomes.flatMap(({ issues }) => issues)

/** Every explanation that a settlement can give. */
export const gallerySteps: readonly SettlementStep[] = [
  dueDate(day('2027-01-10'), { billing: atMonthEnd }, workDays).value?.step,
  lateInterest(overdue({})).value?.step,
  ...['percentPerYear' as const, 'perMillePerDay' as const].map((rate) => {
    const terms = { latePayment: { [rate]: decimal('0.5') } } as OverdueInvoice['terms']
    return lateInterest(overdue({ terms })).value?.step
  }),
  ...parts.flatMap((part) => [
    ...splitBy(part),
    ...(
      creditLine({ ...amountsOf(100n, 6n), vat: inclusive }, [ratio(1, 3), ratio(2, 3)]).value ?? []
    ).map((note) => note.explain(part)),
    corrections(bill, revised).value?.explain(part),
    ...(serviceCredits(bill, serviceTerms(capped), bad).value?.months ?? []).map((month) =>
      month.explain(part),
    ),
  ]),
].filter((step) => step !== undefined)

function splitBy(part: (typeof parts)[number]): (SettlementStep | undefined)[] {
  const { value } = costCentres(bill, { sites })
  return [...(value?.centres ?? []), ...(value ? [value.unallocated] : [])].map((one) =>
    one.explain(part),
  )
}
