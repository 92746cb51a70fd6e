import { describe, expect, test } from 'vitest'
import { languages, type Locale, type NumberEntry } from '../index.ts'

const all: readonly Locale[] = ['en', 'zh-CN', 'it']

/** What was read, with the other reading behind a bar; a code in brackets; nothing for an empty field. */
const told = (entry: NumberEntry): string =>
  entry.kind === 'read'
    ? [entry.value, entry.ambiguous?.alternative].filter(Boolean).join(' | ')
    : entry.kind === 'refused'
      ? `(${entry.code})`
      : ''

describe('one reading in every language', () => {
  test.each([
    ['0', '0'],
    ['12', '12'],
    ['12.5', '12.5'],
    ['12,5', '12.5'],
    ['0,5', '0.5'],
    ['.5', '0.5'],
    [',5', '0.5'],
    ['437.00', '437.00'],
    ['437,00', '437.00'],
    ['007', '7'],
    ['1234.56', '1234.56'],
    ['1234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ['1\u202f234.56', '1234.56'],
    ['1\u3000234.56', '1234.56'],
    ['1\u2009234', '1234'],
    ['1’234.56', '1234.56'],
    ["1'234,56", '1234.56'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['1,234,567.8', '1234567.8'],
    ['1.234.567,8', '1234567.8'],
    ['1,234.567', '1234.567'],
    ['1.234,567', '1234.567'],
    ['12345.678', '12345.678'],
    ['12345,678', '12345.678'],
    ['0.500', '0.500'],
    ['0,125', '0.125'],
    ['1.2345', '1.2345'],
    ['１２３４．５６', '1234.56'],
    ['１，２３４．５６', '1234.56'],
    ['８０', '80'],
    ['-5', '-5'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['－５', '-5'],
    ['+5', '5'],
    ['-0', '0'],
    ['- 5', '-5'],
    ['3万', '30000'],
    ['1.5万', '15000'],
    ['1,5万', '15000'],
    ['0.3亿', '30000000'],
    ['2亿', '200000000'],
    ['12万元', '120000'],
    ['¥437.00', '437.00'],
    ['￥４３７', '437'],
    ['437元', '437'],
    ['人民币437元', '437'],
    ['¥100元', '100'],
    ['CNY 437.00', '437.00'],
    ['437,00 CNY', '437.00'],
    ['rmb437', '437'],
    ['-¥5', '-5'],
    ['¥-5', '-5'],
    ['  437  ', '437'],
    ['\u200b437\ufeff', '437'],
    ['', ''],
    ['   ', ''],
  ])('%j is %j', (text, expected) => {
    for (const locale of all) expect(told(languages[locale].readNumber(text, 'CNY'))).toBe(expected)
  })
})

describe('two readings: the language of the page decides and says so', () => {
  test.each([
    ['1.234', '1.234 | 1234', '1234 | 1.234'],
    ['1,234', '1234 | 1.234', '1.234 | 1234'],
    ['6.000', '6.000 | 6000', '6000 | 6.000'],
    ['12,345', '12345 | 12.345', '12.345 | 12345'],
    ['-1.234', '-1.234 | -1234', '-1234 | -1.234'],
    ['１．２３４', '1.234 | 1234', '1234 | 1.234'],
    ['CNY 1.234', '1.234 | 1234', '1234 | 1.234'],
    ['1.234万', '12340 | 12340000', '12340000 | 12340'],
  ])(
    '%s is %s in English and Chinese, %s in Italian',
    (text, pointForDecimals, commaForDecimals) => {
      expect(told(languages.en.readNumber(text, 'CNY'))).toBe(pointForDecimals)
      expect(told(languages['zh-CN'].readNumber(text, 'CNY'))).toBe(pointForDecimals)
      expect(told(languages.it.readNumber(text, 'CNY'))).toBe(commaForDecimals)
    },
  )
})

describe('no reading: refused with the reason, nothing dropped', () => {
  test.each([
    ['abc', '(no-digits)'],
    ['.', '(no-digits)'],
    ['¥', '(no-digits)'],
    ['-', '(no-digits)'],
    ['12a', '(character)'],
    ['a12', '(character)'],
    ['80人', '(character)'],
    ['5 千', '(character)'],
    ['1e3', '(character)'],
    ['0x1f', '(character)'],
    ['1_000', '(character)'],
    ['6%', '(character)'],
    ['5²', '(character)'],
    ['½', '(character)'],
    ['①', '(character)'],
    ['٥', '(no-digits)'],
    ['三百', '(no-digits)'],
    ['1\n234', '(grouping)'],
    ['1\t234', '(grouping)'],
    ['1,23,4.5', '(grouping)'],
    ['1,23', '1.23'],
    ['12,34,567', '(grouping)'],
    ['1,2345,678', '(grouping)'],
    ['1234,567,890', '(grouping)'],
    ['1.234.56', '(grouping)'],
    ['1,234,56', '(grouping)'],
    ['0,123,456', '(grouping)'],
    ['1  234', '(grouping)'],
    ['1 23', '(grouping)'],
    ['1,234 567', '(grouping)'],
    ["1'234 567", '(grouping)'],
    ['1..5', '(grouping)'],
    ['1.,5', '(grouping)'],
    ['5.', '(unfinished)'],
    ['5,', '(unfinished)'],
    ['1,234.', '(unfinished)'],
    ['--5', '(sign)'],
    ['+-5', '(sign)'],
    ['5-', '(sign)'],
    ['-5-', '(sign)'],
    ['USD 5', '(currency)'],
    ['5€', '(currency)'],
    ['$5', '(currency)'],
    ['USD 5元', '(two-currencies)'],
    ['1234567890123', '(too-long)'],
    ['0.123456789', '(too-long)'],
    ['1亿亿', '(character)'],
  ])('%j is %s', (text, expected) => {
    for (const locale of all) expect(told(languages[locale].readNumber(text, 'CNY'))).toBe(expected)
  })
})

describe('the currency of the field', () => {
  test.each([
    ['¥500', 'JPY', '500'],
    ['500円', 'JPY', '500'],
    ['$5', 'USD', '5'],
    ['$5', 'SGD', '5'],
    ['US$5', 'SGD', '(currency)'],
    ['5 euro', 'EUR', '5'],
    ['£5', 'GBP', '5'],
    ['港币5', 'HKD', '5'],
    ['5kwd', 'KWD', '5'],
  ] as const)('%s in a field of %s is %s', (text, currency, expected) => {
    expect(told(languages.en.readNumber(text, currency))).toBe(expected)
  })

  test('a field without a currency learns which ones the entry can mean', () => {
    expect(languages.en.readNumber('¥5')).toMatchObject({ value: '5', currencies: ['CNY', 'JPY'] })
    expect(languages.en.readNumber('5')).not.toHaveProperty('currencies')
  })
})

describe('counts are whole', () => {
  test.each([
    ['80', '80', '80'],
    ['８０', '80', '80'],
    ['1.500', '1500', '1500'],
    ['1,500', '1500', '1500'],
    ['1 500', '1500', '1500'],
    ['2.000', '2 | 2000', '2000 | 2'],
    ['2,000', '2000 | 2', '2 | 2000'],
    ['2.0', '2', '2'],
    ['1.5万', '15000', '15000'],
    ['2.5', '(not-whole)', '(not-whole)'],
    ['-3', '(negative)', '(negative)'],
    ['0', '0', '0'],
    ['80%', '(character)', '(character)'],
    ['¥80', '(currency-unwanted)', '(currency-unwanted)'],
    ['', '', ''],
  ])('%j is %s in English, %s in Italian', (text, english, italian) => {
    expect(told(languages.en.readWhole(text))).toBe(english)
    expect(told(languages['zh-CN'].readWhole(text))).toBe(english)
    expect(told(languages.it.readWhole(text))).toBe(italian)
  })
})

describe('percentages', () => {
  test.each([
    ['6', '6'],
    ['6%', '6'],
    ['6 %', '6'],
    ['６％', '6'],
    ['2,5%', '2.5'],
    ['-1.5%', '-1.5'],
    ['6%%', '(character)'],
    ['%6', '(character)'],
    ['6‰', '(character)'],
    ['¥6', '(currency-unwanted)'],
    ['', ''],
  ])('%j is %s', (text, expected) => {
    for (const locale of all) expect(told(languages[locale].readPercent(text))).toBe(expected)
  })
})
