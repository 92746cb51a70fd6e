import type { ContractTerms, IsoMonth } from '@contract-playbook/terms'
import { baseFee, decimal, termsOf, users } from '../../testing/terms.ts'
import { type ServiceCredits, serviceCredits } from '../service-credits.ts'
import { plainBill, type PlainLine } from './plain-bill.ts'

type ServiceLevels = Exclude<NonNullable<ContractTerms['serviceLevels']>, 'none'>
type Credits = Exclude<NonNullable<ServiceLevels['credits']>, 'none'>

/** Below which availability, which share of the month's fees. */
export const ladder = [
  { below: decimal('99.9'), credit: decimal('5') },
  { below: decimal('99.5'), credit: decimal('10') },
  { below: decimal('99.0'), credit: decimal('25') },
]

/** At most 15 % of a month's fees, and all of a year's. */
export const capped: Credits = {
  ladder,
  capPerMonth: decimal('15'),
  capPerYear: decimal('100'),
  soleRemedy: true,
}

/** Terms from 2027 to 2028: users at 6 %, devices at 13 %, a base fee without VAT. */
export const serviceTerms = (
  credits: Credits = capped,
  more: Partial<ContractTerms> = {},
): ContractTerms => ({
  ...termsOf('2027-01-01', '2028-12-31', {
    users: users([[1, '100']], { vat: { rate: decimal('6') } }),
    devices: baseFee('100', { vat: { rate: decimal('13') } }),
    base: baseFee('100', { vat: 'none' }),
    setup: { kind: 'one-off', price: decimal('9999') },
  }),
  serviceLevels: { availability: decimal('99.9'), availabilityPer: 'month', credits },
  ...more,
})

/** Availabilities by month. */
export const measured = (months: Readonly<Record<string, string>>) =>
  Object.entries(months).map(([month, availability]) => ({
    month: month as IsoMonth, // a test writes months
    availability: decimal(availability),
  }))

/** A line of users at Shanghai. */
export const fee = (month: string, net: bigint, more: Partial<PlainLine> = {}): PlainLine => ({
  charge: 'users',
  site: 'sha',
  month,
  net,
  ...more,
})

/** The credits of lines that another system billed. */
export function credited(
  lines: readonly PlainLine[],
  months: Readonly<Record<string, string>>,
  agreed: ContractTerms = serviceTerms(),
): ServiceCredits {
  const { value, issues } = serviceCredits(plainBill(lines), agreed, measured(months))
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}
