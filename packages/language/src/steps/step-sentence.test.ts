import { bill, type FigureId, type Step } from '@contract-playbook/billing'
import {
  readTerms,
  type ContractTerms,
  type HeadcountChange,
  type IsoDate,
} from '@contract-playbook/terms'
import { describe, expect, test } from 'vitest'
import { chinese, english, italian, type Language } from '../index.ts'

const { value: terms } = readTerms(`
schema: contract-playbook/terms/1
currency: CNY
term: { first: 2027-01-01, last: 2028-12-31 }
sites:
  sha: { name: Shanghai }
  suz: { name: Suzhou }
billing: { every: month, periods: calendar, issued: in-arrears }
charges:
  users:
    kind: per-unit
    label: User fee
    unit: user
    tiersAcross: all-sites
    tiers: [{ from: 1, price: 460.00 }, { from: 51, price: 420.00 }]
    floor: { quantity: 60 }
    joiners: { policy: actual-days }
    leavers: { policy: full-period }
    discounts: [{ percent: 2.5 }, { amount: 100.00 }]
    vat: { rate: 6 }
uplift: { percent: 3, on: term-anniversary }
clauses: { charges.users.joiners: '5.2', charges.users.tiers: Schedule B }
`)

const on = (
  day: string,
  site: string,
  kind: HeadcountChange['kind'],
  count: number,
  more = {},
): HeadcountChange => ({
  on: day as IsoDate,
  site,
  unit: 'user',
  kind,
  count,
  ...more,
})

const headcount = [
  on('2027-01-01', 'sha', 'set', 80),
  on('2027-01-01', 'suz', 'set', 0),
  on('2027-06-15', 'suz', 'join', 12, { reason: 'Second assembly line' }),
  on('2027-09-10', 'sha', 'leave', 40),
  on('2027-11-01', 'sha', 'move', 5, { to: 'suz' }),
]

const contract = terms as ContractTerms

/** A tree as text, a row a line: what, how, amount, rule; down to a depth. */
function told(figure: FigureId, language: Language, depth: number): string[] {
  const root = bill(contract, headcount).value?.explain(figure)
  const rows = (step: Step, level: number): string[] => {
    const { what, how, amount, rule } = language.step(step, contract)
    const row = '  '.repeat(level) + [what, how, amount].filter(Boolean).join(' | ')
    const below = level < depth ? step.children.flatMap((child) => rows(child, level + 1)) : []
    return [...(rule ? [row, `${'  '.repeat(level)}(${rule})`] : [row]), ...below]
  }
  return root ? rows(root, 0) : []
}

const promised = (figure: FigureId, language: Language, depth: number, rows: string): void => {
  expect(told(figure, language, depth).join('\n')).toBe(rows.trim())
}

describe('a month with a joiner, down to the days and the discounts', () => {
  test('in English', () => {
    promised(
      'invoice/2027-06/net',
      english,
      2,
      `
Invoice June 2027, net | 37,230.80
(Invoiced when the period is over. Issued on 1 July 2027.)
  User fee, June 2027 | 16,613.3333… + 21,674.6666… − 957.20 − 100.00 | 37,230.80
    1 to 14 June: 80 people | (50 × 460.00 + 30 × 420.00) × 14 ÷ 30 | 16,613.3333…
    (Days of service ÷ calendar days of the period. A change counts from its own day. 14 days of 30.)
    15 to 30 June: 92 people | (50 × 460.00 + 42 × 420.00) × 16 ÷ 30 | 21,674.6666…
    (Days of service ÷ calendar days of the period. A change counts from its own day. 16 days of 30.)
    Discount of 2.5% | 38,288.00 × (−2.5%) | −957.20
    (Taken off what is left after the steps before it.)
    Discount of 100.00 | the greater of −100.00 and −37,330.80 | −100.00
    (Taken off once a line, never below zero.)
`,
    )
  })

  test('in Chinese', () => {
    promised(
      'invoice/2027-06/net',
      chinese,
      2,
      `
2027年6月账单，不含税 | 37,230.80
(当期结束后出账。2027年7月1日出账。)
  User fee，2027年6月 | 16,613.3333… + 21,674.6666… − 957.20 − 100.00 | 37,230.80
    6月1日至14日：80人 | (50 × 460.00 + 30 × 420.00) × 14 ÷ 30 | 16,613.3333…
    (在用天数 ÷ 当期日历天数。变动自当日起计入。30天中的14天。)
    6月15日至30日：92人 | (50 × 460.00 + 42 × 420.00) × 16 ÷ 30 | 21,674.6666…
    (在用天数 ÷ 当期日历天数。变动自当日起计入。30天中的16天。)
    折扣：减2.5% | 38,288.00 × (−2.5%) | −957.20
    (以前面各步之后的余额为基数扣减。)
    折扣：减100.00 | −100.00与−37,330.80中的较大者 | −100.00
    (每行扣减一次，不会低于零。)
`,
    )
  })

  test('in Italian', () => {
    promised(
      'invoice/2027-06/net',
      italian,
      2,
      `
Fattura giugno 2027, netto | 37.230,80
(Fatturato a periodo concluso. Emessa il 1º luglio 2027.)
  User fee, giugno 2027 | 16.613,3333… + 21.674,6666… − 957,20 − 100,00 | 37.230,80
    1–14 giugno: 80 persone | (50 × 460,00 + 30 × 420,00) × 14 ÷ 30 | 16.613,3333…
    (Giorni di servizio ÷ giorni di calendario del periodo. Una variazione vale già dal suo giorno. 14 giorni su 30.)
    15–30 giugno: 92 persone | (50 × 460,00 + 42 × 420,00) × 16 ÷ 30 | 21.674,6666…
    (Giorni di servizio ÷ giorni di calendario del periodo. Una variazione vale già dal suo giorno. 16 giorni su 30.)
    Sconto del 2,5% | 38.288,00 × (−2,5%) | −957,20
    (Si toglie da quanto resta dopo i passi precedenti.)
    Sconto di 100,00 | il maggiore tra −100,00 e −37.330,80 | −100,00
    (Si toglie una volta per riga, mai sotto zero.)
`,
    )
  })
})

