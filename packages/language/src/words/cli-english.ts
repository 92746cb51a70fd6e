import { englishFormat, englishPlural } from '../format/english.ts'

const { count } = englishFormat

/** The words that the command line prints around a bill; how it is used is said by the command line itself. */
export const englishCli = {
  period: 'Service days',
  net: 'Net',
  vat: 'VAT',
  gross: 'With VAT',
  total: 'Total',
  settlement: 'Settlement',
  amountsIn: (currency: string) => `Amounts in ${currency}. People at the end of the period.`,
  figure: 'Figure',
  first: 'First',
  second: 'Second',
  difference: 'Difference',
  cause: 'Cause',
  totals: { net: 'Total net', tax: 'Total VAT', gross: 'Total with VAT' },
  mrr: 'Monthly recurring revenue (MRR)',
  arr: 'Annual recurring revenue (ARR)',
  overage: 'Overage per month',
  acv: (year: number) => `Annual contract value, year ${count(year)} (ACV)`,
  tcv: 'Total contract value (TCV)',
  tcb: 'Total contracted billing, net (TCB)',
  inCurrency: (currency: string) => `Amounts in ${currency}.`,
  assumptions: 'What the contract does not say',
  notices: 'Worth a look',
  problems: (problems: number) =>
    `${count(problems)} ${englishPlural(problems, 'problem', 'problems')}. Nothing was worked out.`,
}

export type CliWords = typeof englishCli
