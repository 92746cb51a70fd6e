import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice, languageTag, noneOr, timeZone } from '../leaf/choice.ts'
import { timeOfDay } from '../leaf/day.ts'
import { group } from './group.ts'
import { distinctList } from './named.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const open = ['open', 'closed'] as const
const covers = ['all-incidents', 'critical-incidents'] as const

/** Help outside the window: for which incidents, and the price of an hour where it is not included. */
const afterHours = group({
  covers: choice(covers),
  pricePerHour: z.union([choice(['included']), amount]),
})

/** When the service desk works: days, hours, holidays, and the working days that make up for them. */
export const serviceWindow = group({
  days: distinctList(choice(weekdays)),
  from: timeOfDay,
  to: timeOfDay,
  timeZone,
  holidays: choice(open),
  makeUpDays: choice(open),
  languages: distinctList(languageTag),
  afterHours: noneOr(afterHours),
})

export const serviceWindowFields = () =>
  [
    field('serviceWindow.days.*', 'choice', { choices: weekdays }),
    field('serviceWindow.from', 'time'),
    field('serviceWindow.to', 'time'),
    field('serviceWindow.timeZone', 'time-zone'),
    field('serviceWindow.holidays', 'choice', { choices: open }),
    field('serviceWindow.makeUpDays', 'choice', { choices: open }),
    field('serviceWindow.languages.*', 'language'),
    field('serviceWindow.afterHours', 'choice', { choices: ['none'] }),
    field('serviceWindow.afterHours.covers', 'choice', { choices: covers }),
    field('serviceWindow.afterHours.pricePerHour', 'amount', {
      unit: 'currency',
      choices: ['included'],
    }),
  ] as const
