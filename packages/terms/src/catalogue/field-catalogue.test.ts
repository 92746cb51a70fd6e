import type * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { contractTermsSchema } from '../contract-terms.ts'
import type { FieldKind, FieldUnit } from '../leaf/leaf.ts'
import { leaves } from '../leaf/leaf.ts'
import { forms } from '../read/schema-walk.ts'
import type { Field } from './field.ts'
import { fieldCatalogue } from './field-catalogue.ts'

interface FoundLeaf {
  path: string
  kind: FieldKind
  unit: FieldUnit | undefined
  choices: readonly string[]
}

/** Every leaf of a schema, by walking it. */
function walk(schema: z.core.$ZodType, path: string): FoundLeaf[] {
  return forms(schema).flatMap((form) => {
    const { def } = form._zod
    const facts = leaves.get(form)
    const choices = [...(form._zod.values ?? [])].filter((value) => typeof value === 'string')
    if (facts) return [{ path, kind: facts.kind, unit: facts.unit, choices }]
    if (def.type === 'array') return walk(def.element, `${path}.*`)
    if (def.type === 'record') return walk(def.valueType, `${path}.*`)
    if (def.type !== 'object')
      throw new Error(`${path} holds ${def.type}, and no one says what it is`)
    return Object.entries(def.shape).flatMap(([name, member]) =>
      walk(member, path === '' ? name : `${path}.${name}`),
    )
  })
}

/** Leaves at the same path as one field: a word that may stand instead of a value is one of its choices. */
function fields(): Map<string, FoundLeaf> {
  const merged = new Map<string, FoundLeaf>()
  for (const leaf of walk(contractTermsSchema, '')) {
    const known = merged.get(leaf.path)
    if (!known) merged.set(leaf.path, leaf)
    else {
      const value = leaf.kind === 'choice' ? known : leaf
      const choices = [...new Set([...known.choices, ...leaf.choices])]
      merged.set(leaf.path, { ...value, choices })
    }
  }
  return merged
}

const found = fields()
const catalogue: readonly Field[] = fieldCatalogue

describe('the catalogue is the schema, field by field', () => {
  test('no field is missing, none is made up, none stands twice', () => {
    const paths = catalogue.map(({ path }) => path)
    expect(paths.toSorted()).toEqual([...found.keys()].toSorted())
    expect(new Set(paths).size).toBe(paths.length)
  })

  test.each(catalogue)('$path', ({ path, kind, unit, choices }) => {
    const leaf = found.get(path)
    expect({ kind, unit, choices: choices ?? [] }).toEqual({
      kind: leaf?.kind,
      unit: leaf?.unit,
      choices: leaf?.choices,
    })
  })

  test('fields stand in the order in which terms are printed', () => {
    const tops = [...new Set(catalogue.map(({ path }) => path.split('.')[0]))]
    expect(tops).toEqual(Object.keys(contractTermsSchema._zod.def.shape))
  })
})
