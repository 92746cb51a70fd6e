import { isoDate } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { entry } from '../exact/column.ts'
import { day } from '../testing/terms.ts'
import { readDay } from './day.ts'
import { type PeriodLength, type PeriodRule, periodsOf } from './periods.ts'
import { type DayCount, denominatorOf, numeratorOf } from './share.ts'

/** The shares of their periods that the days [from, to) are, for the periods that begin by a target day. */
function shares(count: DayCount, rule: PeriodRule, months: PeriodLength, from: string, to: string) {
  const last = isoDate(readDay(day(to)) - 1)
  const periods = periodsOf({ first: day(from), last }, rule, months)
  return periods.first.map((first, index) => ({
    start: isoDate(entry(periods.starts, index)),
    numerator: numeratorOf(count, periods, index, first, entry(periods.end, index)),
    denominator: denominatorOf(count, periods, index),
  }))
}

/** To nine decimals, as their publisher rounds. */
const decimals = ({ numerator, denominator }: { numerator: number; denominator: number }): string =>
  (numerator / denominator).toFixed(9)

/**
 * @source killbill/killbill@cb60779c, invoice/src/test/java/org/killbill/billing/invoice/generator: TestInvoiceDateUtilsWithoutFixedProration,
 * TestInvoiceDateUtilsWithFixedProration; kb-money, kb-stub, kb-chaos: TestDefaultInvoiceGenerator; kb-docs: killbill-docs@891f5131,
 * userguide/tutorials/invoice_subsystem.adoc; kb-fixed30-money: beatrix, TestInvoiceFixedProration
 */
test.each<[string, DayCount, number, string, string, string]>([
  ['kb-actual-trailing-01', 'actual-days', 23, '2023-05-23', '2023-06-15', '0.741935484'],
  ['kb-actual-trailing-02', 'actual-days', 23, '2023-06-23', '2023-07-15', '0.733333333'],
  ['kb-actual-trailing-03', 'actual-days', 23, '2023-02-23', '2023-03-15', '0.714285714'],
  ['kb-actual-leading-02', 'actual-days', 15, '2023-06-23', '2023-07-15', '0.733333333'],
  ['kb-actual-leading-03', 'actual-days', 15, '2023-02-23', '2023-03-15', '0.714285714'],
  ['kb-fixed30-ratio-01, trailing', 'thirty-days', 23, '2023-05-23', '2023-06-15', '0.733333333'],
  ['kb-fixed30-ratio-01, leading', 'thirty-days', 15, '2023-05-23', '2023-06-15', '0.733333333'],
  ['kb-fixed30-ratio-03, trailing', 'thirty-days', 23, '2023-02-23', '2023-03-15', '0.733333333'],
  ['kb-fixed30-ratio-03, leading', 'thirty-days', 15, '2023-02-23', '2023-03-15', '0.733333333'],
  ['kb-fixed30-ratio-04, trailing', 'thirty-days', 23, '2024-02-23', '2024-03-15', '0.733333333'],
  ['kb-fixed30-ratio-04, leading', 'thirty-days', 15, '2024-02-23', '2024-03-15', '0.733333333'],
  ['kb-fixed30-same-month-01', 'thirty-days', 23, '2023-05-15', '2023-05-23', '0.266666667'],
  ['kb-fixed30-same-month-02', 'thirty-days', 23, '2023-06-15', '2023-06-23', '0.266666667'],
  ['kb-fixed30-money-leading-2', 'thirty-days', 15, '2023-05-23', '2023-06-15', '0.733333333'],
  ['kb-fixed30-money-cancel-1', 'thirty-days', 23, '2023-05-15', '2023-05-23', '0.266666667'],
  ['kb-money-leading, 14 ÷ 31', 'actual-days', 15, '2011-09-01', '2011-09-15', '0.451612903'],
  ['kb-stub-995, 10 ÷ 31', 'actual-days', 15, '2012-04-05', '2012-04-15', '0.322580645'],
  ['kb-chaos-cancel, 6 ÷ 30', 'actual-days', 5, '2011-04-29', '2011-05-05', '0.200000000'],
  ['kb-chaos-addon-cancel, 3 ÷ 30', 'actual-days', 10, '2011-10-07', '2011-10-10', '0.100000000'],
  ['kb-docs-blowdart, 30 ÷ 31', 'actual-days', 1, '2012-05-02', '2012-06-01', '0.967741935'],
])('%s: by %s, billed on day %i, %s to %s: %s', (_, count, day, from, to, ratio) => {
  expect(shares(count, { day }, 1, from, to).map(decimals)).toEqual([ratio])
})

