import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { examples } from '../../testing/examples.ts'
import { BitReader, BitWriter } from './bit-port.ts'
import { linkContent } from './link-content.ts'
import { NumberPort } from './number-port.ts'
import { taughtModel } from './taught-model.ts'

const likelihood = fc.oneof(fc.integer({ min: 1, max: 65_535 }), fc.constantFrom(1, 65_535))

test('bits are read as they were written, however badly they were guessed', () => {
  const bits = fc.array(fc.record({ zeros: likelihood, bit: fc.constantFrom(0, 1) }), {
    maxLength: 400,
  })
  fc.assert(
    fc.property(bits, (written) => {
      const writer = new BitWriter()
      for (const { zeros, bit } of written) writer.bit(zeros, bit)
      const reader = new BitReader(writer.finish())
      expect(written.map(({ zeros }) => reader.bit(zeros))).toEqual(written.map(({ bit }) => bit))
    }),
  )
})

test('a well guessed stream is short: a thousand bits at one in a thousand take under twenty digits', () => {
  const writer = new BitWriter()
  for (let i = 0; i < 1000; i++) writer.bit(65_470, i === 500 ? 1 : 0)
  expect(writer.finish().length).toBeLessThan(20)
})

test('numbers of either sign are read as they were written', () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 29), max: 2 ** 29 })),
  )
  fc.assert(
    fc.property(numbers, (written) => {
      const writer = new BitWriter()
      const into = new NumberPort(writer)
      for (const number of written) into.signed('days', number)
      const from = new NumberPort(new BitReader(writer.finish()))
      expect(written.map(() => from.signed('days', 0))).toEqual(written)
    }),
  )
})

test('any digits can be read: what they say is for the checks to judge', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(63), { maxLength: 300 }), (digits) => {
      const given = { headline: '', terms: '', headcount: [] }
      const content = linkContent(new BitReader(digits), taughtModel(), given)
      expect(content.headcount.length).toBeLessThanOrEqual(5000)
    }),
    examples(50),
  )
})
