import { describe, expect, test } from 'vitest'
import { readMeasuredCsv } from './read-measured-csv.ts'
import { readPaymentsCsv } from './read-payments-csv.ts'
import { readWorkCalendar } from './read-work-calendar.ts'
import { readWrittenValue } from './read-written-value.ts'

const found = ({ issues }: { issues: readonly { code: string; place?: { line: number } }[] }) =>
  issues.map(({ code, place }) => `${place?.line}: ${code}`)

describe('measured availability', () => {
  test.each([
    'month,availability\n2027-03,99.72\n2027-04,100\n',
    '\uFEFF月份;可用性\r\n2027年3月;99.72\r\n2027/4;100',
    'Mese\tDisponibilità\n2027-03\t99.72\n2027-04\t100',
  ])('%j', (text) => {
    expect(readMeasuredCsv(text)).toEqual({
      value: [
        { month: '2027-03', availability: '99.72' },
        { month: '2027-04', availability: '100' },
      ],
      issues: [],
    })
  })

  test('every bad row is listed with its line', () => {
    const text = 'month,availability\nMarch,99.72\n2027-04,\n2027-05,101\n2027-06,"99,5"\n'
    const read = readMeasuredCsv(text, { file: 'measured.csv' })
    expect(read.value).toBeUndefined()
    expect(found(read)).toEqual([
      '2: not-a-month',
      '3: empty-cell',
      '4: above-maximum',
      '5: not-a-decimal',
    ])
    expect(read.issues[0]?.place?.file).toBe('measured.csv')
  })

  test.each([
    { text: '', found: ['1: empty-file'] },
    { text: 'month,availability\n', found: ['1: no-rows'] },
    { text: 'month,uptime\n2027-03,99', found: ['1: ignored-column', '1: missing-column'] },
  ])('$text is $found', ({ text, found: expected }) => {
    expect(found(readMeasuredCsv(text))).toEqual(expected)
  })
})

describe('payments', () => {
  test('an invoice and the day, with the line that says so', () => {
    expect(readPaymentsCsv('invoice,paid\n2027-03,2027/5/12\nsettlement,2027-06-01')).toEqual({
      value: [
        { invoice: '2027-03', paid: '2027-05-12', line: 2 },
        { invoice: 'settlement', paid: '2027-06-01', line: 3 },
      ],
      issues: [],
    })
  })

  test('an invoice is paid once, on a day that exists', () => {
    const text = 'invoice,paid\n2027-03,2027-05-12\n2027-03,2027-05-13\n2027-04,2027-02-30'
    expect(found(readPaymentsCsv(text))).toEqual(['3: repeated-item', '4: no-such-day'])
  })
})

describe('a calendar of working days', () => {
  const calendar = 'first: 2027-01-01\nlast: 2027-12-31\n'

  test('days off and days that make up for them', () => {
    const text = `${calendar}offDays: [2027-01-01]\nworkDays: []\n`
    expect(readWorkCalendar(text).value).toEqual({
      first: '2027-01-01',
      last: '2027-12-31',
      offDays: ['2027-01-01'],
      workDays: [],
    })
  })

  test.each([
    { text: `${calendar}offDays: [2027-13-01]\nworkDays: []`, found: ['3: no-such-day'] },
    { text: `${calendar}offDays: []`, found: ['1: missing'] },
    { text: `${calendar}offDays: []\nworkDays: []\nsite: sha`, found: ['5: unknown-field'] },
    { text: 'first: [', found: ['1: unclosed-bracket'] },
    {
      text: 'first: 2027-01-02\nlast: 2027-01-01\noffDays: []\nworkDays: []',
      found: ['2: last-day-before-first'],
    },
  ])('$found', ({ text, found: expected }) => {
    expect(found(readWorkCalendar(text))).toEqual(expected)
  })
})

test('a value that is checked elsewhere says where its fields stand', () => {
  const { value, placeOf } = readWrittenValue("values:\n  '2026-10': '0.3'\n", { file: 'cpi.yaml' })
  expect(value).toEqual({ values: { '2026-10': '0.3' } })
  expect(placeOf('values.2026-10')).toMatchObject({ file: 'cpi.yaml', line: 2, column: 14 })
  expect(placeOf('kind')).toMatchObject({ line: 1 })
})
