import { expect, test } from 'vitest'
import { dateFault, dayNumber, isoDate } from './iso-date.ts'
import type { IsoDate } from './iso-date.ts'

test.each([
  { text: '2027-03-20', fault: undefined },
  { text: '2028-02-29', fault: undefined },
  { text: '1900-01-01', fault: undefined },
  { text: '2199-12-31', fault: undefined },
  { text: '2027-02-29', fault: 'no-such-day' },
  { text: '2100-02-29', fault: 'no-such-day' },
  { text: '2027-13-01', fault: 'no-such-day' },
  { text: '2027-00-10', fault: 'no-such-day' },
  { text: '1899-12-31', fault: 'out-of-range' },
  { text: '2200-01-01', fault: 'out-of-range' },
  { text: '2027-3-20', fault: 'form' },
  { text: '20/03/2027', fault: 'form' },
  { text: '2027-03-20T00:00', fault: 'form' },
  { text: ' 2027-03-20', fault: 'form' },
  { text: '２０２７-03-20', fault: 'form' },
  { text: '', fault: 'form' },
])('$text: $fault', ({ text, fault }) => {
  expect(dateFault(text)).toBe(fault)
})

test('day 0 is 1970-01-01', () => {
  expect(isoDate(0)).toBe('1970-01-01')
  expect(dayNumber('2000-03-01' as IsoDate)).toBe(11_017)
})
