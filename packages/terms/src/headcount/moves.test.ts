import { describe, expect, test } from 'vitest'
import { sampleTerms } from '../../testing/sample-terms.ts'
import type { ContractTerms } from '../contract-terms.ts'
import { readTerms } from '../read/read-terms.ts'
import { readHeadcountCsv } from './read-headcount-csv.ts'

const terms = readTerms(sampleTerms).value as ContractTerms
const move = { on: '2027-03-20', site: 'sha', unit: 'user', kind: 'move', count: 5, to: 'suz' }

function read(change: string, to: string, site = 'sha') {
  const text = `date,site,unit,change,to,reason\n2027-03-20,${site},user,${change},${to},`
  return readHeadcountCsv(text, { terms })
}

describe('a row of dated changes with a site under `to` is a move', () => {
  test.each(['-5', '5', '- 5', '05'])('%s leave the site of the row for the other', (change) => {
    expect(read(change, 'suz')).toEqual({ value: [move], issues: [] })
  })

  test('an empty cell is no move', () => {
    expect(read('-5', '').value).toMatchObject([{ kind: 'leave', count: 5 }])
    expect(read('5', '').issues).toMatchObject([{ code: 'change-without-sign' }])
  })

  test.each([
    { change: '+5', to: 'suz', code: 'move-with-sign', column: 21 },
    { change: '=5', to: 'suz', code: 'move-with-sign', column: 21 },
    { change: '0', to: 'suz', code: 'change-of-nothing', column: 21 },
    { change: '-0', to: 'suz', code: 'change-of-nothing', column: 21 },
    { change: 'five', to: 'suz', code: 'not-a-change', column: 21 },
    { change: '-5', to: 'sha', code: 'move-to-same-site', column: 24 },
    { change: '-5', to: 'szu', code: 'misspelt-site', column: 24 },
    { change: '-5', to: 'Suzhou', code: 'not-an-id', column: 24 },
    { change: '-1000001', to: 'suz', code: 'above-maximum', column: 21 },
  ])('$change to $to: $code', ({ change, to, code, column }) => {
    const { value, issues } = read(change, to)
    expect(value).toBeUndefined()
    expect(issues).toMatchObject([{ code, place: { line: 2, column } }])
  })

  test('both sites must be the contract’s', () => {
    const { issues } = read('-5', 'tianjin', 'beijing')
    expect(issues.map(({ code, facts }) => `${code} ${String(facts['site'])}`)).toEqual([
      'unknown-site beijing',
      'unknown-site tianjin',
    ])
  })

  test('five people who move to another site again are noticed, to a third site not', () => {
    const row = (to: string) => `2027-03-20,sha,user,-5,${to}`
    const twice = (to: string) =>
      readHeadcountCsv(['date,site,unit,change,to', row('suz'), row(to)].join('\n')).issues
    expect(twice('suz')).toMatchObject([{ kind: 'notice', code: 'repeated-change' }])
    expect(twice('szx')).toEqual([])
  })
})

describe('columns may have their Chinese or Italian names', () => {
  test.each([
    'date,site,unit,change,to,reason',
    '日期,场所,单位,变动,调入场所,原因',
    'Data,Sede,Unità,Variazione,Sede di arrivo,Motivo',
    // The accent may be a character of its own, as some systems write it.
    'data,sede,unita\u0300,variazione,sede_di_arrivo,motivo',
  ])('%s', (header) => {
    expect(readHeadcountCsv(`${header}\n2027-03-20,sha,user,-5,suz,`).value).toEqual([move])
  })

  test.each(['month,site,unit,count', '月份,场所,单位,人数', 'Mese,Sede,Unità,Numero'])(
    '%s',
    (header) => {
      expect(readHeadcountCsv(`${header}\n2027-03,sha,user,80`).value).toEqual([
        { on: '2027-03-01', site: 'sha', unit: 'user', kind: 'set', count: 80 },
      ])
    },
  )

  test.each([
    'person,site,first_day,last_day,unit',
    '人员,场所,首日,最后一日,单位',
    'Persona,Sede,Primo giorno,Ultimo giorno,Unità',
  ])('%s', (header) => {
    expect(readHeadcountCsv(`${header}\nE001,sha,2027-03-20,,user`).value).toEqual([
      { on: '2027-03-20', site: 'sha', unit: 'user', kind: 'join', count: 1, reason: 'E001' },
    ])
  })

  test('a column twice, in two languages, stands there twice', () => {
    const text = 'date,日期,site,unit,change\n2027-03-20,2027-03-20,sha,user,+5\n'
    expect(readHeadcountCsv(text).issues).toMatchObject([
      { code: 'repeated-column', facts: { column: 'date' }, place: { column: 6 } },
    ])
  })
})
