import { expectTypeOf, test } from 'vitest'
import { isIsoDate } from './index.ts'
import type {
  Charge,
  ContractTerms,
  CurrencyCode,
  DecimalText,
  HeadcountChange,
  IsoDate,
  PerUnitCharge,
  TermsIssue,
} from './index.ts'

test('terms are what the schema says', () => {
  expectTypeOf<ContractTerms['currency']>().toEqualTypeOf<CurrencyCode>()
  expectTypeOf<ContractTerms['term']>().toEqualTypeOf<{ first: IsoDate; last: IsoDate }>()
  expectTypeOf<ContractTerms['sites'][string]>().toEqualTypeOf<{
    name: string
    city?: string
    costCentres?: Record<string, DecimalText>
  }>()
  expectTypeOf<PerUnitCharge['tiers'][number]>().toEqualTypeOf<{
    from: number
    price: DecimalText
    flat?: DecimalText
  }>()
  expectTypeOf<NonNullable<PerUnitCharge['floor']>>().toEqualTypeOf<
    'none' | { quantity: number } | { bySite: Record<string, number> }
  >()
  expectTypeOf<Charge['kind']>().toEqualTypeOf<'per-unit' | 'base-fee' | 'one-off'>()
})

test('a text is not a day, an amount is not a day, and undefined is not absent', () => {
  expectTypeOf<string>().not.toExtend<IsoDate>()
  expectTypeOf<DecimalText>().not.toExtend<IsoDate>()
  expectTypeOf<{ title: undefined }>().not.toExtend<Pick<ContractTerms, 'title'>>()
})

test('a check makes a text a day', () => {
  const text: string = '2027-01-01'
  if (isIsoDate(text)) expectTypeOf(text).toExtend<IsoDate>()
})

test('a charge of one kind has no fields of the other', () => {
  expectTypeOf<Extract<Charge, { kind: 'base-fee' }>>().not.toHaveProperty('tiers')
  expectTypeOf<PerUnitCharge>().not.toHaveProperty('price')
})

test('a change of headcount has one of four kinds', () => {
  expectTypeOf<HeadcountChange['kind']>().toEqualTypeOf<'set' | 'join' | 'leave' | 'move'>()
})

test('the code of an issue decides its facts', () => {
  expectTypeOf<Extract<TermsIssue, { code: 'term-reversed' }>['facts']>().toEqualTypeOf<
    Readonly<{ first: string; last: string }>
  >()
})
