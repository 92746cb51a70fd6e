import type { HeadcountChange } from '@contract-playbook/terms'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { bill } from '../bill.ts'
import { change, decimal, termsOf, users } from '../testing/terms.ts'

const sites = ['sha', 'suz'] as const
const first = Temporal.PlainDate.from('2027-03-15')
const afterDays = (days: number): string => first.add({ days }).toString()

/** Days of three years, often the first days of the second and third and those beside them. */
const anyDay = fc
  .oneof(fc.integer({ min: 1, max: 1095 }), fc.constantFrom(365, 366, 367, 730, 731, 732))
  .map(afterDays)

const set = fc.record({ on: anyDay, site: fc.constantFrom(...sites), count: fc.nat({ max: 40 }) })

const example = fc.record({
  openings: fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })),
  sets: fc.uniqueArray(set, { maxLength: 8, selector: ({ on, site }) => `${on} ${site}` }),
  percentPerYear: fc.nat({ max: 100 }),
  leastQuantity: fc.nat({ max: 20 }),
  leastPercentOfFirst: fc.nat({ max: 100 }),
  noticeDays: fc.integer({ min: 1, max: 400 }),
})

type Example = typeof example extends fc.Arbitrary<infer T> ? T : never

/** The count that was set last, on that day or before it. */
function headsAt(site: string, on: string, { openings, sets }: Example): number {
  const told = sets.filter((one) => one.site === site && one.on <= on)
  const last = told.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  return last?.count ?? openings[site === 'sha' ? 0 : 1]
}

const dayBefore = (on: string): string =>
  Temporal.PlainDate.from(on).subtract({ days: 1 }).toString()

const inAll = (on: string, of: Example): number => headsAt('sha', on, of) + headsAt('suz', on, of)

/** The first day of the contract year of a day, walked to from the first. */
function yearOf(on: string): string {
  let start = first
  while (start.add({ years: 1 }).toString() <= on) start = start.add({ years: 1 })
  return start.toString()
}

/** Whether fewer are there than the year's base less its free heads, counted in hundredths of a person. */
function beyondYear(on: string, of: Example): boolean {
  const start = yearOf(on)
  const base = Math.max(inAll(start, of), inAll(dayBefore(start), of))
  const free = Array.from({ length: base }, (_, n) => n + 1).filter(
    (heads) => heads * 100 <= base * of.percentPerYear,
  ).length
  return inAll(on, of) < base - free
}

/** What a reader of the contract would object to, day by day. */
function objections(of: Example): string[] {
  const days = [...new Set(of.sets.map(({ on }) => on))]
  return days.flatMap((on) => {
    const fall = inAll(on, of) < inAll(dayBefore(on), of)
    const year = fall && beyondYear(on, of) ? [`${on} percentPerYear`] : []
    const atSites = sites.flatMap((site) => {
      const heads = headsAt(site, on, of)
      if (heads >= headsAt(site, dayBefore(on), of)) return []
      const opening = of.openings[site === 'sha' ? 0 : 1]
      return [
        ...(heads < of.leastQuantity ? [`${on} leastQuantity ${site}`] : []),
        ...(heads * 100 < opening * of.leastPercentOfFirst
          ? [`${on} leastPercentOfFirst ${site}`]
          : []),
      ]
    })
    return [...year, ...atSites]
  })
}

function issuesOf(of: Example) {
  const { percentPerYear, leastQuantity, leastPercentOfFirst, noticeDays } = of
  const terms = termsOf(
    '2027-03-15',
    '2030-03-31',
    { users: users([[1, '100.00']]) },
    {
      sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } },
      headcountRights: {
        decrease: {
          percentPerYear: decimal(`${percentPerYear}`),
          leastQuantity,
          leastPercentOfFirst: decimal(`${leastPercentOfFirst}`),
          noticeDays,
        },
      },
    },
  )
  const headcount: HeadcountChange[] = [
    ...sites.map((site, place) => change('2027-03-15', 'set', of.openings[place] ?? 0, { site })),
    ...of.sets.map(({ on, site, count }) => change(on, 'set', count, { site })),
  ]
  return bill(terms, headcount).issues
}

test('a decrease is refused when, and by the field by which, a reader of the contract would refuse it', () => {
  fc.assert(
    fc.property(example, (of) => {
      const refused = issuesOf(of)
        .filter(({ code }) => code === 'decrease-not-allowed')
        .map(({ path, facts }) =>
          [facts['on'], path?.split('.').at(-1), facts['site'] ?? ''].join(' ').trim(),
        )
      expect(refused.toSorted()).toEqual(objections(of).toSorted())
    }),
  )
})

test('notice received on its latest day has run on the last day before each decrease, by the calendar of Temporal', () => {
  fc.assert(
    fc.property(example, (limited) => {
      const free = { percentPerYear: 100, leastQuantity: 0, leastPercentOfFirst: 0 }
      const of = { ...limited, ...free }
      const days = [...new Set(of.sets.map(({ on }) => on))]
      const falls = days.filter((on) => inAll(on, of) < inAll(dayBefore(on), of))
      const notices = issuesOf(of).filter(({ code }) => code === 'decrease-needs-notice')
      expect(notices.map(({ facts }) => facts['on'])).toEqual(falls.toSorted())
      for (const { facts } of notices) {
        const run = Temporal.PlainDate.from(String(facts['latest'])).add({ days: of.noticeDays })
        expect(run.toString()).toBe(dayBefore(String(facts['on'])))
      }
    }),
  )
})