/** @source killbill/killbill@cb60779c, invoice/src/test/java/org/killbill/billing/invoice/proRations/inAdvance: monthly/TestProRation, quarterly/TestProRation, quarterly/TestTrailingProRation */
test.each<[string, PeriodLength, number, string, string, string, string]>([
  ['kb-m-phasechange-onbcd', 1, 3, '2011-02-17', '2012-02-17', '2011-03-03', '1.500000000'],
  ['kb-m-planchange-after-2', 1, 15, '2011-03-10', '2012-03-10', '2011-04-21', '2.178571429'],
  ['kb-m-double', 1, 7, '2011-01-31', '2011-03-10', '2011-04-21', '1.322580646'],
  ['kb-q-change', 3, 10, '2011-02-10', '2011-02-24', '2011-03-06', '0.157303371'],
  ['kb-q-leap', 3, 1, '2012-02-01', '2012-02-15', '2012-02-19', '0.155555556'],
  ['kb-q-trailing', 3, 17, '2010-06-17', '2010-09-25', '2010-09-25', '1.087912088'],
])('%s: every %i months on day %i, %s to %s, by %s: %s', (_, months, day, from, to, by, cycles) => {
  const due = shares('actual-days', { day }, months, from, to).filter(({ start }) => start <= by)
  const sum = due.reduce((sum, share) => sum + Number(decimals(share)), 0)
  expect(sum.toFixed(9)).toBe(cycles)
})

/** @source getlago/lago-api@1b1c24a6, spec/services/commitments/calculate_prorated_coefficient_service_spec.rb */
test('lago-coef-partial: from 15 January to the end of it is 17 ÷ 31', () => {
  expect(shares('actual-days', 'calendar', 1, '2024-01-15', '2024-02-01')).toEqual([
    { start: '2024-01-01', numerator: 17, denominator: 31 },
  ])
})

/** @source Oracle Subscription Management, Partial Period Billing: docs.oracle.com/en/cloud/saas/subscription-management/fasum/partial-period-billing.html */
test('oracle-actual-service-start: 15 January to 10 April 2019 is 2.871 months', () => {
  const billed = shares('actual-days', 'anniversary', 1, '2019-01-15', '2019-04-11')
  expect(billed.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
    [31, 31],
    [28, 28],
    [27, 31],
  ])
})

/** @source flexprice/flexprice@e4b5303f, internal/domain/proration/calculator_test.go#TestCalculator_DaysInDurationWithDST */
test.each([
  { id: 'fx-days-dst-spring', from: '2024-03-09', to: '2024-03-11', days: 2 },
  { id: 'fx-days-dst-fall', from: '2024-11-02', to: '2024-11-04', days: 2 },
  { id: 'fx-days-same', from: '2024-05-01', to: '2024-05-01', days: 0 },
])('$id: $from to $to is $days days, whatever the clocks do', ({ from, to, days }) => {
  const periods = periodsOf({ first: day('2024-01-01'), last: day('2024-12-31') }, 'calendar', 12)
  const [begin, end] = [readDay(day(from)), readDay(day(to))]
  expect(numeratorOf('actual-days', periods, 0, begin, end)).toBe(days)
})
