import type { DecimalText } from '@contract-playbook/terms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages, locales, type NumberEntry } from '../index.ts'

/** Exact value as units of 10^-8, so that 5 and 5.00 compare as equal. */
const units = (decimal: string): bigint => {
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  return BigInt(whole + fraction.padEnd(8, '0')) * (decimal.startsWith('-') ? -1n : 1n)
}

const valuesOf = (entry: NumberEntry): bigint[] =>
  entry.kind === 'read'
    ? [entry.value, ...(entry.ambiguous ? [entry.ambiguous.alternative] : [])].map(units)
    : []

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max })

const decimalText = fc
  .tuple(fc.constantFrom('', '-'), digits(1, 10), fc.option(digits(1, 6)))
  .map(([sign, whole, fraction]) => {
    const plain = whole.replace(/^0+(?=\d)/, '') + (fraction === null ? '' : `.${fraction}`)
    return ((/[1-9]/.test(plain) ? sign : '') + plain) as DecimalText
  })

/** How people around the world write a number: a style is a grouping mark and a decimal mark. */
const styles = [',', '.', ' ', '\u00a0', '\u202f', "'", '’', ''].flatMap((group) =>
  ['.', ','].filter((decimal) => decimal !== group).map((decimal) => ({ group, decimal })),
)

function written(value: string, style: { group: string; decimal: string }): string {
  const [whole = '', fraction] = value.replace('-', '').split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end))
  const sign = value.startsWith('-') ? '−' : ''
  return sign + groups.join(style.group) + (fraction === undefined ? '' : style.decimal + fraction)
}

describe('whatever is written in some style of the world', () => {
  test.each(locales)(
    'is read on a %s page as what was meant, or the meaning is the alternative',
    (locale) => {
      fc.assert(
        fc.property(decimalText, fc.constantFrom(...styles), (value, style) => {
          const entry = languages[locale].readNumber(written(value, style))
          expect(valuesOf(entry)).toContain(units(value))
        }),
      )
    },
  )

  test('has the same readings on every page; only their order differs', () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom(...styles), (value, style) => {
        const readings = locales.map((locale) =>
          valuesOf(languages[locale].readNumber(written(value, style))),
        )
        const sorted = readings.map((found) => found.map(String).sort())
        expect(sorted[1]).toEqual(sorted[0])
        expect(sorted[2]).toEqual(sorted[0])
      }),
    )
  })
})

describe('what a language prints', () => {
  test.each(locales)('%s: is read back there as the same value', (locale) => {
    const { format, readNumber } = languages[locale]
    fc.assert(
      fc.property(
        decimalText,
        fc.constantFrom('plain', 'code', 'symbol', 'text'),
        (amount, style) => {
          const printed = format.money({ amount, currency: 'CNY' }, style)
          const entry = readNumber(printed, 'CNY')
          expect(entry.kind === 'read' && units(entry.value)).toBe(units(amount))
        },
      ),
    )
  })

  test.each(locales)('%s: for a field has one reading, the same in every language', (locale) => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom(...locales), (value, reader) => {
        const entry = languages[reader].readNumber(languages[locale].format.entry(value))
        expect(entry).not.toHaveProperty('ambiguous')
        expect(valuesOf(entry)).toEqual([units(value)])
      }),
    )
  })

  test.each(locales)('%s: the other reading that it offers is read without doubt', (locale) => {
    const { entryMessage, readNumber } = languages[locale]
    fc.assert(
      fc.property(decimalText, fc.constantFrom(...styles), (value, style) => {
        const entry = readNumber(written(value, style))
        const offered = entryMessage(entry)?.instead
        if (entry.kind !== 'read' || !entry.ambiguous) {
          expect(offered).toBeUndefined()
          return
        }
        const again = readNumber(offered?.entry ?? '')
        expect(again).not.toHaveProperty('ambiguous')
        expect(valuesOf(again)).toEqual([units(entry.ambiguous.alternative)])
      }),
    )
  })
})

describe('any text at all', () => {
  const nearNumbers = fc.string({
    unit: fc.constantFrom(..."0123456789.,' -+¥元万亿%eE²½１２，．。\u00a0\u3000"),
  })

  test.each([
    ['random text', fc.string({ unit: 'binary' })],
    ['what looks like a number', nearNumbers],
  ])('%s is read, refused with a sentence, or empty: never thrown at', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
        const language = languages[locale]
        for (const entry of [
          language.readNumber(text),
          language.readWhole(text),
          language.readPercent(text),
        ]) {
          if (entry.kind === 'read') expect(entry.value).toMatch(/^-?(0|[1-9]\d*)(\.\d+)?$/)
          if (entry.kind === 'refused') expect(language.entryMessage(entry)?.remedy).toBeTruthy()
        }
      }),
    )
  })

  test('no digit that was typed is dropped', () => {
    fc.assert(
      fc.property(nearNumbers, (text) => {
        const entry = languages.en.readNumber(text)
        if (entry.kind !== 'read') return
        const typed = text.normalize('NFKC').replace(/\D/g, '').replace(/^0+/, '')
        const read = entry.value.replace(/\D/g, '').replace(/^0+/, '')
        expect(
          /[万亿]/.test(text) ? read.startsWith(typed.replace(/0+$/, '')) : read === typed,
        ).toBe(true)
      }),
    )
  })
})
