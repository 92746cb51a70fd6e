import { isoDate } from '@contract-playbook/terms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages, locales } from '../index.ts'

/** From 1900-01-01 to 2199-12-31. */
const days = fc.integer({ min: -25_567, max: 84_005 }).map(isoDate)

test.each(locales)('a day printed in %s is read back in every language', (locale) => {
  const { format } = languages[locale]
  fc.assert(
    fc.property(days, fc.constantFrom(...locales), (day, reader) => {
      for (const printed of [format.date(day), format.dateShort(day), day]) {
        expect(languages[reader].readDate(printed)).toEqual({ kind: 'read', value: day })
      }
    }),
  )
})

test('a day in figures with its month first or last is read as meant, or that day is the alternative', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom('/', '-', ' '),
      fc.boolean(),
      fc.constantFrom(...locales),
      (day, mark, dayFirst, locale) => {
        const [year = '', month = '', dayOfMonth = ''] = day.split('-')
        const written = [...(dayFirst ? [dayOfMonth, month] : [month, dayOfMonth]), year].join(mark)
        const entry = languages[locale].readDate(written)
        const readings = entry.kind === 'read' ? [entry.value, entry.ambiguous?.alternative] : []
        expect(readings).toContain(day)
      },
    ),
  )
})

test('any text is read as a real day, refused with a sentence, or empty', () => {
  const nearDates = fc.string({ unit: fc.constantFrom(...'0123456789-/. 年月日Marchgio,º２') })
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), nearDates),
      fc.constantFrom(...locales),
      (text, locale) => {
        const { readDate, entryMessage } = languages[locale]
        const entry = readDate(text)
        if (entry.kind === 'read')
          expect(new Date(`${entry.value}T00:00Z`).toISOString()).toContain(entry.value)
        if (entry.kind === 'refused') expect(entryMessage(entry)?.remedy).toBeTruthy()
      },
    ),
  )
})
