import type {
  BillingIssueFacts,
  PolicyName,
  SettlementIssueFacts,
  TotalsIssueFacts,
  StepFacts,
} from '@contract-playbook/billing'
import type { IsoDate, TermsIssueFacts } from '@contract-playbook/terms'
import { expectTypeOf, test } from 'vitest'
import type { EntryFacts } from './entry/entry.ts'
import type { EntryWords } from './entry/entry-message.ts'
import type { FieldLabels } from './fields/field-label.ts'
import { chinese, english, italian, languages, type Language, type NumberEntry } from './index.ts'
import type { IssueSentences } from './issues/issue-sentence.ts'
import type { StepWords } from './steps/step-words.ts'
import type { CalculatorWords } from './words/calculator-english.ts'

test('a language that lacks one sentence, label, policy or word does not compile', () => {
  expectTypeOf<Omit<IssueSentences, 'missing'>>().not.toExtend<IssueSentences>()
  expectTypeOf<Omit<IssueSentences, 'mixed-day-counts'>>().not.toExtend<IssueSentences>()
  expectTypeOf<Omit<EntryWords['refusals'], 'grouping'>>().not.toExtend<EntryWords['refusals']>()
  expectTypeOf<Omit<StepWords['steps'], 'segment'>>().not.toExtend<StepWords['steps']>()
  expectTypeOf<Omit<StepWords['policies'], 'floor/none'>>().not.toExtend<StepWords['policies']>()
  expectTypeOf<Omit<FieldLabels, 'charges.vat.rate'>>().not.toExtend<FieldLabels>()
  expectTypeOf<Omit<CalculatorWords, 'form'>>().not.toExtend<CalculatorWords>()
})

test('the codes are those of the packages', () => {
  expectTypeOf<keyof IssueSentences>().toEqualTypeOf<
    | keyof TermsIssueFacts
    | keyof BillingIssueFacts
    | keyof SettlementIssueFacts
    | keyof TotalsIssueFacts
  >()
  expectTypeOf<keyof StepWords['steps']>().toEqualTypeOf<keyof StepFacts>()
  expectTypeOf<keyof StepWords['policies']>().toEqualTypeOf<PolicyName>()
  expectTypeOf<keyof EntryWords['refusals']>().toEqualTypeOf<keyof EntryFacts>()
})

test('a sentence can ask only for the facts of its code', () => {
  expectTypeOf<Parameters<IssueSentences['tier-order']>[0]>().toEqualTypeOf<
    Readonly<{ from: number; previous: number }>
  >()
  expectTypeOf<Parameters<StepWords['steps']['price-uplift']>[0]['on']>().toEqualTypeOf<IsoDate>()
})

test('all languages are of one type', () => {
  expectTypeOf(english).toEqualTypeOf<Language>()
  expectTypeOf(chinese).toEqualTypeOf<Language>()
  expectTypeOf(italian).toEqualTypeOf<Language>()
  expectTypeOf(languages['zh-CN']).toEqualTypeOf<Language>()
})

test('an entry has a value only when it was read', () => {
  expectTypeOf<Extract<NumberEntry, { kind: 'refused' }>>().not.toHaveProperty('value')
  expectTypeOf<Extract<NumberEntry, { kind: 'empty' }>>().toEqualTypeOf<{
    readonly kind: 'empty'
  }>()
})
