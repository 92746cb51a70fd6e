import type { CurrencyCode } from '@contract-playbook/terms'
import { currencyAt } from './currency-words.ts'

/** An entry taken apart: digits with their separators, and what stood around them. */
export interface AmountParts {
  readonly digits: string
  /** Every sign met, before or behind the digits. */
  readonly signs: string
  /** A sign stood behind the digits. */
  readonly signBehind: boolean
  readonly currencies: readonly {
    readonly written: string
    readonly meaning: readonly CurrencyCode[]
  }[]
  /** Places by which 万 and 亿 move the point. */
  readonly places: number
  readonly percent: boolean
}

const multipliers: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8 }

/** Takes signs, currencies, 万, 亿 and % off both ends; whatever else is there stays with the digits and is judged there. */
export function amountParts(text: string): AmountParts {
  const start: AmountParts = {
    digits: text,
    signs: '',
    signBehind: false,
    currencies: [],
    places: 0,
    percent: false,
  }
  return trimmed(trimmed(start, before), behind)
}

type Trim = (parts: AmountParts) => AmountParts | undefined

function trimmed(parts: AmountParts, trim: Trim): AmountParts {
  const next = trim({ ...parts, digits: parts.digits.trim() })
  return next ? trimmed(next, trim) : { ...parts, digits: parts.digits.trim() }
}

function before(parts: AmountParts): AmountParts | undefined {
  const { digits } = parts
  if (/^[+-]/.test(digits)) {
    return { ...parts, signs: parts.signs + digits.slice(0, 1), digits: digits.slice(1) }
  }
  const currency = currencyAt('start', digits)
  if (!currency) return undefined
  const rest = digits.slice(currency.written.length)
  return { ...parts, currencies: [...parts.currencies, currency], digits: rest }
}

function behind(parts: AmountParts): AmountParts | undefined {
  const { digits } = parts
  const last = digits.slice(-1)
  const rest = digits.slice(0, -1)
  if (last === '+' || last === '-') {
    return { ...parts, signs: parts.signs + last, signBehind: true, digits: rest }
  }
  if (last === '%' && !parts.percent) return { ...parts, percent: true, digits: rest }
  const places = multipliers[last]
  if (places !== undefined && parts.places === 0) return { ...parts, places, digits: rest }
  const currency = currencyAt('end', digits)
  if (!currency) return undefined
  const kept = digits.slice(0, -currency.written.length)
  return { ...parts, currencies: [...parts.currencies, currency], digits: kept }
}
