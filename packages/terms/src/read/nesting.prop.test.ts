import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { valueLimits } from './plain-value.ts'
import { readYaml } from './read-yaml.ts'

/** A list or a map around a value, with neighbours before and behind it. */
type Group = { kind: 'list' | 'map'; before: boolean; behind: boolean }

const groups = fc.array(
  fc.record({
    kind: fc.constantFrom('list' as const, 'map' as const),
    before: fc.boolean(),
    behind: fc.boolean(),
  }),
  { minLength: 1, maxLength: 2 * valueLimits.depth },
)

const text = fc.constantFrom('x', '[', '{[', '# x', '- x', 'a: b', '"', "'", '', 'x\n[\n')

function around(group: Group, value: unknown): unknown {
  const [before, behind] = [group.before ? ['['] : [], group.behind ? ['x', {}] : []]
  if (group.kind === 'list') return [...before, value, ...behind]
  return Object.fromEntries(
    [...before, value, ...behind].map((entry, place) => [`key ${place}`, entry]),
  )
}

/** Ways to write the same value. */
const writings: readonly ((value: unknown) => string)[] = [
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 1),
  (value) => stringify(value, { version: '1.2' }),
  (value) => stringify(value, { indentSeq: false, indent: 1 }),
  (value) => stringify(value, { collectionStyle: 'flow', indent: 1 }),
  (value) => stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }),
]

test('a value is too deep when it stands in more groups than are read, and only then, however it is written', () => {
  fc.assert(
    fc.property(groups, text, fc.constantFrom(...writings), (around_, innermost, write) => {
      const value = around_.reduceRight<unknown>((inner, group) => around(group, inner), innermost)
      const { findings } = readYaml(write(value))
      const isTooDeep = around_.length > valueLimits.depth
      expect(findings.some(({ fault }) => fault.code === 'too-deep')).toBe(isTooDeep)
      expect(findings.every(({ fault }) => fault.code === 'too-deep')).toBe(true)
    }),
  )
})
