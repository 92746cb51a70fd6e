import { expect, test } from 'vitest'
import { chinese, english, italian } from '../index.ts'

const [en, zh, it] = [english.format, chinese.format, italian.format]

test.each([
  ['2027-03-20', '20 March 2027', '2027年3月20日', '20 marzo 2027'],
  ['2027-06-01', '1 June 2027', '2027年6月1日', '1º giugno 2027'],
  ['2028-02-29', '29 February 2028', '2028年2月29日', '29 febbraio 2028'],
])('%s in a sentence', (iso, ...said) => {
  expect([en.date(iso), zh.date(iso), it.date(iso)]).toEqual(said)
})

test.each([
  ['2027-03-20', '20 Mar 2027', '2027-03-20', '20 mar 2027'],
  ['2029-12-31', '31 Dec 2029', '2029-12-31', '31 dic 2029'],
  ['2029-09-08', '8 Sep 2029', '2029-09-08', '8 set 2029'],
])('%s in a table', (iso, ...said) => {
  expect([en.dateShort(iso), zh.dateShort(iso), it.dateShort(iso)]).toEqual(said)
})

test('a day without its year', () => {
  const day = '2027-06-15'
  expect([en, zh, it].map((format) => format.dayMonth(day))).toEqual([
    '15 June',
    '6月15日',
    '15 giugno',
  ])
  expect([en, zh, it].map((format) => format.dayMonthShort(day))).toEqual([
    '15 Jun',
    '6月15日',
    '15 giu',
  ])
})

test('a month', () => {
  expect([en, zh, it].map((format) => format.month('2027-06'))).toEqual([
    'June 2027',
    '2027年6月',
    'giugno 2027',
  ])
  expect([en, zh, it].map((format) => format.monthName('2027-06'))).toEqual([
    'June',
    '6月',
    'giugno',
  ])
  expect([en, zh, it].map((format) => format.monthName('2027-06', 'short'))).toEqual([
    'Jun',
    '6月',
    'giu',
  ])
  expect([en, zh, it].map((format) => format.monthName('2027-06', 'narrow'))).toEqual([
    'J',
    '6',
    'G',
  ])
  expect([en, zh, it].map((format) => format.monthYearShort('2027-06'))).toEqual([
    'Jun 2027',
    '2027年6月',
    'giu 2027',
  ])
})

test.each([
  ['2027-06-01', '2027-06-14', '1 to 14 June', '6月1日至14日', '1–14 giugno'],
  ['2027-06-15', '2027-06-15', '15 June', '6月15日', '15 giugno'],
  ['2027-05-28', '2027-06-03', '28 May to 3 June', '5月28日至6月3日', '28 maggio – 3 giugno'],
  [
    '2027-12-15',
    '2028-01-14',
    '15 December 2027 to 14 January 2028',
    '2027年12月15日至2028年1月14日',
    '15 dicembre 2027 – 14 gennaio 2028',
  ],
])('%s to %s as a range of days', (first, last, ...said) => {
  expect([en, zh, it].map((format) => format.range(first, last))).toEqual(said)
})

test('a range with its year', () => {
  const range = ['2027-06-01', '2027-06-14', { year: true }] as const
  expect([en, zh, it].map((format) => format.range(...range))).toEqual([
    '1 to 14 June 2027',
    '2027年6月1日至14日',
    '1–14 giugno 2027',
  ])
})

test.each([
  ['2027-06-01', '2027-06-30', 'June 2027', '2027年6月', 'giugno 2027'],
  [
    '2027-01-01',
    '2027-12-31',
    'January to December 2027',
    '2027年1月至12月',
    'gennaio–dicembre 2027',
  ],
  [
    '2027-07-01',
    '2030-06-30',
    'July 2027 to June 2030',
    '2027年7月至2030年6月',
    'luglio 2027 – giugno 2030',
  ],
  ['2028-02-01', '2028-02-29', 'February 2028', '2028年2月', 'febbraio 2028'],
  [
    '2027-03-15',
    '2027-04-14',
    '15 March to 14 April 2027',
    '2027年3月15日至4月14日',
    '15 marzo – 14 aprile 2027',
  ],
])('%s to %s: whole months by name, other spans by their days', (first, last, ...said) => {
  expect([en, zh, it].map((format) => format.span(first, last))).toEqual(said)
})
