import { groupDigits, type NumberMarks } from './number.ts'
import type { Plural } from './plural.ts'

/**
 * Units that have words of their own; any other unit of a contract is shown as a unit with its name in the terms.
 * Users are people: the contract counts accounts, the reader thinks of colleagues.
 */
export type KnownUnit =
  | 'user'
  | 'person'
  | 'device'
  | 'workstation'
  | 'server'
  | 'printer'
  | 'phone'
  | 'mailbox'
  | 'licence'
  | 'seat'
  | 'site'
  | 'unit'
  | 'package'

/** Two words of each unit: one and several in Latin languages, counted and alone in Chinese. */
export type UnitWords = Readonly<Record<KnownUnit, readonly [string, string]>>

/** How a language counts things. */
export interface Units {
  /** 2 people, 2人, 2 persone */
  counted(count: number, unit: string): string
  /** 17.4 people, of digits that are no whole number. */
  measured(digits: string, unit: string): string
  /** The noun alone, for that many: people, 人员, persone. */
  noun(unit: string, count: number): string
  /** What stands behind “per”: person, 人, persona. */
  each(unit: string): string
}

/** Units in a language that inflects: the noun follows the number, in the singular or the plural. */
export function inflectedUnits(words: UnitWords, marks: NumberMarks, plural: Plural): Units {
  const noun = (unit: string, count: number): string => {
    if (known(words, unit)) return plural(count, ...words[unit])
    return `${plural(count, ...words.unit)} (${unit})`
  }
  return {
    noun,
    counted: (count, unit) => `${wholeDigits(count, marks)} ${noun(unit, count)}`,
    // Neither English nor Italian has a singular for what is no whole number.
    measured: (digits, unit) => `${digits} ${noun(unit, 2)}`,
    each: (unit) => noun(unit, 1),
  }
}

/** Units in Chinese: a measure word between number and noun, and no typed space. */
export function measuredUnits(words: UnitWords, marks: NumberMarks): Units {
  const word = (unit: string, place: 0 | 1): string =>
    known(words, unit) ? words[unit][place] : `${words.unit[place]}（${unit}）`
  return {
    noun: (unit) => word(unit, 1),
    counted: (count, unit) => wholeDigits(count, marks) + word(unit, 0),
    measured: (digits, unit) => digits + word(unit, 0),
    each: (unit) => word(unit, 0),
  }
}

/** A whole count with grouped digits. */
export const wholeDigits = (count: number, marks: NumberMarks): string =>
  groupDigits(String(count), marks)

const known = (words: UnitWords, unit: string): unit is KnownUnit => Object.hasOwn(words, unit)
