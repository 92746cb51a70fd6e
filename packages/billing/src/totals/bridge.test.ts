import type { ContractTerms, HeadcountChange } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { moneySnapshot } from '../exact/money.ts'
import { baseFee, change, day, decimal, termsOf, tiers, users } from '../testing/terms.ts'
import { type Bridge, bridge } from './bridge.ts'
import type { Cause } from './cause.ts'
import type { ComparedScenario } from './mixed-scenario.ts'

const heads = (count: number, more: Partial<HeadcountChange> = {}) =>
  change('2027-01-01', 'set', count, more)

/** A year, ten users at 100.00. */
const year = (
  charges: ContractTerms['charges'],
  more: Partial<ContractTerms> = {},
  headcount: readonly HeadcountChange[] = [heads(10)],
): ComparedScenario => ({ terms: termsOf('2027-01-01', '2027-12-31', charges, more), headcount })

const hundred = users([[1, '100']])
const plain = year({ users: hundred })

function bridged(from: ComparedScenario, to: ComparedScenario): Bridge {
  const { value, issues } = bridge(from, to)
  if (value === undefined) throw new Error(JSON.stringify(issues))
  return value
}

/** Net of each part, by its causes. */
const nets = ({ parts }: Bridge): Record<string, string> =>
  Object.fromEntries(
    parts.map(({ causes, net }) => [causes.join(' + '), moneySnapshot(net).amount]),
  )

interface Alone {
  readonly cause: Cause
  readonly name: string
  readonly to: ComparedScenario
  readonly net: string
  readonly fields: string[]
}

const inUsers = (more: Parameters<typeof users>[1], prices = hundred.tiers) =>
  year({ users: { ...users([[1, '100']], more), tiers: prices } })

test.each<Alone>([
  {
    cause: 'headcount',
    name: 'two more from July: 6 × 200',
    to: { ...plain, headcount: [heads(10), change('2027-07-01', 'join', 2)] },
    net: '1200.00',
    fields: ['headcount.sha.user'],
  },
  {
    cause: 'price',
    name: '1.00 more: 12 × 10',
    to: inUsers({}, tiers([[1, '101']])),
    net: '120.00',
    fields: ['charges.users.tiers.0.price'],
  },
  {
    cause: 'price',
    name: '100 a quarter instead of a month: 4 × 1,000 − 12 × 1,000',
    to: inUsers({ pricePeriod: 'quarter' }),
    net: '-8000.00',
    fields: ['charges.users.pricePeriod'],
  },
  {
    cause: 'proration',
    name: '1,200 a year instead of 100 a month: the same',
    to: inUsers({ pricePeriod: 'year' }, tiers([[1, '1200']])),
    net: '0.00',
    fields: ['charges.users.pricePeriod', 'charges.users.tiers'],
  },
  {
    cause: 'tiers',
    name: 'a second tier from the sixth on, with its price: 12 × 5 × −20',
    to: inUsers(
      {},
      tiers([
        [1, '100'],
        [6, '80'],
      ]),
    ),
    net: '-1200.00',
    fields: ['charges.users.tiers'],
  },
  {
    cause: 'tiers',
    name: 'stair steps: 100 for all of them',
    to: inUsers({ pricing: 'stair-step' }),
    net: '-10800.00',
    fields: ['charges.users.pricing'],
  },
  {
    cause: 'uplift',
    name: 'a ramp: 120 from December: 10 × 20',
    to: inUsers({ ramp: [{ from: day('2027-12-01'), tiers: tiers([[1, '120']]) }] }),
    net: '200.00',
    fields: ['charges.users.ramp'],
  },
  {
    cause: 'minimum',
    name: 'a floor of twelve: 12 × 200',
    to: inUsers({ floor: { quantity: 12 } }),
    net: '2400.00',
    fields: ['charges.users.floor'],
  },
  {
    cause: 'minimum',
    name: 'a minimum of 15,000 a year',
    to: year(
      { users: hundred },
      {
        commitments: {
          least: { kind: 'minimum', amount: decimal('15000'), window: 'contract-year' },
        },
      },
    ),
    net: '3000.00',
    fields: ['commitments.least'],
  },
  {
    cause: 'discount',
    name: '10 % off',
    to: inUsers({ discounts: [{ percent: decimal('10') }] }),
    net: '-1200.00',
    fields: ['charges.users.discounts'],
  },
  {
    cause: 'discount',
    name: 'three months for nothing',
    to: inUsers({ discounts: [{ freeMonths: 3 }] }),
    net: '-3000.00',
    fields: ['charges.users.discounts'],
  },
  {
    cause: 'scope',
    name: 'a base fee that only one has',
    to: year({ users: hundred, base: baseFee('50') }),
    net: '600.00',
    fields: ['charges.base'],
  },
  {
    cause: 'scope',
    name: 'half a year more',
    to: { ...plain, terms: termsOf('2027-01-01', '2028-06-30', { users: hundred }) },
    net: '6000.00',
    fields: ['term'],
  },
  {
    cause: 'scope',
    name: 'another site with its people',
    to: year(
      { users: hundred },
      { sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } } },
      [heads(10), heads(4, { site: 'suz' })],
    ),
    net: '4800.00',
    fields: ['sites', 'headcount.suz.user'],
  },
])('$cause alone explains everything: $name', ({ cause, to, net, fields }) => {
  const forth = bridged(plain, to)
  expect(nets(forth)).toEqual({ [cause]: net })
  expect(forth.parts[0]?.fields).toEqual(fields)
  const back = net.startsWith('-') ? net.slice(1) : net === '0.00' ? net : `-${net}`
  expect(nets(bridged(to, plain))).toEqual({ [cause]: back })
})

