import type { DecimalText, IsoDate, IsoMonth } from '@contract-playbook/terms'

/** Facts for every code, as a contract could give them: tests say each sentence with these. A new code needs its facts here. */
export type Samples<Facts> = { readonly [C in keyof Facts]: Facts[C] }

export const [first, day, last] = ['2027-01-01', '2027-06-15', '2027-12-31'] as IsoDate[] as [
  IsoDate,
  IsoDate,
  IsoDate,
]
export const [month, yearBefore] = ['2027-06', '2026-06'] as IsoMonth[] as [IsoMonth, IsoMonth]
export const [percent, amount] = ['2.5', '150.00'] as DecimalText[] as [DecimalText, DecimalText]

export const series = { site: 'sha', unit: 'user' }
export const charge = { charge: 'users' }
