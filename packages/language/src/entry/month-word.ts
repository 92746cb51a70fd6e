import { englishMonths, italianMonths } from '../format/month-names.ts'

/** Short forms beyond the first three letters. */
const extra: Readonly<Record<string, number>> = { sept: 9, sett: 9 }

/** The number of a month named in English or Italian, in full or by its first letters; undefined for any other word. */
export function monthOfWord(word: string): number | undefined {
  const lower = word.toLowerCase()
  const named = [englishMonths, italianMonths].map((months) =>
    months.findIndex((month) =>
      [month.toLowerCase(), month.toLowerCase().slice(0, 3)].includes(lower),
    ),
  )
  const found = named.find((at) => at >= 0)
  return found === undefined ? extra[lower] : found + 1
}
