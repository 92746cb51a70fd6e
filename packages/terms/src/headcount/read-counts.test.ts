import { describe, expect, test } from 'vitest'
import { sampleTerms } from '../../testing/sample-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'
import { readTerms } from '../read/read-terms.ts'
import { readHeadcountCsv } from './read-headcount-csv.ts'

const header = 'month,site,unit,count'

function sample(first = '2027-01-01'): ContractTerms {
  const { value } = readTerms(sampleTerms.replace('2027-01-01', first))
  if (!value) throw new Error('The sample can be read')
  return value
}

function lines(...rows: string[]): string {
  return rows.join('\n')
}

/** Changes in short: day, site, unit and how many are there. */
function told(text: string, terms?: ContractTerms): string[] {
  const { value, issues } = readHeadcountCsv(text, terms && { terms })
  expect(issues).toEqual([])
  return (value ?? []).map(
    ({ on, site, unit, kind, count }) => `${on} ${site} ${unit} ${kind} ${count}`,
  )
}

describe('a month-by-month count', () => {
  test('says how many there are from the first of each month', () => {
    const text = lines(header, '2027-01,sha,user,80', '2027-02,sha,user,86', '2027-02,suz,user,0')
    expect(told(text)).toEqual([
      '2027-01-01 sha user set 80',
      '2027-02-01 sha user set 86',
      '2027-02-01 suz user set 0',
    ])
  })

  test.each([
    { first: '2027-01-15', month: '2027-01', on: '2027-01-15' },
    { first: '2027-01-31', month: '2027-01', on: '2027-01-31' },
    { first: '2027-01-01', month: '2027-01', on: '2027-01-01' },
    // Months before and after count from their first day, as everywhere.
    { first: '2027-01-15', month: '2026-12', on: '2026-12-01' },
    { first: '2027-01-15', month: '2027-02', on: '2027-02-01' },
    { first: '2027-01-15', month: '2028-01', on: '2028-01-01' },
  ])('of a term from $first, $month counts from $on', ({ first, month, on }) => {
    expect(told(lines(header, `${month},sha,user,80`), sample(first))).toEqual([
      `${on} sha user set 80`,
    ])
  })

  test.each([
    '2027-03',
    '2027/3',
    '2027/03',
    '2027.3',
    '2027年3月',
    '2027-03-01',
    '2027/3/1',
    '2027年3月1日',
  ])('a spreadsheet may have rewritten the month: %s', (month) => {
    expect(told(lines(header, `${month},sha,user,80`))).toEqual(['2027-03-01 sha user set 80'])
  })

  test('may give a reason', () => {
    const { value } = readHeadcountCsv(
      lines(`${header},reason`, '2027-03,sha,user,80,second shift'),
    )
    expect(value).toMatchObject([{ reason: 'second shift' }])
  })

  test('the same number twice counts once, and is no matter', () => {
    const row = '2027-03,sha,user,80'
    expect(readHeadcountCsv(lines(header, row, row)).issues).toEqual([])
  })
})

describe('faults of a month-by-month count are listed by row, each at its cell', () => {
  test.each([
    { row: '2027-13,sha,user,80', code: 'not-a-month', column: 1 },
    { row: '2027,sha,user,80', code: 'not-a-month', column: 1 },
    // March 2027, or the 27th of March: a spreadsheet shows both like this.
    { row: 'Mar-27,sha,user,80', code: 'not-a-month', column: 1 },
    { row: '2027-03-15,sha,user,80', code: 'not-a-month', column: 1 },
    { row: '1827-03,sha,user,80', code: 'not-a-month', column: 1 },
    { row: '2027-03,Sha,user,80', code: 'not-an-id', column: 9 },
    { row: '2027-03,beijing,user,80', code: 'unknown-site', column: 9 },
    { row: '2027-03,sha,User,80', code: 'not-an-id', column: 13 },
    { row: '2027-03,sha,user,', code: 'empty-cell', column: 18 },
    { row: '2027-03,sha,user,eighty', code: 'not-a-count', column: 18 },
    { row: '2027-03,sha,user,-1', code: 'not-a-count', column: 18 },
    { row: '2027-03,sha,user,=80', code: 'not-a-count', column: 18 },
    { row: '2027-03,sha,user,80.5', code: 'not-a-count', column: 18 },
    { row: '2027-03,sha,user,"1,200"', code: 'not-a-count', column: 18 },
    { row: '2027-03,sha,user,1000001', code: 'above-maximum', column: 18 },
    { row: `2027-03,sha,user,${'9'.repeat(400)}`, code: 'above-maximum', column: 18 },
    { row: '2027-03,sha,user,80,81', code: 'row-too-long', column: 21 },
  ])('$row: $code', ({ row, code, column }) => {
    const text = lines(header, '2027-02,sha,user,80', row)
    const { value, issues } = readHeadcountCsv(text, { terms: sample() })
    expect(value).toBeUndefined()
    expect(issues).toMatchObject([{ kind: 'issue', code, place: { line: 3, column } }])
  })

  test('another number for the same month, site and unit', () => {
    const text = lines(
      header,
      '2027-03,sha,user,80',
      '2027-03,sha,device,82',
      '2027-03,suz,user,82',
      '2027-04,sha,user,82',
      '2027/3,sha,user,82',
    )
    const { value, issues } = readHeadcountCsv(text)
    expect(value).toBeUndefined()
    expect(issues).toMatchObject([
      {
        code: 'contradicting-count',
        facts: { line: 2, count: '80' },
        place: { line: 6, column: 17 },
      },
    ])
  })

  test('a unit that no charge counts is noticed', () => {
    const { value, issues } = readHeadcountCsv(lines(header, '2027-03,sha,device,80'), {
      terms: sample(),
    })
    expect(value).toHaveLength(1)
    expect(issues).toMatchObject([{ kind: 'notice', code: 'unit-not-charged' }])
  })

  test.each([
    { columns: 'month,site,unit', column: 'count' },
    { columns: 'date,site,unit,count', column: 'month' },
  ])('$columns has no $column', ({ columns, column }) => {
    const { issues } = readHeadcountCsv(lines(columns, '2027-03,sha,user,80'))
    expect(issues).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ code: 'missing-column', facts: { column } }),
      ]),
    )
  })
})
