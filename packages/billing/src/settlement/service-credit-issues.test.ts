import type { ContractTerms } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { serviceCredits } from './service-credits.ts'
import { capped, fee, ladder, measured, serviceTerms } from './testing/credited.ts'
import { plainBill } from './testing/plain-bill.ts'

describe('what is not known, not clear or assumed', () => {
  const codes = (agreed: ContractTerms, months: Readonly<Record<string, string>>) => {
    const bill = plainBill([fee('2027-01', 10_000n), fee('2027-02', 10_000n)])
    const { value, issues } = serviceCredits(bill, agreed, measured(months))
    return [value?.months.length, issues.map(({ kind, code }) => `${kind} ${code}`)]
  }
  const both = { '2027-01': '99', '2027-02': '99' }

  test.each<{ name: string; agreed: ContractTerms; months: object; found: unknown }>([
    {
      name: 'a contract that does not say',
      agreed: serviceTerms({}),
      months: both,
      found: [undefined, ['unknown service-credits-not-in-terms']],
    },
    {
      name: 'a contract that excludes credits',
      agreed: serviceTerms(capped, { serviceLevels: { credits: 'none' } }),
      months: both,
      found: [0, []],
    },
    {
      name: 'a contract that excludes service levels',
      agreed: serviceTerms(capped, { serviceLevels: 'none' }),
      months: both,
      found: [0, []],
    },
    {
      name: 'a month that was not measured',
      agreed: serviceTerms(),
      months: { '2027-02': '99' },
      found: [1, ['unknown availability-not-measured']],
    },
    {
      name: 'a month that was not billed',
      agreed: serviceTerms(),
      months: { ...both, '2029-01': '99' },
      found: [2, ['notice month-not-billed']],
    },
    {
      name: 'more than all',
      agreed: serviceTerms(),
      months: { ...both, '2027-01': '100.01' },
      found: [undefined, ['issue availability-not-a-share']],
    },
    {
      name: 'caps that are not mentioned',
      agreed: serviceTerms({ ladder }),
      months: both,
      found: [2, ['assumption assumed-month-cap', 'assumption assumed-year-cap']],
    },
    {
      name: 'availability by the quarter',
      agreed: serviceTerms(capped, {
        serviceLevels: { availabilityPer: 'quarter', credits: capped },
      }),
      months: both,
      found: [2, ['notice availability-per-longer-span']],
    },
  ])('$name', ({ agreed, months, found }) => {
    expect(codes(agreed, months as Readonly<Record<string, string>>)).toEqual(found)
  })

  test('a month measured twice is refused, unless both say the same', () => {
    const bill = plainBill([fee('2027-01', 10_000n)])
    const twice = (second: string) =>
      serviceCredits(bill, serviceTerms(), [
        ...measured({ '2027-01': '99.5' }),
        ...measured({ '2027-01': second }),
      ])
    expect(twice('99.4').issues).toEqual([
      {
        kind: 'refusal',
        code: 'availability-measured-twice',
        facts: { month: '2027-01', availability: '99.4', other: '99.5' },
      },
    ])
    expect(twice('99.50').value?.months).toHaveLength(1)
  })
})
