import type { Step } from '@contract-playbook/billing'
import { isoDate } from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { summedChanges } from './summed-changes.ts'

const change = (day: number, count: number, site = 'sha'): Step<'headcount-change'> => {
  const on = isoDate(day)
  return {
    id: `change-${day}`,
    code: 'headcount-change',
    facts: { on, kind: 'join', count, site, unit: 'user', charged: on },
    value: { kind: 'count', count },
    children: [],
  }
}
const january = 20_819
const changes = (length: number, count = 1, site = 'sha'): Step[] =>
  Array.from({ length }, (_, day) => change(january + day, count, site))
const price: Step = {
  id: 'price',
  code: 'price',
  facts: {},
  value: { kind: 'money', amount: '437.00' as never, currency: 'CNY' },
  children: [],
}

describe('changes in a row', () => {
  test('up to twenty are listed', () => {
    expect(summedChanges(changes(20))).toEqual(changes(20))
  })

  test('more are one row: how many, their sum, the first and the last day', () => {
    expect(summedChanges([...changes(20), change(january + 40, -3), price])).toEqual([
      { changes: 21, sum: 17, first: '2027-01-01', last: '2027-02-10' },
      price,
    ])
  })

  test('another step or another site begins a new row', () => {
    const apart = [...changes(11), price, ...changes(11)]
    expect(summedChanges(apart)).toEqual(apart)
    const sites = [...changes(20), ...changes(20, 1, 'suz')]
    expect(summedChanges(sites)).toEqual(sites)
  })

  test('nothing but the changes is looked at: what is below them is not made', () => {
    const lazy = changes(30).map((step) =>
      Object.defineProperty({ ...step }, 'children', {
        get: () => {
          throw new Error('made')
        },
      }),
    )
    expect(summedChanges(lazy)).toHaveLength(1)
  })
})
