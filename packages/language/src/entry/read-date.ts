import { daysInMonth, isIsoDate, type IsoDate } from '@contract-playbook/terms'
import { dateParts } from './date-parts.ts'
import { refused, type DateEntry, type EntryHabit, type Refused } from './entry.ts'
import { monthOfWord } from './month-word.ts'
import { normalise, otherFigure } from './normalise.ts'

/**
 * Reads a day as someone typed it: `2027-03-20`, `20 Mar 2027`, `20/3/2027`, `20.3.2027`, `2027年3月20日`. Where day and
 * month can be exchanged the page's language decides and the entry says so. A year has four digits; the day must exist.
 */
export function readDate(habit: EntryHabit, text: string): DateEntry {
  const plain = normalise(text)
  if (plain === undefined) return refused('character', { text, character: otherFigure(text) })
  if (plain === '') return { kind: 'empty' }
  const parts = dateParts(plain)
  if (!parts) return refused('date-form', { text })
  if (parts.kind === 'no-year') return refused('no-year', { text })
  if (parts.year.length === 2) return refused('two-digit-year', { text, year: parts.year })
  const year = Number(parts.year)
  if (parts.kind === 'numeric') return numeric(habit, text, { ...parts, year })
  const month = parts.kind === 'named' ? monthOfWord(parts.word) : Number(parts.month)
  if (month === undefined) {
    return refused('month-name', { text, word: parts.kind === 'named' ? parts.word : '' })
  }
  return read(text, { year, month, day: Number(parts.day) })
}

interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

function numeric(
  habit: EntryHabit,
  text: string,
  parts: { year: number; first: string; second: string; points: boolean },
): DateEntry {
  const [first, second] = [Number(parts.first), Number(parts.second)]
  const dayFirst = { year: parts.year, day: first, month: second }
  const monthFirst = { year: parts.year, day: second, month: first }
  if (first > 12 || first === second) return read(text, dayFirst)
  if (second > 12) return read(text, monthFirst)
  if (parts.points) return read(text, dayFirst)
  const [own, other] = habit.dayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  const [entry, alternative] = [read(text, own), read(text, other)]
  if (entry.kind !== 'read' || alternative.kind !== 'read') return entry
  return { ...entry, ambiguous: { alternative: alternative.value } }
}

type ReadDay = { readonly kind: 'read'; readonly value: IsoDate } | Refused

function read(text: string, { year, month, day }: Civil): ReadDay {
  if (month < 1 || month > 12) return refused('no-such-month', { text, month })
  const days = daysInMonth(year, month)
  if (day < 1 || day > days) return refused('no-such-day', { text, year, month, day, days })
  const iso = [String(year).padStart(4, '0'), two(month), two(day)].join('-')
  if (isIsoDate(iso)) return { kind: 'read', value: iso }
  return refused('year-range', { text, year, first: 1900, last: 2199 })
}

const two = (figure: number): string => String(figure).padStart(2, '0')
