import { invoice, line, monthly, sum, type RateCard, type WorkedInvoice } from './worksheet.ts'

/** Clause 3.2: the first 10 at 320.00, the next 15 at 285.50, the others at 249.99. */
const card: RateCard = [
  [10, '320.00'],
  [15, '285.50'],
  ['rest', '249.99'],
]

/** Days of April 2026 and people billed on them: never fewer than 12 (clause 3.3). */
const april: readonly (readonly [days: number, people: number])[] = [
  [7, 12], // 1–7 April: 9 people, 12 billed
  [13, 14], // 8–20 April: 5 joined
  [6, 28], // 21–26 April: 14 joined
  [4, 22], // 27–30 April: 6 had their last day on the 26th
]

/** Clause 3.5: 7.5 % off the charge, then 150.00 off what is left. */
export function april2026(): WorkedInvoice[] {
  const charge = sum(april.map(([days, people]) => monthly(people, card).times(days))).div(30)
  const discounted = charge.times('0.925').minus('150.00')
  return [invoice('2026-04', '2026-05-01', [line('2026-04/users/sha', discounted, '6')])]
}
