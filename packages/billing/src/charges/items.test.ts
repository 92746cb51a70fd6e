import type { ContractTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { baseFee, decimal, termsOf, users } from '../testing/terms.ts'
import { billedItems, isAllocated, lineItems } from './items.ts'

const sites = { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } }
const terms = termsOf('2027-01-01', '2027-12-31', {}, { sites })
const one = users([[1, '1.00']])
const setup = { kind: 'one-off', price: decimal('1.00') } as const

interface Case {
  readonly charge: string
  readonly said: ContractTerms['charges'][string]
  readonly items: readonly (readonly [site: string, counts: string, floor: number, free: number])[]
  readonly lines: readonly string[]
}

const floor = { bySite: { suz: 4 } }
const pool = { tiersAcross: 'all-sites', floor: { quantity: 12 } } as const

test.each<Case>([
  {
    charge: 'per user at each site',
    said: { ...one, floor, included: { quantity: 2 } },
    items: [
      ['sha', 'sha', 0, 2],
      ['suz', 'suz', 4, 2],
    ],
    lines: ['sha', 'suz'],
  },
  {
    charge: 'per user at one site',
    said: { ...one, sites: ['suz'] },
    items: [['suz', 'suz', 0, 0]],
    lines: ['suz'],
  },
  {
    charge: 'a pool on one line',
    said: { ...one, ...pool },
    items: [['', 'sha suz', 12, 0]],
    lines: [''],
  },
  {
    charge: 'a pool that is expressly not split',
    said: { ...one, ...pool, allocation: 'none' },
    items: [['', 'sha suz', 12, 0]],
    lines: [''],
  },
  {
    charge: 'a pool split over its sites',
    said: { ...one, ...pool, allocation: 'person-days' },
    items: [['', 'sha suz', 12, 0]],
    lines: ['sha', 'suz'],
  },
  { charge: 'a fee for the contract', said: baseFee('1'), items: [['', '', 0, 0]], lines: [''] },
  {
    charge: 'a fee for each site',
    said: baseFee('1', { per: 'site' }),
    items: [
      ['sha', '', 0, 0],
      ['suz', '', 0, 0],
    ],
    lines: ['sha', 'suz'],
  },
  { charge: 'a fee charged once', said: setup, items: [['', '', 0, 0]], lines: [''] },
])('$charge: what is worked out, and what gets a line', ({ said, items, lines }) => {
  const worked = billedItems(said, terms)
  expect(
    worked.map(({ site = '', sites, floor, included }) => [site, sites.join(' '), floor, included]),
  ).toEqual(items)
  expect(lineItems(said, worked).map(({ site = '' }) => site)).toEqual(lines)
})

test('only a pool that says so is split', () => {
  const allocation = 'person-days' as const
  expect(isAllocated({ ...one, ...pool, allocation })).toBe(true)
  expect(isAllocated({ ...one, allocation })).toBe(false)
  expect(isAllocated({ ...one, ...pool })).toBe(false)
  expect(isAllocated(baseFee('1'))).toBe(false)
})
