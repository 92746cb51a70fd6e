import { isoDate } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { entry } from '../exact/column.ts'
import { examples } from '../testing/laws.ts'
import { day } from '../testing/terms.ts'
import { periodAt, periodsOf, thirtyDayCount } from './periods.ts'

const term = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1500 }))
  .map(([start, length]) => {
    const first = Temporal.PlainDate.from('2024-01-01').add({ days: start })
    return { first: day(first.toString()), last: day(first.add({ days: length }).toString()) }
  })

test('anniversary periods start where Temporal adds months to the first day', () => {
  fc.assert(
    fc.property(term, ({ first, last }) => {
      const periods = periodsOf({ first, last }, 'anniversary')
      for (let index = 0; index <= periods.count; index++)
        expect(isoDate(entry(periods.starts, index))).toBe(
          Temporal.PlainDate.from(first).add({ months: index }).toString(),
        )
    }),
    examples(200),
  )
})

test('calendar periods start on the first of a month', () => {
  fc.assert(
    fc.property(term, ({ first, last }) => {
      const start = Temporal.PlainDate.from(first).with({ day: 1 })
      const periods = periodsOf({ first, last }, 'calendar')
      for (let index = 0; index <= periods.count; index++)
        expect(isoDate(entry(periods.starts, index))).toBe(start.add({ months: index }).toString())
    }),
    examples(200),
  )
})

test('every day of a term lies in one period; service covers the term; every whole period has thirty thirtieths', () => {
  fc.assert(
    fc.property(
      term,
      fc.constantFrom('calendar' as const, 'anniversary' as const),
      (term, kind) => {
        const periods = periodsOf(term, kind)
        let next = periods.term.first
        for (let index = 0; index < periods.count; index++) {
          expect(entry(periods.first, index)).toBe(next)
          for (let date = next; date < entry(periods.end, index); date++)
            expect(periodAt(periods, date)).toBe(index)
          next = entry(periods.end, index)
          const [start, end] = [entry(periods.starts, index), entry(periods.starts, index + 1)]
          expect(thirtyDayCount(periods, index, end) - thirtyDayCount(periods, index, start)).toBe(
            30,
          )
        }
        expect(next).toBe(periods.term.end)
      },
    ),
    examples(100),
  )
})
