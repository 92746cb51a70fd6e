import { describe, expect, test } from 'vitest'
import { runPlaybook } from './run-playbook.ts'

const file = (name: string) => `apps/cli/src/spawned/whole/${name}`
const contract = ['apps/cli/src/spawned/whole', '--indices', file('prices.yaml')]
const happened = ['--measured', file('measured.csv'), '--paid', file('paid.csv')]
const options = ['--calendar', file('calendar.yaml'), '--credit', '2027-01/users/sha=1/3,2/3']
const everything = [...contract, ...happened, ...options]
const cny = (amount: string) => ({ amount, currency: 'CNY' })
const amounts = (net: string, tax: string, gross: string) => ({
  net: cny(net),
  tax: cny(tax),
  gross: cny(gross),
})

describe('everything as JSON, of ten people at 300.00, 306.00 from January 2028', () => {
  const { exit, out, err } = runPlaybook(['bill', ...everything, '--format', 'json'])
  const bill = JSON.parse(out)

  test('the index is read, and named with its source', () => {
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(bill.indices).toEqual([
      {
        id: 'prices',
        name: 'Illustration: invented prices',
        source: 'Made up for tests',
        reviewed: '2026-11-22',
      },
    ])
    // 12 × 3,000.00 + 10 × 300.00 × 1.02
    expect(bill.totals.net).toEqual(cny('39060.00'))
  })

  test('key figures on the first day, by contract year and for the whole term', () => {
    expect(bill.keyFigures).toMatchObject({
      recurring: { on: '2027-01-01', mrr: cny('3000.00'), arr: cny('36000.00') },
      acv: [
        { year: 1, ...cny('36000.00') },
        { year: 2, ...cny('3060.00') },
      ],
      tcv: cny('39060.00'),
      tcb: cny('39060.00'),
    })
  })

  test('what is billed, by month, year, site, charge and invoice', () => {
    expect(bill.billed['contract-year']).toMatchObject([
      { key: '1', net: cny('36000.00') },
      { key: '2', net: cny('3060.00') },
    ])
    expect(bill.billed.site).toMatchObject([{ key: 'sha', net: cny('39060.00') }])
    expect(bill.billed.charge).toMatchObject([{ key: 'users', net: cny('39060.00') }])
    expect(bill.billed.month).toHaveLength(13)
    expect(bill.billed.invoice).toHaveLength(13)
  })

  test('the tier cliff, and what one more person would cost', () => {
    // 10 × 300.00 − 11 × 240.00
    expect(bill.tierCliffs[0]).toMatchObject({ units: 10, saving: cny('360.00') })
    expect(bill.nextHeads.charges).toMatchObject([
      { charge: 'users', site: 'sha', heads: 10, billed: 10, costs: cny('-360.00') },
    ])
  })

  test('due days: 30 days after the issue, on a working day', () => {
    expect(bill.invoices[0].due).toMatchObject({ on: '2027-03-03', moved: false })
    // 30 days after 1 April is Saturday 1 May; people work again on the 6th
    expect(bill.invoices[2].due).toMatchObject({
      on: '2027-05-06',
      nominal: '2027-05-01',
      moved: true,
      covered: true,
    })
    expect(bill.lines[0].vat).toEqual({ rate: '6', prices: 'exclusive' })
  })

  test('late interest: 3,180.00 at 3.65% for ten days, and nothing in time', () => {
    expect(bill.lateInterest).toMatchObject([
      { invoice: '2027-01', due: '2027-03-03', days: 10, interest: cny('3.18') },
      { invoice: '2027-02', days: 0, interest: cny('0.00') },
    ])
  })

  test('service credits: 99.2% is below 99.5%, which credits 5% of 3,000.00', () => {
    expect(bill.serviceCredits).toMatchObject(amounts('-150.00', '-9.00', '-159.00'))
    expect(bill.serviceCredits.months).toMatchObject([
      { month: '2027-01', below: null, net: cny('0.00') },
      { month: '2027-02', below: '99.5', percent: '5', fees: cny('3000.00') },
    ])
    expect(bill.found.credits[0]).toMatchObject({
      code: 'availability-not-measured',
      facts: { month: '2027-03' },
    })
  })

  test('cost centres bear 60% and 40%, and sum to the bill', () => {
    expect(bill.costCentres.centres).toMatchObject([
      { centre: 'sales', net: cny('23436.00') },
      { centre: 'administration', net: cny('15624.00') },
    ])
    expect(bill.costCentres.unallocated.net).toEqual(cny('0.00'))
  })

  test('credit notes for a third and two thirds, with which nothing is left', () => {
    expect(bill.creditNotes).toMatchObject([
      { number: 1, share: '1/3', rate: '6', ...amounts('-1000.00', '-60.00', '-1060.00') },
      { number: 2, left: amounts('0.00', '0.00', '0.00') },
    ])
  })
})

