import { daysIn, daysOf, months } from './calendar.ts'
import {
  amount,
  countOn,
  invoice,
  line,
  monthly,
  sum,
  type RateCard,
  type Roll,
  type WorkedInvoice,
  type WorkedLine,
} from './worksheet.ts'

/**
 * Users as they are billed: who joins counts from the day (clause 4.4), who leaves is billed to the
 * end of the month (clause 4.5), so a leaver's row stands on the 1st of the next month.
 */
const users: Roll = [
  ['2027-03-15', 120],
  ['2027-05-10', 126], // +6
  ['2027-06-01', 130], // +4, known when June's invoice is issued
  ['2027-08-01', 120], // −10 on 20 July
  ['2027-10-08', 135], // +15
  ['2027-11-01', 130], // −5 on 25 October
  ['2028-02-29', 138], // +8
  ['2028-03-20', 148], // +10
  ['2028-10-01', 118], // −30 on 11 September
  ['2029-01-01', 86], // −32 on 15 December: 90 are billed (clause 4.3)
  ['2029-02-12', 88], // +2: still 90
  ['2029-03-06', 94], // +6
]

/** Computers, and for each change the days of a thirty-day month that were left, that day included. */
const devices: Roll = [
  ['2027-03-15', 48],
  ['2027-05-10', 54], // +6
  ['2027-07-31', 44], // −10
  ['2027-11-30', 47], // +3
  ['2028-02-28', 45], // −2
  ['2028-09-11', 25], // −20
  ['2029-03-09', 21], // −4
]

const floor = 90
const [firstDay, lastDay, uplift] = ['2027-03-15', '2029-03-14', '2028-03-15']

/** Annex 2, items 1 and 3; from 15 March 2028 2.5 % more (clause 4.7): 310 → 317.75, 285 → 292.125. */
const userCard = (day: string): RateCard =>
  day < uplift
    ? [
        [100, '310.00'],
        ['rest', '285.00'],
      ]
    : [
        [100, '317.75'],
        ['rest', '292.13'],
      ]
const baseFee = (day: string) => amount(day < uplift ? '4800.00' : '4920.00')

/** Annex 2, item 2: the rent of a computer stays the same for the whole term. */
const deviceCard: RateCard = [
  [40, '185.00'],
  ['rest', '168.00'],
]

const served = (month: string) => daysOf(month).filter((day) => day >= firstDay && day <= lastDay)
const issueDay = (month: string) => (month === '2027-03' ? firstDay : `${month}-01`)

/** A month's users as they stand, or as they stood on the day of the invoice. */
function userFee(month: string, known: 'on issue' | 'afterwards') {
  const fees = served(month).map((day) => {
    const heads = countOn(users, known === 'on issue' ? issueDay(month) : day)
    return monthly(Math.max(floor, heads), userCard(day))
  })
  return sum(fees).div(daysIn(month))
}

/** Thirtieths of a month from a day to the month's end: the 30th and the 31st both leave one (clause 4.6). */
const thirtiethsLeft = (day: string): number => 31 - Math.min(30, Number(day.slice(8)))

function deviceFee(month: string, known: 'on issue' | 'afterwards') {
  const opening = countOn(devices, issueDay(month))
  const start = thirtiethsLeft(issueDay(month))
  const end = month === '2029-03' ? thirtiethsLeft('2029-03-15') : 0
  const changes =
    known === 'on issue'
      ? []
      : devices.filter(([day]) => day > issueDay(month) && day.startsWith(month))
  const steps = changes.map(([day, count], index) => {
    const before = changes[index - 1]?.[1] ?? opening
    const difference = monthly(count, deviceCard).minus(monthly(before, deviceCard))
    return difference.times(thirtiethsLeft(day) - end)
  })
  return monthly(opening, deviceCard)
    .times(start - end)
    .plus(sum(steps))
    .div(30)
}

/** Whatever the last invoice did not know yet, of rounded lines; nothing where nothing changed. */
function corrections(month: string): WorkedLine[] {
  const difference = (
    name: 'users' | 'devices',
    vat: string,
    fee: typeof userFee,
  ): WorkedLine[] => {
    const rounded = (known: 'on issue' | 'afterwards') => fee(month, known).toDecimalPlaces(2)
    const missing = rounded('afterwards').minus(rounded('on issue'))
    return missing.isZero() ? [] : [line(`${month}/${name}/tcg/adjustment`, missing, vat)]
  }
  return [...difference('users', '6', userFee), ...difference('devices', '13', deviceFee)]
}

function advance(month: string): WorkedLine[] {
  const base = sum(served(month).map(baseFee)).div(daysIn(month))
  return [
    line(`${month}/users/tcg`, userFee(month, 'on issue'), '6'),
    line(`${month}/devices/tcg`, deviceFee(month, 'on issue'), '13'),
    line(`${month}/base/tcg`, base, '6'),
  ]
}

/** Clause 4.1: invoiced on the first day of each month, corrected on the next invoice, settled the day after the term. */
export function plantDevices(): WorkedInvoice[] {
  const billed = months('2027-03', '2029-03')
  const invoices = billed.map((month, index) => {
    const before = billed[index - 1]
    const lines = [...advance(month), ...(before === undefined ? [] : corrections(before))]
    return invoice(month, issueDay(month), lines)
  })
  return [...invoices, invoice('settlement', '2029-03-15', corrections('2029-03'))]
}
