import * as fc from 'fast-check'
import { isoDate, isIsoDate } from '../src/index.ts'
import type { FieldKind } from '../src/leaf/leaf.ts'

/** Texts that file formats tend to take for something else, beside any others. */
const awkwardTexts = [
  'true',
  'null',
  '~',
  'yes',
  '1e3',
  '0x1f',
  '012',
  '-0',
  '437.00',
  '9007199254740993',
  '2027-01-01',
  '- a',
  '# a',
  'a: b',
  '{ a',
  '*a',
  '&a',
  '!a',
  '@a',
  '%a',
  '|',
  '>-',
  '"a"',
  "it's",
  ' a ',
  'a\n\nb\n',
  'a \n b',
  '=1+1',
  '苏州工厂',
  '😀',
  '---',
  '...',
  '__proto__',
]

const characters = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })

/** A text that a contract may hold. */
export const arbitraryText = fc.oneof(
  fc.constantFrom(...awkwardTexts),
  characters.filter(
    (text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFD]/u.test(text),
  ),
)

/** A day from 1900 to 2199. */
export const arbitraryDay = fc.integer({ min: -25_567, max: 84_005 }).map(isoDate).filter(isIsoDate)

/** A decimal with up to four decimals, as people write it: also `007.50` and `5.0000`. */
export function arbitraryDecimal(max: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.integer({ min: 0, max: max - 1 }), fc.stringMatching(/^(\.\d{1,4})?$/), fc.boolean())
    .map(([whole, decimals, padded]) => `${padded ? '0' : ''}${whole}${decimals}`)
}

/** A value for each kind of leaf that is kept as text. */
export const arbitraryWritten: Readonly<Partial<Record<FieldKind, fc.Arbitrary<string>>>> = {
  text: arbitraryText,
  date: arbitraryDay,
  'month-day': arbitraryDay.map((day) => day.slice(5)).filter((day) => day !== '02-29'),
  month: arbitraryDay.map((day) => day.slice(0, 7)),
  time: fc.constantFrom('00:00', '09:00', '17:59', '24:00'),
  'time-zone': fc.constantFrom('Asia/Shanghai', 'Europe/Rome', 'America/Chicago', 'UTC'),
  amount: arbitraryDecimal(1_000_000),
  percent: arbitraryDecimal(100),
  rate: arbitraryDecimal(100).map((text) => `1${text}`),
  country: fc.constantFrom('CN', 'HK', 'IT', 'US'),
  index: fc.constantFrom('cpi-cn', 'ppi-cn'),
  language: fc.constantFrom('zh-CN', 'en', 'it'),
}
