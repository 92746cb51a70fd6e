import { describe, expect, test } from 'vitest'
import { languages, locales, type DateEntry } from '../index.ts'

const told = (entry: DateEntry): string =>
  entry.kind === 'read'
    ? [entry.value, entry.ambiguous?.alternative].filter(Boolean).join(' | ')
    : entry.kind === 'refused'
      ? `(${entry.code})`
      : ''

describe('one reading in every language', () => {
  test.each([
    ['2027-03-20', '2027-03-20'],
    ['2027-3-20', '2027-03-20'],
    ['2027/3/20', '2027-03-20'],
    ['2027/03/04', '2027-03-04'],
    ['2027.3.20', '2027-03-20'],
    ['2027 / 3 / 20', '2027-03-20'],
    ['2027年3月20日', '2027-03-20'],
    ['2027年3月20号', '2027-03-20'],
    ['2027年03月20日', '2027-03-20'],
    ['2027年3月20', '2027-03-20'],
    ['2027 年 3 月 20 日', '2027-03-20'],
    ['２０２７年３月２０日', '2027-03-20'],
    ['２０２７－０３－２０', '2027-03-20'],
    ['20 Mar 2027', '2027-03-20'],
    ['20 March 2027', '2027-03-20'],
    ['20 MARCH 2027', '2027-03-20'],
    ['20th March 2027', '2027-03-20'],
    ['1st of March 2027', '2027-03-01'],
    ['20-Mar-2027', '2027-03-20'],
    ['20Mar2027', '2027-03-20'],
    ['March 20, 2027', '2027-03-20'],
    ['Mar. 20, 2027', '2027-03-20'],
    ['Mar 3rd 2027', '2027-03-03'],
    ['2027 Mar 20', '2027-03-20'],
    ['8 Sept 2027', '2027-09-08'],
    ['20 marzo 2027', '2027-03-20'],
    ['20 mar 2027', '2027-03-20'],
    ['20 mar. 2027', '2027-03-20'],
    ['1º gennaio 2027', '2027-01-01'],
    ['1° gennaio 2027', '2027-01-01'],
    ['8 set 2027', '2027-09-08'],
    ['31 dic 2029', '2029-12-31'],
    ['15 ago 2027', '2027-08-15'],
    ['20/03/2027', '2027-03-20'],
    ['20/3/2027', '2027-03-20'],
    ['20-3-2027', '2027-03-20'],
    ['20 3 2027', '2027-03-20'],
    ['20.3.2027', '2027-03-20'],
    ['3.4.2027', '2027-04-03'],
    ['3/20/2027', '2027-03-20'],
    ['3.20.2027', '2027-03-20'],
    ['4/4/2027', '2027-04-04'],
    ['29/2/2028', '2028-02-29'],
    ['  20 Mar 2027  ', '2027-03-20'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    for (const locale of locales) expect(told(languages[locale].readDate(text))).toBe(expected)
  })
})

describe('day and month could be exchanged: the language of the page decides and says so', () => {
  test.each([
    ['3/4/2027', '2027-04-03 | 2027-03-04', '2027-03-04 | 2027-04-03'],
    ['03-04-2027', '2027-04-03 | 2027-03-04', '2027-03-04 | 2027-04-03'],
    ['12/1/2027', '2027-01-12 | 2027-12-01', '2027-12-01 | 2027-01-12'],
  ])('%s is %s in English and Italian, %s in Chinese', (text, dayFirst, monthFirst) => {
    expect(told(languages.en.readDate(text))).toBe(dayFirst)
    expect(told(languages.it.readDate(text))).toBe(dayFirst)
    expect(told(languages['zh-CN'].readDate(text))).toBe(monthFirst)
  })

  test('and offers the other day', () => {
    const { readDate, entryMessage } = languages.en
    expect(entryMessage(readDate('3/4/2027'))).toEqual({
      message: 'Read as 3 April 2027.',
      instead: { label: 'Use 4 March 2027 instead', entry: '2027-03-04' },
    })
  })
})

describe('refused with the reason', () => {
  test.each([
    ['soon', '(date-form)'],
    ['2027', '(date-form)'],
    ['2027-03', '(date-form)'],
    ['20270320', '(date-form)'],
    ['2027-03-20T00:00', '(date-form)'],
    ['2027-03/20', '(date-form)'],
    ['2027-03-20²', '(character)'],
    ['20 Mar 27', '(two-digit-year)'],
    ['20/3/27', '(two-digit-year)'],
    ['27年3月20日', '(two-digit-year)'],
    ['20 Mar', '(no-year)'],
    ['March 20', '(no-year)'],
    ['20/3', '(no-year)'],
    ['3月20日', '(no-year)'],
    ['20 Marh 2027', '(month-name)'],
    ['20 mars 2027', '(month-name)'],
    ['31/2/2027', '(no-such-day)'],
    ['29/2/2027', '(no-such-day)'],
    ['2027-02-30', '(no-such-day)'],
    ['31 April 2027', '(no-such-day)'],
    ['0 March 2027', '(no-such-day)'],
    ['2027-13-01', '(no-such-month)'],
    ['13/13/2027', '(no-such-month)'],
    ['2027年0月5日', '(no-such-month)'],
    ['20 Mar 1899', '(year-range)'],
    ['20 Mar 2200', '(year-range)'],
  ])('%j is %s', (text, expected) => {
    for (const locale of locales) expect(told(languages[locale].readDate(text))).toBe(expected)
  })
})
