import { describe, expect, test } from 'vitest'
import { sampleTerms } from '../../testing/sample-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'
import { readTerms } from '../read/read-terms.ts'
import { csvLimits } from './csv-table.ts'
import { readHeadcountCsv } from './read-headcount-csv.ts'

const terms = readTerms(sampleTerms).value as ContractTerms

function lines(...rows: string[]): string {
  return rows.join('\n')
}

const header = 'date,site,unit,change,reason'
const opening = {
  on: '2027-01-01',
  site: 'sha',
  unit: 'user',
  kind: 'set',
  count: 80,
  reason: 'opening',
}
const joiners = { on: '2027-03-20', site: 'sha', unit: 'user', kind: 'join', count: 6 }

describe('dated changes', () => {
  const text = lines(header, '2027-01-01,sha,user,=80,opening', '2027-03-20,sha,user,+6,')

  test.each([
    { name: 'as written', text },
    { name: 'with a byte order mark', text: `\uFEFF${text}` },
    { name: 'with line ends of Windows', text: text.replaceAll('\n', '\r\n') },
    { name: 'with line ends of old', text: text.replaceAll('\n', '\r') },
    { name: 'with semicolons', text: text.replaceAll(',', ';') },
    { name: 'with tabs', text: text.replaceAll(',', '\t') },
    { name: 'with quotes', text: text.replaceAll(/[^,\n]+/g, '"$&"') },
    { name: 'with empty lines', text: `\n${text.replace('\n', '\n\n,,,,\n')}\n\n` },
    { name: 'with spaces', text: text.replaceAll(',', ' , ') },
    {
      name: 'with capitals in the header',
      text: text.replace(header, 'Date,SITE,Unit,Change,Reason'),
    },
    {
      name: 'with columns in another order',
      text: lines(
        'reason,change,unit,site,date',
        'opening,=80,user,sha,2027-01-01',
        ',+6,user,sha,2027-03-20',
      ),
    },
    {
      name: 'with days as a spreadsheet rewrites them',
      text: text.replace('2027-01-01', '2027/1/1').replace('2027-03-20', '2027年3月20日'),
    },
    { name: 'without the cells at the end', text: text.replace('+6,', '+6') },
  ])('$name', ({ text }) => {
    expect(readHeadcountCsv(text, { terms })).toEqual({ value: [opening, joiners], issues: [] })
  })

  test.each([
    { written: '=80', kind: 'set', count: 80 },
    { written: '+6', kind: 'join', count: 6 },
    { written: '-8', kind: 'leave', count: 8 },
    { written: '= 80', kind: 'set', count: 80 },
    { written: '+06', kind: 'join', count: 6 },
    { written: '=0', kind: 'set', count: 0 },
  ])('$written: $kind $count', ({ written, kind, count }) => {
    const { value } = readHeadcountCsv(lines(header, `2027-01-01,sha,user,${written},`))
    expect(value).toMatchObject([{ kind, count }])
  })

  test.each([
    { written: '80', code: 'change-without-sign' },
    { written: '+-6', code: 'not-a-change' },
    { written: '6+', code: 'not-a-change' },
    { written: '+6.5', code: 'not-a-change' },
    { written: '+６', code: 'not-a-change' },
    { written: 'join 6', code: 'not-a-change' },
    { written: '-0', code: 'change-of-nothing' },
    { written: '+00', code: 'change-of-nothing' },
    { written: '+9999999', code: 'above-maximum' },
    { written: '+99999999999999999999', code: 'above-maximum' },
    { written: '', code: 'empty-cell' },
  ])('$written: $code', ({ written, code }) => {
    const { value, issues } = readHeadcountCsv(lines(header, `2027-01-01,sha,user,${written},x`))
    expect(value).toBeUndefined()
    expect(issues.map((issue) => issue.code)).toEqual([code])
  })

  test.each(['+9007199254740993', '=99999999', `+${'9'.repeat(400)}`])(
    '%s is quoted as it was written',
    (written) => {
      const { issues } = readHeadcountCsv(lines(header, `2027-01-01,sha,user,${written},x`))
      expect(issues).toMatchObject([
        { code: 'above-maximum', facts: { written, maximum: '1000000' } },
      ])
    },
  )

  test('a day that is none is quoted as it was written, too', () => {
    const { issues } = readHeadcountCsv(lines(header, '2027/2/30,sha,user,+6,x'))
    expect(issues).toMatchObject([{ code: 'no-such-day', facts: { written: '2027/2/30' } }])
  })

  test.each([
    { name: 'the same row', row: '2027-03-20,sha,user,+6,', noticed: true },
    { name: 'the same row with spaces', row: '2027-03-20, sha,user,+ 6,', noticed: true },
    { name: 'another day', row: '2027-03-21,sha,user,+6,', noticed: false },
    { name: 'another site', row: '2027-03-20,suz,user,+6,', noticed: false },
    { name: 'another unit', row: '2027-03-20,sha,device,+6,', noticed: false },
    { name: 'another number', row: '2027-03-20,sha,user,+7,', noticed: false },
    { name: 'people who leave', row: '2027-03-20,sha,user,-6,', noticed: false },
    { name: 'another reason', row: '2027-03-20,sha,user,+6,second shift', noticed: false },
  ])('$name again after six joined: noticed $noticed, and counted', ({ row, noticed }) => {
    const { value, issues } = readHeadcountCsv(
      lines(header, '2027-01-01,sha,user,=80,', '2027-03-20,sha,user,+6,', row),
    )
    expect(value).toHaveLength(3)
    expect(issues).toMatchObject(
      noticed
        ? [{ kind: 'notice', code: 'repeated-change', facts: { line: 3 }, place: { line: 4 } }]
        : [],
    )
  })

  test('a total told twice counts once, and is no matter', () => {
    const row = '2027-01-01,sha,user,=80,'
    expect(readHeadcountCsv(lines(header, row, row)).issues).toEqual([])
  })

  test('a reason may run over lines and hold quotes and separators; lines are counted on', () => {
    const text = lines(
      header,
      '2027-01-01,sha,user,=80,"opening, ""as agreed""\non paper"',
      '2027-02-30,sha,user,+6,',
    )
    const { issues } = readHeadcountCsv(text)
    expect(issues).toMatchObject([
      { code: 'no-such-day', place: { line: 4, column: 1, width: 10 } },
    ])
    const { value } = readHeadcountCsv(text.replace('02-30', '02-28'))
    expect(value?.[0]?.reason).toBe('opening, "as agreed"\non paper')
  })

  test('every bad row is listed with its line and cell, in the order of the file', () => {
    const text = lines(
      header,
      '2027-02-30,sha,user,+6,',
      '2027-02-28,,user,+6,',
      '2027-02-28,sha,user,6,',
      '2027-02-28,beijing,user,+6,',
      '2027-02-28,sha,user,+6,a,b',
    )
    const { value, issues } = readHeadcountCsv(text, { file: 'changes.csv', terms })
    expect(value).toBeUndefined()
    expect(
      issues.map(({ code, place }) => `${place?.file}:${place?.line}:${place?.column} ${code}`),
    ).toEqual([
      'changes.csv:2:1 no-such-day',
      'changes.csv:3:12 empty-cell',
      'changes.csv:4:21 change-without-sign',
      'changes.csv:5:12 unknown-site',
      'changes.csv:6:26 row-too-long',
    ])
  })

  test('a column that is not read is noticed, and the rest is read', () => {
    const { value, issues } = readHeadcountCsv(
      lines(`${header},team`, '2027-01-01,sha,user,=80,opening,sales'),
    )
    expect(value).toEqual([opening])
    expect(issues).toMatchObject([
      { kind: 'notice', code: 'ignored-column', facts: { column: 'team' } },
    ])
  })

  test('no name of a column goes unnoticed, not even of what every object has', () => {
    const text = lines(`${header},constructor`, '2027-01-01,sha,user,=80,opening,x')
    expect(readHeadcountCsv(text).issues).toMatchObject([{ code: 'ignored-column' }])
  })

  test('a unit that no charge counts is noticed', () => {
    const { value, issues } = readHeadcountCsv(lines(header, '2027-01-01,sha,device,=80,'), {
      terms,
    })
    expect(value).toHaveLength(1)
    expect(issues).toMatchObject([{ kind: 'notice', code: 'unit-not-charged' }])
  })
})