test('heads and prices that both rise share what they do together: 10 at 100 to 12 at 110, a month', () => {
  const month = (price: string, count: number): ComparedScenario => ({
    terms: termsOf('2027-01-01', '2027-01-31', { users: users([[1, price]]) }),
    headcount: [heads(count)],
  })
  const forth = bridged(month('100', 10), month('110', 12))
  expect(nets(forth)).toEqual({ headcount: '210.00', price: '110.00' })
  const [headcount, price] = forth.parts
  const range = (part: typeof headcount) =>
    part && [part.first, part.last].map(({ net }) => moneySnapshot(net).amount)
  expect([range(headcount), range(price)]).toEqual([
    ['200.00', '220.00'],
    ['100.00', '120.00'],
  ])
  expect(moneySnapshot(forth.difference.net).amount).toBe('320.00')
})

test('a fen that is left over goes to the first of equal causes, the other way round it is taken from it', () => {
  const month = (price: string, count: number): ComparedScenario => ({
    terms: termsOf('2027-01-01', '2027-01-31', { users: users([[1, price]]) }),
    headcount: [heads(count)],
  })
  // 0 × 0.00 to 1 × 0.01: half a fen each
  expect(nets(bridged(month('0.00', 0), month('0.01', 1)))).toEqual({
    headcount: '0.01',
    price: '0.00',
  })
  expect(nets(bridged(month('0.01', 1), month('0.00', 0)))).toEqual({
    headcount: '-0.01',
    price: '0.00',
  })
})

test('VAT has its own column: what a cause changes of it', () => {
  const taxed = (rate: string, count: number) =>
    year({ users: users([[1, '100']], { vat: { rate: decimal(rate) } }) }, {}, [heads(count)])
  const { parts, difference } = bridged(taxed('6', 10), taxed('13', 12))
  const shown = parts.map(({ causes, net, tax, gross }) => [
    causes,
    ...[net, tax, gross].map((amount) => moneySnapshot(amount).amount),
  ])
  // 12,000 at 6 % to 14,400 at 13 %: 720 to 1,872; the heads 144 or 312, the rate 840 or 1,008
  expect(shown).toEqual([
    [['headcount'], '2400.00', '228.00', '2628.00'],
    [['tax'], '0.00', '924.00', '924.00'],
  ])
  expect(moneySnapshot(difference.gross).amount).toBe('3552.00')
})

test('with prices that include VAT another rate changes the net', () => {
  const gross = (rate: string) =>
    year({ base: baseFee('113', { vat: { rate: decimal(rate), prices: 'inclusive' } }) }, {}, [])
  expect(nets(bridged(gross('0'), gross('13')))).toEqual({ tax: '-156.00' })
})

test('prices in another currency change with it, not before', () => {
  const usd = year(
    { users: users([[1, '14']], { currency: 'USD' }) },
    { exchangeRates: [{ of: 'USD', on: day('2027-01-01'), rate: decimal('7.2') }] },
  )
  // 100.00 yuan to 14.00 dollars at 7.2, 100.80 yuan
  const forth = bridged(plain, usd)
  expect(nets(forth)).toEqual({ currency: '96.00' })
  expect(forth.parts[0]?.fields).toEqual([
    'charges.users.tiers',
    'charges.users.currency',
    'exchangeRates',
  ])
})

