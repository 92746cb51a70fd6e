import { bill, type Bill } from '@contract-playbook/billing'
import { chinese, english, italian, languages, locales } from '@contract-playbook/language'
import { readHeadcountCsv, readTerms } from '@contract-playbook/terms'
import { expect, test } from 'vitest'
import { invoicesCsv } from './invoices-csv.ts'
import { linesTable } from '../tables/lines-table.ts'
import { tableCsv } from '../tables/table-csv.ts'

const terms = `
schema: contract-playbook/terms/1
currency: CNY
term: { first: 2027-03-01, last: 2027-04-30 }
sites:
  sha: { name: Shanghai }
billing: { every: month, periods: calendar, issued: in-advance }
charges:
  users:
    kind: per-unit
    unit: user
    sites: [sha]
    tiersAcross: each-site
    tiers: [{ from: 1, price: 437.00 }]
    floor: none
    joiners: { policy: actual-days }
    leavers: { policy: actual-days }
    discounts: none
    uplift: excluded
    vat: { rate: 6 }
uplift: none
`

const headcount = `date,site,unit,change
2027-03-01,sha,user,=80
2027-03-20,sha,user,-2
`

function march(): Bill {
  const { value: contract } = readTerms(terms)
  const { value: changes } = readHeadcountCsv(headcount)
  const { value } = bill(contract!, changes!)
  return value!
}

test('invoices: ISO dates, plain decimals, one header row, CRLF', () => {
  expect(invoicesCsv(march(), english).split('\r\n')).toEqual([
    'Invoice,First day,Last day,Issued,"sha people, end of period",Net,VAT,With VAT,Currency',
    '2027-03,2027-03-01,2027-03-31,2027-03-01,78,34960.00,2097.60,37057.60,CNY',
    '2027-04,2027-04-01,2027-04-30,2027-04-01,78,33747.68,2024.86,35772.54,CNY',
    '',
  ])
})

test('lines: a credit keeps its minus sign, and is no formula', () => {
  expect(tableCsv(linesTable(march(), english)).split('\r\n')).toEqual([
    'Line,Kind,Invoice,Month,First day,Last day,Charge,Site,Net,VAT,With VAT,Currency',
    '2027-03/users/sha,Charge,2027-03,2027-03,2027-03-01,2027-03-31,users,sha,34960.00,2097.60,37057.60,CNY',
    '2027-04/users/sha,Charge,2027-04,2027-04,2027-04-01,2027-04-30,users,sha,34086.00,2045.16,36131.16,CNY',
    '2027-03/users/sha/adjustment,Correction,2027-04,2027-03,2027-03-01,2027-03-31,users,sha,-338.32,-20.30,-358.62,CNY',
    '',
  ])
})

test.each([
  { language: chinese, heading: '币种' },
  { language: italian, heading: 'Valuta' },
])(
  'headings are those of $language.locale, figures the same everywhere',
  ({ language, heading }) => {
    const [head = '', ...rows] = tableCsv(linesTable(march(), language)).split('\r\n')
    expect(head).toContain(heading)
    expect(rows.map((row) => row.split(',').slice(-4))).toEqual(
      tableCsv(linesTable(march(), english))
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',').slice(-4)),
    )
  },
)

test.each(locales)(
  'Excel is told the encoding by a byte order mark when asked, in %s',
  (locale) => {
    const language = languages[locale]
    const plain = invoicesCsv(march(), language)
    expect(plain.startsWith('\uFEFF')).toBe(false)
    expect(invoicesCsv(march(), language, { byteOrderMark: true })).toBe(`\uFEFF${plain}`)
  },
)
