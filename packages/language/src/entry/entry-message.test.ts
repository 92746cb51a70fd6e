import { expect, test } from 'vitest'
import { chinese, english, italian } from '../index.ts'

test.each([
  [english, '6.000', 'Read as 6.00.', 'Use 6,000.00 instead', '6000'],
  [english, '6,000', 'Read as 6,000.00.', 'Use 6.00 instead', '6.00'],
  [english, '1,234', 'Read as 1,234.00.', 'Use 1.234 instead', '1.2340'],
  [chinese, '6,000', '已读作6,000.00。', '改用6.00', '6.00'],
  [italian, '1.840', 'Letto come 1.840,00.', 'Usare 1,84', '1,84'],
  [italian, '1,234', 'Letto come 1,234.', 'Usare 1.234,00', '1234'],
])('$locale page, %s', (language, text, message, label, entry) => {
  expect(language.entryMessage(language.readNumber(text))).toEqual({
    message,
    instead: { label, entry },
  })
})

test('a count is shown without decimals', () => {
  expect(english.entryMessage(english.readWhole('2,000'), 0)).toEqual({
    message: 'Read as 2,000.',
    instead: { label: 'Use 2 instead', entry: '2' },
  })
})

test.each([['12.5'], [''], ['1,234.56']])('nothing is said of %j', (text) => {
  expect(english.entryMessage(english.readNumber(text))).toBeUndefined()
})

test.each([
  [
    english,
    '12a',
    '“12a” holds “a”, which is not part of a number.',
    'Write digits only, without words.',
  ],
  [
    italian,
    'USD 5',
    '«USD 5» indica «USD», ma il contratto è in CNY.',
    'Scrivere l’importo in CNY, o cambiare la valuta del contratto.',
  ],
])('$locale page, refused: %s', (language, text, message, remedy) => {
  expect(language.entryMessage(language.readNumber(text, 'CNY'))).toEqual({ message, remedy })
})

test('a day that the month does not have', () => {
  expect(english.entryMessage(english.readDate('31 April 2027'))).toEqual({
    message: 'There is no day 31 in April 2027: “31 April 2027”.',
    remedy: 'That month has 30 days.',
  })
  expect(italian.entryMessage(italian.readDate('31/4/2027'))?.message).toBe(
    'Aprile 2027 non ha il giorno 31: «31/4/2027».',
  )
})
