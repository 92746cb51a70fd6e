import {
  amount,
  invoice,
  line,
  monthly,
  sum,
  uplifted,
  type RateCard,
  type WorkedInvoice,
} from './worksheet.ts'

/** Art. 7.1: a month of fees starts on the 31st, or on the last day of a shorter month. */
const feeMonths = [
  ['2027-05', '2027-05-31', '2027-06-30'],
  ['2027-06', '2027-06-30', '2027-07-31'],
  ['2027-07', '2027-07-31', '2027-08-31'],
  ['2027-08', '2027-08-31', '2027-09-30'],
  ['2027-09', '2027-09-30', '2027-10-31'],
  ['2027-10', '2027-10-31', '2027-11-30'],
  ['2027-11', '2027-11-30', '2027-12-31'],
  ['2027-12', '2027-12-31', '2028-01-31'],
  ['2028-01', '2028-01-31', '2028-02-29'],
  ['2028-02', '2028-02-29', '2028-03-31'],
  ['2028-03', '2028-03-31', '2028-04-30'],
  ['2028-04', '2028-04-30', '2028-05-31'],
] as const

type Site = 'suz' | 'can'

/** People billed when a fee month starts, and what happens inside it: from a day on, so many. */
const people: Record<
  Site,
  { floor: number; opening: number; changes: readonly (readonly [day: string, count: number])[] }
> = {
  suz: {
    floor: 30,
    opening: 32,
    changes: [
      ['2027-08-14', 29], // three have their last day on the 13th: 30 are billed
      ['2027-11-15', 34],
      ['2028-02-01', 32], // two have their last day on 31 January
      ['2028-02-28', 34],
    ],
  },
  can: {
    floor: 8,
    opening: 6, // 8 are billed
    changes: [
      ['2027-07-05', 7], // still 8
      ['2027-09-01', 11],
      ['2028-03-31', 6], // five have their last day on 30 March: 8 again
    ],
  },
}

/** Annex C, item 1; from 1 January 2028 2 % more (art. 7.8). */
const before: RateCard = [
  [30, '58.40'],
  ['rest', '52.90'],
]
const after: RateCard = [
  [30, uplifted('58.40', '2')],
  ['rest', uplifted('52.90', '2')],
]

/**
 * Thirtieths from a day to the end of its fee month (art. 7.5). A fee month runs to the 30th of a
 * thirty-day month, whatever the calendar says, and the day of the change is still charged.
 */
const thirtiethsLeft = (day: string): number =>
  Number(day.slice(8)) >= 30 ? 30 : 30 - Number(day.slice(8))

/** The fee of a month is what the opening costs, and for each later day what changes from it on. */
function userFee(site: Site, start: string, end: string) {
  const { floor, opening, changes } = people[site]
  const days = [...new Set([start, ...changes.map(([day]) => day), '2028-01-01'])]
    .filter((day) => day >= start && day < end)
    .toSorted()
  const fee = (day: string) => {
    const count = changes.findLast(([from]) => from <= day)?.[1] ?? opening
    return monthly(Math.max(floor, count), day < '2028-01-01' ? before : after)
  }
  const steps = days.map((day, index) => {
    const previous = days[index - 1]
    const difference = previous === undefined ? fee(day) : fee(day).minus(fee(previous))
    return difference.times(previous === undefined ? 30 : thirtiethsLeft(day))
  })
  return sum(steps).div(30).times('0.95') // art. 7.6: 5 % off
}

export const suzhouEuroAnniversary = (): WorkedInvoice[] =>
  feeMonths.map(([month, start, end]) =>
    invoice(month, end, [
      line(`${month}/users/suz`, userFee('suz', start, end), '0'),
      line(`${month}/users/can`, userFee('can', start, end), '0'),
      line(`${month}/base/suz`, amount('390.00'), '0'),
      line(`${month}/base/can`, amount('390.00'), '0'),
    ]),
  )
