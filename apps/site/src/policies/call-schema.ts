import { z } from 'astro/zod'
import type { Plain } from '../examples/merge-patch.ts'
import type { DecimalText, IsoDate, IsoMonth } from '@contract-playbook/terms'

const text = z.string().min(1)
const matching = <T extends string>(form: RegExp) =>
  z.custom<T>((value) => typeof value === 'string' && form.test(value))

const day = matching<IsoDate>(/^\d{4}-\d\d-\d\d$/)
const month = matching<IsoMonth>(/^\d{4}-\d\d$/)
const share = matching<`${bigint}/${bigint}`>(/^\d+\/\d+$/)
const percent = matching<DecimalText>(/^\d+(?:\.\d+)?$/)

const terms: z.ZodType<Plain> = z.json()

/** Rows of a headcount file without its header: `2027-03-20,sha,user,+2`. */
export const headcountRows = z.array(text).min(1)

/** A figure that stands beside a bill: the function that works it out, and what it is given besides the bill and the terms. */
export const callSchema = z.discriminatedUnion('function', [
  z.strictObject({ function: z.literal('due-date'), invoice: text }),
  z.strictObject({ function: z.literal('late-interest'), invoice: text, due: day, paid: day }),
  z.strictObject({
    function: z.literal('service-credit'),
    /** in percent, of each month that was measured */
    availability: z.record(month, percent),
    month,
  }),
  z.strictObject({
    function: z.literal('credit'),
    line: text,
    shares: z.array(share).min(1),
    /** Which of the credits, from 1. */
    note: z.int().positive(),
    part: z.enum(['net', 'tax', 'gross']),
  }),
  z.strictObject({
    function: z.literal('correction'),
    /** as it turns out to have been */
    headcount: headcountRows,
    until: day,
  }),
  z.strictObject({ function: z.literal('cost-centre'), centre: text, line: text }),
  z.strictObject({ function: z.literal('recurring'), figure: z.enum(['mrr', 'arr']), on: day }),
  z.strictObject({
    function: z.literal('metric'),
    figure: z.enum(['acv', 'tcv', 'tcb']),
    /** The contract year, from 1. */
    year: z.int().positive().default(1),
  }),
  z.strictObject({
    function: z.literal('bridge'),
    /** The scenario that is compared with the example: a merge patch on its terms, and its headcount. */
    terms,
    headcount: headcountRows,
    cause: text,
  }),
  z.strictObject({ function: z.literal('tier-cliff'), units: z.int().positive() }),
  z.strictObject({ function: z.literal('next-heads'), on: day, more: z.int().positive() }),
])
export type Call = z.output<typeof callSchema>
