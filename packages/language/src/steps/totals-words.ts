import type {
  Cause,
  ItemFacts,
  KeyFacts,
  SettlementRounding,
  TotalsRounding,
  TotalsStepCode,
  TotalsStepFacts,
  totalsTraceNames,
} from '@contract-playbook/billing'
import type { Format } from '../format/format.ts'
import { chargeName } from './line-name.ts'
import type { Wording } from './step-words.ts'

/** What is said of figures of a whole contract: what recurs, what it is worth, what is billed, and why another one costs more. */
export interface TotalsWords {
  readonly steps: { readonly [C in TotalsStepCode]: (facts: TotalsStepFacts[C]) => Wording }
  readonly inputs: Readonly<Record<(typeof totalsTraceNames)[number], string>>
  /** Causes of a difference as a list: Prices and tiers. */
  readonly causes: (of: readonly Cause[]) => string
  readonly roundedAt: Readonly<
    Record<Exclude<TotalsRounding['at'], SettlementRounding['at']>, string>
  >
}

/** What a cause of a difference is called inside a list. */
export type CauseNames = Readonly<Record<Cause, string>>

/** User fee, Shanghai office. */
export function itemWords(facts: ItemFacts, comma: string, format: Format): string {
  const { label, charge, siteName, site } = facts
  return [chargeName(label, charge, format), siteName ?? site ?? ''].filter(Boolean).join(comma)
}

/** What a breakdown of all that is billed lists under a key. */
export interface KeyWords {
  readonly month: (key: string) => string
  readonly year: (key: string) => string
  readonly invoice: (key: string) => string
  readonly settlement: string
  /** Keys that no site or charge has: `(pool)`, `(contract)`, `(rounding)`. */
  readonly without: Readonly<Record<string, string>>
}

/** The key of a breakdown in words. */
export function keyName({ by, key, name }: KeyFacts, words: KeyWords): string {
  if (by === 'month') return words.month(key)
  if (by === 'contract-year') return words.year(key)
  if (by === 'invoice') return key === 'settlement' ? words.settlement : words.invoice(key)
  return name ?? (Object.hasOwn(words.without, key) ? words.without[key] : undefined) ?? key
}
