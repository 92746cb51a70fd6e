import * as z from 'zod/mini'
import { field } from '../catalogue/field.ts'
import { amount } from '../leaf/amount.ts'
import { choice, noneOr } from '../leaf/choice.ts'
import { longText, shortText } from '../leaf/text.ts'
import { sometimes } from './group.ts'
import { list } from './named.ts'

const per = ['hour', 'day', 'visit', 'device', 'case'] as const

/** What the price does not cover, why, and what it costs when it is asked for. */
export const exclusions = noneOr(
  list(
    z.strictObject({
      what: shortText,
      ...sometimes({ reason: longText, price: amount, per: choice(per) }),
    }),
  ),
)

export const exclusionsFields = () =>
  [
    field('exclusions', 'choice', { choices: ['none'] }),
    field('exclusions.*.what', 'text'),
    field('exclusions.*.reason', 'text'),
    field('exclusions.*.price', 'amount', { unit: 'currency' }),
    field('exclusions.*.per', 'choice', { choices: per }),
  ] as const
