import { z } from 'astro/zod'
import type { FigureId } from '@contract-playbook/billing'
import type { Plain } from '../examples/merge-patch.ts'
import { callSchema, headcountRows } from './call-schema.ts'

const text = z.string().min(1)
const inThreeLanguages = z.strictObject({ en: text, 'zh-CN': text, it: text })

const plain: z.ZodType<Plain> = z.json()
const figure = z.custom<FigureId>((value) => /^(?:total|invoice|line)\//.test(String(value)))
/** An amount of money, or a count of days. */
const amount = z.string().regex(/^-?\d+(?:\.\d\d)?$/)

/** An index as an example tells it: the figure of each month. */
const index = z.strictObject({
  kind: z.enum(['level', 'year-on-year']),
  values: z.record(z.string().regex(/^\d{4}-\d\d$/), text),
})

/** A bill; `terms` is a merge patch on the contract of `content/policies/base.yaml`. */
const billed = {
  terms: plain.optional(),
  indices: z.record(text, index).optional(),
  headcount: headcountRows,
  /** Worked out by hand. */
  expected: amount,
}

/** A figure of a bill, or one that a function works out beside it. */
const example = z.union([
  z.strictObject({ ...billed, figure }),
  z.strictObject({
    ...billed,
    call: callSchema,
    /** What is asked of the function, where the answer does not say it. */
    asked: inThreeLanguages.optional(),
  }),
])

/** The example with something changed; `terms` and `call` are merge patches on the example's. */
const otherCase = z.strictObject({
  says: inThreeLanguages,
  terms: plain.optional(),
  headcount: headcountRows.optional(),
  figure: figure.optional(),
  call: plain.optional(),
  expected: amount,
})

/** A rule of billing as a reader sees it: in words, as a formula, and at work. A file of `content/policies`. */
export const policySchema = z.strictObject({
  /** Only of a rule that no explanation names: what a policy is called, the language says. */
  name: inThreeLanguages.optional(),
  /** A sentence or two. */
  rule: inThreeLanguages,
  /** With words for numbers. */
  formula: inThreeLanguages,
  /** One sentence. */
  why: inThreeLanguages,
  /** One sentence. */
  watch: inThreeLanguages,
  facts: z.array(text).default([]),
  /** Paths of the terms that state the rule. */
  clause: z.array(text).min(1),
  example,
  cases: z.array(otherCase).default([]),
})
export type Policy = z.output<typeof policySchema>

/** Page, section, rules: `content/policies/order.yaml`. */
export const orderSchema = z.record(text, z.record(text, z.array(text).min(1)))
export type Order = z.output<typeof orderSchema>
