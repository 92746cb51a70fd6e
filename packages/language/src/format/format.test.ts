import { expect, test } from 'vitest'
import { chinese, english, italian, type MoneySnapshot } from '../index.ts'

const formats = [english.format, chinese.format, italian.format]

test.each([
  ['code', 'CNY\u00a035,298.32', 'CNY\u00a035,298.32', '35.298,32\u00a0CNY'],
  ['plain', '35,298.32', '35,298.32', '35.298,32'],
  ['symbol', '¥35,298.32', '¥35,298.32', '35.298,32\u00a0¥'],
  ['text', 'CNY\u00a035,298.32', '35,298.32元', '35.298,32\u00a0CNY'],
] as const)('yuan, style %s', (style, ...said) => {
  const amount: MoneySnapshot = { amount: '35298.32', currency: 'CNY' }
  expect(formats.map((format) => format.money(amount, style))).toEqual(said)
})

test.each([
  [{ amount: '1000', currency: 'JPY' }, '1,000', '1,000日元'],
  [{ amount: '5.5', currency: 'KWD' }, '5.500', '5.500科威特第纳尔'],
  [{ amount: '0.125', currency: 'USD' }, '0.125', '0.125美元'],
] as const)(
  '%o has the decimals of its currency, and more if it was written with more',
  (money, plain, text) => {
    expect(english.format.money(money, 'plain')).toBe(plain)
    expect(chinese.format.money(money, 'text')).toBe(text)
  },
)

test('a code without a sign of its own keeps a space that does not break', () => {
  expect(english.format.money({ amount: '5', currency: 'CHF' }, 'symbol')).toBe('CHF\u00a05.00')
})

test.each([
  [1, 'user', '1 person', '1人', '1 persona'],
  [2, 'user', '2 people', '2人', '2 persone'],
  [1234, 'device', '1,234 devices', '1,234台设备', '1.234 dispositivi'],
  [1, 'vm', '1 unit (vm)', '1个单位（vm）', '1 unità (vm)'],
  [0, 'server', '0 servers', '0台服务器', '0 server'],
])('%i of the unit %s', (count, unit, ...said) => {
  expect(formats.map((format) => format.count(count, unit))).toEqual(said)
})

test.each([
  ['87', '5', '17.4 people', '17.4人', '17,4 persone'],
  ['374', '31', '12.06… people', '12.06…人', '12,06… persone'],
  ['1', '2', '0.5 people', '0.5人', '0,5 persone'],
  ['1', '1', '1 person', '1人', '1 persona'],
])('a quantity of %s ÷ %s', (numerator, denominator, ...said) => {
  const quantity = { numerator, denominator }
  expect(formats.map((format) => format.quantity(quantity, 'user'))).toEqual(said)
  expect(english.format.quantity(quantity)).toBe(said[0]?.replace(/ \w+$/, ''))
})

test.each([
  ['3', '1', '3%', '3%'],
  ['5', '2', '2.5%', '2,5%'],
  ['391300', '101300', '3.8627…%', '3,8627…%'],
  ['-1', '3', '−0.3333…%', '−0,3333…%'],
])('%s ÷ %s percent', (numerator, denominator, en, it) => {
  expect(english.format.exactPercent({ numerator, denominator })).toBe(en)
  expect(italian.format.exactPercent({ numerator, denominator })).toBe(it)
})

test('a unit as a column head, and behind “per”', () => {
  expect(formats.map((format) => format.unit('user'))).toEqual(['people', '人员', 'persone'])
  expect(formats.map((format) => format.each('device'))).toEqual([
    'device',
    '台设备',
    'dispositivo',
  ])
})

test('changes carry their sign, percentages their mark, days and months their noun', () => {
  expect(formats.map((format) => format.signed(6))).toEqual(['+6', '+6', '+6'])
  expect(formats.map((format) => format.signed(-1200))).toEqual(['−1,200', '−1,200', '−1.200'])
  expect(formats.map((format) => format.signed(0))).toEqual(['0', '0', '0'])
  expect(formats.map((format) => format.percent('2.5'))).toEqual(['2.5%', '2.5%', '2,5%'])
  expect(formats.map((format) => format.days(1))).toEqual(['1 day', '1天', '1 giorno'])
  expect(formats.map((format) => format.monthCount(36))).toEqual(['36 months', '36个月', '36 mesi'])
})

test.each([
  [[], '', '', ''],
  [['Shanghai'], 'Shanghai', 'Shanghai', 'Shanghai'],
  [['a', 'b', 'c'], 'a, b and c', 'a、b和c', 'a, b e c'],
])('%j as a list', (items, ...said) => {
  expect(formats.map((format) => format.list(items))).toEqual(said)
})