test('tiers of the same number: where they begin is one thing, what they cost another', () => {
  const from = inUsers(
    {},
    tiers([
      [1, '100'],
      [6, '80'],
    ]),
  )
  const to = inUsers(
    {},
    tiers([
      [1, '110'],
      [8, '80'],
    ]),
  )
  // A month: 5 × 100 + 5 × 80 = 900 to 7 × 110 + 3 × 80 = 1,010. Bounds 40 or 60, prices 50 or 70.
  expect(nets(bridged(from, to))).toEqual({ price: '720.00', tiers: '600.00' })
})

test('what cannot be billed between two scenarios is one part, and says why', () => {
  const sites = { sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } } }
  const people = [heads(3), heads(9, { site: 'suz' })]
  const bySite = year(
    { users: users([[1, '100']], { floor: { bySite: { sha: 5 } } }) },
    sites,
    people,
  )
  const pool = year(
    { users: users([[1, '90']], { tiersAcross: 'all-sites', floor: { quantity: 20 } }) },
    sites,
    people,
  )
  const { value, issues } = bridge(bySite, pool)
  // 14 × 100 to 20 × 90 a month; prices 14 or 20 heads × −10
  expect(value && nets(value)).toEqual({ price: '-2040.00', 'tiers + minimum': '6840.00' })
  expect(issues).toEqual([
    {
      kind: 'notice',
      code: 'causes-together',
      facts: { causes: ['tiers', 'minimum'], because: ['floor-by-site-in-pool'] },
    },
  ])
})

test('a commitment that counts a new charge does not tie what is in scope to the minimum', () => {
  const to = year(
    { users: hundred, base: baseFee('50') },
    {
      commitments: {
        least: {
          kind: 'minimum',
          amount: decimal('13000'),
          window: 'contract-year',
          charges: ['users', 'base'],
        },
      },
    },
  )
  // 12,000 to 12,600 + 400: the fee 600 or 0, the minimum 1,000 or 400
  expect(nets(bridged(plain, to))).toEqual({ scope: '300.00', minimum: '700.00' })
})

test('rights neither cost anything nor stand in the way', () => {
  const fixed = year({ users: hundred }, { headcountRights: { increase: 'not-allowed' } })
  const grown = { ...plain, headcount: [heads(10), change('2027-07-01', 'join', 2)] }
  expect(nets(bridged(fixed, grown))).toEqual({ headcount: '1200.00' })
})

test('moves count at both ends', () => {
  const sites = { sites: { sha: { name: 'Shanghai' }, suz: { name: 'Suzhou' } } }
  const people = [heads(10), heads(0, { site: 'suz' })]
  const prices = users([
    [1, '100'],
    [6, '80'],
  ])
  const from = year({ users: prices }, sites, people)
  const to = year({ users: prices }, sites, [
    ...people,
    change('2027-07-01', 'move', 5, { to: 'suz' }),
  ])
  expect(nets(bridged(from, to))).toEqual({ headcount: '600.00' }) // 6 × 5 × 20
  expect(bridged(from, to).parts[0]?.fields).toEqual(['headcount.sha.user', 'headcount.suz.user'])
})

test('two currencies have no difference', () => {
  const dollars = year({ users: hundred }, { currency: 'USD' })
  expect(bridge(plain, dollars)).toEqual({
    value: undefined,
    issues: [
      {
        kind: 'refusal',
        code: 'scenarios-in-two-currencies',
        facts: { from: 'CNY', to: 'USD' },
      },
    ],
  })
})

test('a scenario that cannot be billed is named, with its findings', () => {
  const { value, issues } = bridge(plain, { ...plain, headcount: [] })
  expect([value, issues.map(({ code, facts }) => [code, facts])]).toMatchObject([
    undefined,
    [
      ['scenario-not-billable', { scenario: 'to' }],
      ['no-opening-headcount', { site: 'sha', unit: 'user' }],
    ],
  ])
})

test('a part tells its method: the mean of its effects, first and last among them', () => {
  const month = (price: string, count: number): ComparedScenario => ({
    terms: termsOf('2027-01-01', '2027-01-31', { users: users([[1, price]]) }),
    headcount: [heads(count)],
  })
  const step = bridged(month('100', 10), month('110', 12)).step('net')
  expect(step).toMatchObject({ code: 'bridge', facts: { from: '1000.00', to: '1320.00' } })
  const [headcount] = step.children
  expect(headcount).toMatchObject({
    code: 'bridge-cause',
    facts: {
      causes: ['headcount'],
      fields: ['headcount.sha.user'],
      first: '200.00',
      last: '220.00',
      extra: false,
    },
  })
  expect(headcount?.children.map(({ facts, value }) => [facts, value])).toMatchObject([
    [{ before: 0, sets: 1 }, { numerator: '200' }],
    [{ before: 1, sets: 1 }, { numerator: '220' }],
  ])
})