test('every name under `explain` can be asked for, and has the amount beside it', () => {
  const { out } = runPlaybook(['bill', ...everything, '--format', 'json'])
  const list = runPlaybook(['explain', ...everything, '--format', 'json'])
  const { figures } = JSON.parse(list.out)
  const known = new Map(
    figures.map((one: { figure: string; value: { amount?: string } }) => [
      one.figure,
      one.value.amount,
    ]),
  )
  const named: { explain: string; amount?: string }[] = []
  JSON.parse(out, (_, value) => {
    if (typeof value === 'object' && value !== null && 'explain' in value) named.push(value)
    return value
  })
  expect(named.length).toBeGreaterThan(80)
  expect(named.filter(({ explain }) => !known.has(explain))).toEqual([])
  const differing = named.filter(
    ({ explain, amount }) => amount !== undefined && known.get(explain) !== amount,
  )
  expect(differing).toEqual([])
})

const tables = [
  ...['figures', 'billed', 'cliffs', 'heads', 'centres'].map((name) => ({ name, of: contract })),
  ...['credits', 'interest', 'notes'].map((name) => ({ name, of: everything })),
]

describe.each(['en', 'zh-CN', 'it'])('in %s', (lang) => {
  test('every table of a bill', async () => {
    const texts = tables.map(({ name, of }) => {
      const { exit, out } = runPlaybook(['bill', ...of, '--table', name, '--lang', lang])
      expect(exit).toBe(0)
      return `${name}\n\n${out}`
    })
    await expect(texts.join('\n')).toMatchFileSnapshot(`printed/tables.${lang}.txt`)
  })

  test('the beginning of every figure beside a bill, explained', async () => {
    const figures = [
      'due/2027-03',
      'late-interest/2027-01',
      'service-credit/2027-02/gross',
      'cost-centre/sales/tax',
      'credit/2027-01/users/sha/2/net',
      'tiers/users/2027-01-01/10',
      'next-heads/2027-01-01/users/sha',
      'tcb/month/2027-01/net',
    ]
    const texts = figures.map((figure) => {
      const { exit, out } = runPlaybook(['explain', ...everything, figure, '--lang', lang])
      expect({ figure, exit }).toEqual({ figure, exit: 0 })
      return [figure, '', ...out.split('\n').slice(0, 12), ''].join('\n')
    })
    await expect(texts.join('\n')).toMatchFileSnapshot(`printed/explained.${lang}.txt`)
  })
})

test('as CSV, a table with plain decimals and ISO days', () => {
  const csv = (name: string) =>
    runPlaybook(['bill', ...everything, '--table', name, '--format', 'csv'])
  expect(csv('interest').out.split('\r\n')[1]).toBe('2027-01,2027-03-03,2027-03-13,10,3.18')
  expect(csv('credits').out.split('\r\n')[2]).toBe('2027-02,99.2,5,3000.00,-150.00,-9.00,-159.00')
})

test('a contract that names an index asks for it', () => {
  const { exit, out } = runPlaybook(['bill', contract[0] ?? '', '--format', 'json'])
  expect(exit).toBe(1)
  expect(JSON.parse(out).issues).toMatchObject([{ kind: 'unknown' }])
})

describe('corrections', () => {
  const revised = ['--headcount', file('headcount.csv'), '--headcount', file('leaver.csv')]
  const pair = ['apps/cli/src/spawned/whole', ...contract, ...revised]

  test('credit what was billed for somebody who had left', () => {
    const { out } = runPlaybook(['compare', ...pair, '--format', 'json'])
    const { corrections } = JSON.parse(out)
    // One of ten left on 15 December 2027: 9 from the 16th; 300.00 × 16 ÷ 31 = 154.838…, January 306.00
    expect(corrections.lines).toMatchObject([
      { line: '2027-12/users/sha', cause: 'changed', net: cny('-154.84') },
      { line: '2028-01/users/sha', cause: 'changed', net: cny('-306.00') },
    ])
    expect(corrections.net).toEqual(cny('-460.84'))
  })

  test('only of invoices issued up to a day, as a table', () => {
    const until = ['--until', '2028-01-15', '--table', 'corrections', '--format', 'csv']
    const rows = runPlaybook(['compare', ...pair, ...until]).out.split('\r\n')
    expect(rows.slice(1, -1)).toEqual([
      '2027-12/users/sha,Changed,-154.84,-9.29,-164.13',
      'Total,,-154.84,-9.29,-164.13',
    ])
  })

  test('are explained by their lines', () => {
    const { exit, out } = runPlaybook([
      'explain',
      'apps/cli/src/spawned/whole',
      'corrections/net',
      '--against',
      ...contract,
      ...revised,
    ])
    expect(exit).toBe(0)
    expect(out.split('\n')[0]).toMatch(/−460\.84$/)
  })
})
