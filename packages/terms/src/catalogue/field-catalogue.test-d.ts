import { expectTypeOf, test } from 'vitest'
import type { FieldLabelKey, FieldPath, LabelKeyOf } from '../index.ts'

test('a label key is a path without stars', () => {
  expectTypeOf<LabelKeyOf<'charges.*.tiers.*.price'>>().toEqualTypeOf<'charges.tiers.price'>()
  expectTypeOf<LabelKeyOf<'exclusions.*.what'>>().toEqualTypeOf<'exclusions.what'>()
  expectTypeOf<LabelKeyOf<'liability.carveOuts.*'>>().toEqualTypeOf<'liability.carveOuts'>()
  expectTypeOf<LabelKeyOf<'title'>>().toEqualTypeOf<'title'>()
})

test('paths and label keys are known by name', () => {
  expectTypeOf<'charges.*.tiers.*.price'>().toExtend<FieldPath>()
  expectTypeOf<'charges.tiers.price'>().toExtend<FieldLabelKey>()
  expectTypeOf<'charges.*.tiers.*.prise'>().not.toExtend<FieldPath>()
})
