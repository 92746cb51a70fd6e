import { z } from 'astro/zod'
import type { FigureId } from '@contract-playbook/billing'
import type { Plain } from '../examples/merge-patch.ts'

const text = z.string().min(1)
const inThreeLanguages = z.strictObject({ en: text, 'zh-CN': text, it: text })

const plain: z.ZodType<Plain> = z.json()
const figure = z.custom<FigureId>((value) => /^(?:total|invoice|line)\//.test(String(value)))
/** Rows of a headcount file without its header: `2027-03-20,sha,user,+2`. */
const headcount = z.array(text).min(1)
const amount = z.string().regex(/^-?\d+\.\d\d$/)

/** An index as an example tells it: the figure of each month. */
const index = z.strictObject({
  kind: z.enum(['level', 'year-on-year']),
  values: z.record(z.string().regex(/^\d{4}-\d\d$/), text),
})

/** A figure of a bill; `terms` is a merge patch on the contract of `content/policies/base.yaml`. */
const example = z.strictObject({
  terms: plain.optional(),
  indices: z.record(text, index).optional(),
  headcount,
  figure,
  /** Worked out by hand. */
  expected: amount,
})

/** The example with something changed; `terms` is a merge patch on the example's. */
const otherCase = z.strictObject({
  says: inThreeLanguages,
  terms: plain.optional(),
  headcount: headcount.optional(),
  figure: figure.optional(),
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