describe('a roster', () => {
  const roster = 'person,site,first_day,last_day'

  test('a person joins on the first day and leaves on the day after the last; the person is the reason', () => {
    const { value } = readHeadcountCsv(
      lines(roster, 'E001,sha,2026-05-04,2027-04-30', 'E002,sha,2027-03-20,'),
    )
    expect(value).toEqual([
      { on: '2026-05-04', site: 'sha', unit: 'user', kind: 'join', count: 1, reason: 'E001' },
      { on: '2027-05-01', site: 'sha', unit: 'user', kind: 'leave', count: 1, reason: 'E001' },
      { on: '2027-03-20', site: 'sha', unit: 'user', kind: 'join', count: 1, reason: 'E002' },
    ])
  })

  test('a stay of one day is a join and a leave on the next', () => {
    const { value } = readHeadcountCsv(lines(roster, 'E001,sha,2028-02-29,2028-02-29'))
    expect(value?.map(({ on, kind }) => `${kind} ${on}`)).toEqual([
      'join 2028-02-29',
      'leave 2028-03-01',
    ])
  })

  test('a column for the unit is read; an empty cell counts users', () => {
    const { value } = readHeadcountCsv(
      lines(`${roster},unit`, 'PC-1,sha,2027-01-01,,device', 'E001,sha,2027-01-01,,'),
    )
    expect(value?.map(({ unit }) => unit)).toEqual(['device', 'user'])
  })

  test('headings of a person read as well: First day, LAST-DAY', () => {
    const { value } = readHeadcountCsv(
      lines('Person;Site;First day;LAST-DAY', 'E001;sha;2027/1/1;'),
    )
    expect(value).toHaveLength(1)
  })

  test('where everybody comes after the term began, the opening is known to be zero', () => {
    const { value } = readHeadcountCsv(
      lines(roster, 'E001,sha,2026-01-01,', 'E002,suz,2027-06-01,'),
      { terms },
    )
    expect(value?.[0]).toEqual({
      on: '2027-01-01',
      site: 'suz',
      unit: 'user',
      kind: 'set',
      count: 0,
    })
    expect(value).toHaveLength(3)
  })

  test.each([
    { row: 'E001,sha,2027-05-01,2027-04-30', code: 'last-day-before-first', column: 21 },
    { row: 'E001,sha,2027-02-29,2027-02-30', code: 'no-such-day', column: 10 },
    { row: 'E001,sha,,2027-02-28', code: 'empty-cell', column: 10 },
    { row: 'E001,sha,1.5.2027,', code: 'not-a-date', column: 10 },
    { row: ',sha,2027-05-01,', code: 'empty-cell', column: 1 },
    { row: 'E001,Shanghai,2027-05-01,', code: 'not-an-id', column: 6 },
  ])('$row: $code', ({ row, code, column }) => {
    const { value, issues } = readHeadcountCsv(lines(roster, row), { terms })
    expect(value).toBeUndefined()
    expect(issues[0]).toMatchObject({ code, place: { line: 2, column } })
  })

  test.each([
    { second: '2027-04-01,', overlaps: true },
    { second: '2027-03-31,', overlaps: true },
    { second: '2027-05-01,', overlaps: false },
    { second: '2026-01-01,2026-12-31', overlaps: false },
    { second: '2026-01-01,2027-01-01', overlaps: true },
  ])(
    'a person there from 2027-01-01 to 2027-04-30 and again from $second: noticed $overlaps',
    ({ second, overlaps }) => {
      const text = lines(roster, 'E001,sha,2027-01-01,2027-04-30', `E001,suz,${second}`)
      const { value, issues } = readHeadcountCsv(text)
      expect(value).toBeDefined()
      expect(issues.map(({ code }) => code)).toEqual(overlaps ? ['overlapping-stay'] : [])
    },
  )
})

describe('what is not a headcount file', () => {
  test.each([
    { text: '', code: 'empty-file' },
    { text: ',,,\n', code: 'empty-file' },
    { text: 'name,office\nLi,sha\n', code: 'unknown-header' },
    { text: `${header}\n`, code: 'no-rows' },
    { text: 'date,site,change\n2027-01-01,sha,=80\n', code: 'missing-column' },
    { text: 'person,site,first_day\nE001,sha,2027-01-01\n', code: 'missing-column' },
    { text: `${header},date\n2027-01-01,sha,user,=80,x,y\n`, code: 'repeated-column' },
    { text: `${header}\n2027-01-01,sha,user,=80,"opening\n`, code: 'unclosed-quote' },
    { text: `${header}\n2027-01-01,sha,user,=80,\uFFFD\uFFFD\n`, code: 'wrong-encoding' },
    { text: `d\0a\0t\0e\0`, code: 'wrong-encoding' },
    { text: `${header}\n${' '.repeat(csvLimits.characters)}`, code: 'too-large' },
  ])('$code', ({ text, code }) => {
    const { value, issues } = readHeadcountCsv(text)
    expect(value).toBeUndefined()
    expect(issues.map((issue) => issue.code)).toContain(code)
  })
})
