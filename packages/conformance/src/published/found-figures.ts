import { Decimal } from 'decimal.js'
import { type BilledCase, billedCase } from './billed-case.ts'
import type { PublishedCase } from './published-cases.ts'
import type { Asked } from './published-schema.ts'

/** Figures by their names, each one or several. */
export type Figures = Readonly<Record<string, string | readonly string[]>>

/** What the package gives for each figure that the case asks of its bill. */
export function foundFigures(published: PublishedCase): Figures {
  const billed = billedCase(published)
  return mapped(published.found ?? {}, (asked) => answer(billed, asked))
}

/** The same figures in one spelling: `5.00` is 5. What is no number stays as it is. */
export const spelled = (figures: Figures): Figures =>
  mapped(figures, (text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? new Decimal(text).toFixed() : text))

function mapped<T>(
  record: Readonly<Record<string, T | readonly T[]>>,
  of: (one: T) => string,
): Figures {
  const entries = Object.entries(record).map(([name, value]) => [
    name,
    isList(value) ? value.map(of) : of(value),
  ])
  return Object.fromEntries(entries)
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value)

function answer(billed: BilledCase, asked: Asked): string {
  if (typeof asked === 'string') return billed.figure(asked)
  if ('opens' in asked) return billed.invoice(asked.opens).period.first
  if ('issued' in asked) return billed.invoice(asked.issued).issued
  return new Decimal(amount(billed, asked)).div(asked.of ?? 1).toFixed()
}

function amount(
  billed: BilledCase,
  asked: Exclude<Asked, string | { opens: string } | { issued: string }>,
): string {
  if ('figure' in asked) return billed.figure(asked.figure)
  if ('centre' in asked) return billed.borneBy(asked.centre, asked.line)
  return 'issuedBy' in asked ? billed.issuedBy(asked.issuedBy) : billed.ofKind(asked.kind, asked.on)
}
