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
  assumptions: 'What the contract does not say',
  notices: 'Worth a look',
  problems: (problems: number) =>
    `${count(problems)} ${englishPlural(problems, 'problem', 'problems')}. Nothing was billed.`,
}

export type CliWords = typeof englishCli