describe('the heads of a month under its floor', () => {
  const quantity = (language: Language): string[] =>
    told('line/2027-11/users/net', language, 5)
      .slice(2, 16)
      .map((row) => row.trim())

  test('tell who left, who came, and both ends of a move', () => {
    expect(quantity(english)).toEqual([
      'People billed | 60',
      'People counted | 52',
      'People in Shanghai at the start of 1 November 2027 | 35',
      '1 January 2027: Shanghai set to 80 people | +80',
      '10 September 2027: 40 people leave Shanghai | −40',
      '(Whoever leaves during a period is charged to its end. Counts from 1 October 2027.)',
      '1 November 2027: 5 people move from Shanghai to Suzhou | −5',
      'People in Suzhou at the start of 1 November 2027 | 17',
      '1 January 2027: Suzhou set to 0 people | 0',
      '15 June 2027: 12 people join in Suzhou | +12',
      '(Joiners are charged from their first day, by actual days. Second assembly line.)',
      '1 November 2027: 5 people move to Suzhou | +5',
      'Floor of 60 people | the greater of 52 and 60 | 60',
      '(Fewer than the floor are billed as the floor.)',
    ])
  })

  test('in Chinese and Italian too', () => {
    expect(quantity(chinese)).toContain('2027年11月1日：5人由Shanghai调至Suzhou | −5')
    expect(quantity(chinese)).toContain('2027年11月1日：5人调至Suzhou | +5')
    expect(quantity(chinese)).toContain('Shanghai，2027年11月1日期初人数 | 35')
    expect(quantity(italian)).toContain(
      '1º novembre 2027: 5 persone in trasferimento da Shanghai a Suzhou | −5',
    )
    expect(quantity(italian)).toContain(
      '1º novembre 2027: 5 persone in trasferimento a Suzhou | +5',
    )
    expect(quantity(italian)).toContain('Persone a Shanghai all’inizio del 1º novembre 2027 | 35')
  })
})

test('a tax names its line and says how it was rounded', () => {
  expect(told('line/2028-01/users/tax', english, 0)).toEqual([
    'VAT 6% on User fee, January 2028 | 27,215.60 × 6% | 1,632.94',
    '(VAT comes on top of each line. 1,632.936 rounded at the line, half away from zero.)',
  ])
})

test('an uplift shows the price before it, and that the contract does not name this charge', () => {
  const rows = told('line/2028-01/users/net', english, 4).map((row) => row.trim())
  expect(rows).toContain('Uplift of 3% from 1 January 2028 | 460.00 + 460.00 × 3% | 473.80')
  expect(rows).toContain(
    '(Prices rise by the agreed percentage once a year, on the agreed day. Assumed: the contract does not say whether this price rises too.)',
  )
})

test('a total is named by its span and its part', () => {
  expect(
    [english, chinese, italian].flatMap((language) => told('total/gross', language, 0)),
  ).toEqual([
    'Total January 2027 to December 2028, with VAT | 778,782.05',
    '2027年1月至2028年12月合计，含税 | 778,782.05',
    'Totale gennaio 2027 – dicembre 2028, IVA inclusa | 778.782,05',
  ])
})

test('every step of every figure can be said in every language, without a gap', () => {
  const { value } = bill(contract, headcount)
  const figures = value?.invoices.map(({ id }) => `invoice/${id}/gross` as const) ?? []
  const rows = [english, chinese, italian].flatMap((language) =>
    figures.flatMap((figure) => told(figure, language, 9)),
  )
  expect(rows.length).toBeGreaterThan(1000)
  expect(rows.filter((row) => /undefined|NaN|\[object|: *\||\(\)/.test(row))).toEqual([])
})
